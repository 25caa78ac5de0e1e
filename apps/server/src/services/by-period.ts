import { groupBy, type Interval, type Period } from '@papertide/core';
import type { PaperFilter, PeriodCoverage } from '@papertide/core/query';
import { coverPeriods } from '@papertide/core/series';
import type { Context } from '../context.ts';
import { type AttentionFact, periodOfFact, wantedFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';
import { periodsToShow } from './periods.ts';

/** A figure of the papers of each period of a filter: the known values, and how many papers' are unknown. */
export async function knownByPeriod(
  ctx: Context,
  corpus: Corpus,
  { filter, interval }: { readonly filter: PaperFilter; readonly interval: Interval },
  figureOf: (fact: AttentionFact) => number | null,
): Promise<{
  readonly rows: readonly { readonly period: Period; readonly values: readonly number[]; readonly unknown: number }[];
  readonly coverage: readonly PeriodCoverage[];
}> {
  const periods = periodsToShow(filter, interval, corpus.collected);
  const facts = await wantedFacts(ctx, corpus, filter);
  const byPeriod = groupBy(facts, (fact) => periodOfFact(fact, filter, interval) ?? '');
  const rows = periods.map((period) => {
    const all = byPeriod.get(period) ?? [];
    const values = all.flatMap((fact) => figureOf(fact) ?? []);
    return { period, values, unknown: all.length - values.length };
  });
  return { rows, coverage: coverPeriods(periods, filter.axis, corpus.collected, filter) };
}

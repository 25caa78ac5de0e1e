import type { Day, Instant } from '@papertide/core';
import type { Axis, CollectedDay, Provenance } from '@papertide/core/query';
import type { CollectedDays, DaySpan } from '@papertide/core/series';
import { TAXONOMY_VERSION } from '@papertide/core/topics';
import {
  type Db,
  listCollectedDays,
  listSources,
  readRevision,
  readSynonymsVersion,
  readTotals,
  snapshot,
} from '@papertide/store';
import type { Context } from '../context.ts';
import { mergeDays } from './merge-days.ts';
import { readPublishedDays } from './read-published-days.ts';
import { readRetagging } from './retagging.ts';

/** What is known about the data as a whole at one revision. */
export interface Corpus {
  readonly totals: Awaited<ReturnType<typeof readTotals>>;
  readonly sources: Awaited<ReturnType<typeof listSources>>;
  readonly days: readonly (CollectedDay & { readonly at: Instant })[];
  readonly collected: CollectedDays;
  readonly provenance: Provenance;
}

async function computeCorpus(db: Db, revision: number): Promise<Corpus> {
  const totals = await readTotals(db);
  const { firstListed: first, lastListed: last } = totals;
  const [published, sources, days, retagging, synonymsVersion] = await Promise.all([
    readPublishedDays(db, first === null || last === null ? null : { from: first, to: last }),
    listSources(db),
    listCollectedDays(db, null, null, null).then(mergeDays),
    readRetagging(db),
    readSynonymsVersion(db),
  ]);
  const axis = first === null && published.first !== null ? 'published' : 'listed';
  return {
    totals,
    sources,
    days,
    collected: {
      complete: new Set(days.filter((d) => d.state !== 'incomplete').map((d) => d.day)),
      first,
      last,
      published,
    },
    provenance: {
      sources: sources.filter((s) => s.papers > 0).map((s) => s.name),
      axis,
      dataFrom: axis === 'listed' ? first : published.first,
      dataTo: axis === 'listed' ? last : published.last,
      asOf: totals.asOf,
      taxonomyVersion: TAXONOMY_VERSION,
      synonymsVersion,
      retagging,
      topicCoverage: totals.papers > 0 ? totals.papersWithTopic / totals.papers : null,
      synthetic: totals.synthetic,
      revision,
    },
  };
}

/** The facts of the present revision, computed once per revision and of that revision only. */
export function readCorpus(ctx: Context): Promise<Corpus> {
  return snapshot(ctx.store.read, async (db) => {
    const revision = await readRevision(db);
    return ctx.answers.get(`corpus ${revision}`, () => computeCorpus(db, revision));
  });
}

/** The first and last day on an axis; `null` while there is none. */
export const daysOf = (
  { first, last, published }: Pick<CollectedDays, 'first' | 'last' | 'published'>,
  axis: Axis,
): Pick<CollectedDays, 'first' | 'last'> => (axis === 'listed' ? { first, last } : published);

/**
 * The days up to the last of which figures are settled: on the listed axis from the first list to the last complete one, on the
 * published axis the latest days without a gap whose papers are in, of those that begin by `to`. `null` where there are none.
 */
export function settledDays(
  { collected }: Pick<Corpus, 'collected'>,
  axis: Axis,
  to: Day | null = null,
): DaySpan | null {
  const { complete, first, last, published } = collected;
  if (axis === 'published') return published.whole.filter(({ from }) => to === null || from <= to).at(-1) ?? null;
  if (first === null || last === null) return null;
  const settled = [...complete]
    .filter((day) => day <= last)
    .sort()
    .at(-1);
  return { from: first, to: settled ?? last };
}

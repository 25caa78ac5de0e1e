import { setImmediate as nextTurn } from 'node:timers/promises';
import { concentrationOf } from '@papertide/core/attention';
import { seededRandom } from '@papertide/core/networks';
import type { ConcentrationAnswer } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { upvotesOf } from './attention-facts.ts';
import { knownByPeriod } from './by-period.ts';
import type { DistributionQuery } from './queries.ts';

/** The seed of the resamples: the same papers give the same interval. */
const seed = 20_250_101;
/** Papers with known upvotes that a coefficient needs. */
const leastPapers = 20;
/** Draws of a single value in all resamples of an answer: some 200 ms. */
const mostDraws = 8_000_000;
const mostResamples = 1_000;
const leastResamples = 200;

/**
 * How unevenly upvotes are spread over the papers of each period: the Gini coefficient with its bootstrap interval, and what the top
 * tenth has; `null` under 20 papers. 1,000 resamples, fewer, but at
 * least 200, where there are many papers; others have their turn between periods.
 */
export function readConcentration(ctx: Context, query: DistributionQuery): Promise<ConcentrationAnswer> {
  return answer(ctx, 'concentration', query, async (corpus, ctx, query) => {
    const { interval, reading } = query;
    const { rows: known, coverage } = await knownByPeriod(ctx, corpus, query, (fact) => upvotesOf(fact, reading));
    const all = known.reduce((sum, { values }) => sum + values.length, 0);
    const resamples = Math.max(leastResamples, Math.min(mostResamples, Math.floor(mostDraws / Math.max(1, all))));
    const rows: ConcentrationAnswer['rows'][number][] = [];
    for (const { period, values, unknown } of known) {
      const found =
        values.length < leastPapers ? null : concentrationOf(values, { random: seededRandom(seed), resamples });
      const { gini = null, low = null, high = null, topTenth = null } = found ?? {};
      rows.push({ period, n: values.length, unknown, value: gini, low, high, topTenth });
      if (found !== null) await nextTurn();
    }
    return { interval, reading, rows, coverage };
  });
}

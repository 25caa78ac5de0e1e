import { medianInterval } from '@papertide/core/attention';
import type { QuadrantAnswer } from '@papertide/core/query';
import { shrinkRatios } from '@papertide/core/series';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { wantedFacts } from './attention-facts.ts';
import type { QuadrantQuery } from './queries.ts';
import { readPercentiles } from './read-percentiles.ts';
import { topicName } from './topic-names.ts';
import { resolveWindows, type Window } from './windows.ts';

/**
 * Topics by how their papers of the last window are received (median percentile among the papers listed with them) and by how their
 * share of the papers of a filter changed against the window before (drawn toward no change). By papers, most first. O(papers of
 * the two windows · topics).
 */
export function readQuadrant(ctx: Context, query: QuadrantQuery): Promise<QuadrantAnswer> {
  return answer(ctx, 'quadrant', query, async (corpus, ctx, query) => {
    const { filter, minimum, days } = query;
    const { now, before } = resolveWindows(
      { axis: 'listed', from: null, to: filter.axis === 'listed' ? filter.to : null, days },
      corpus,
    );
    const none = { rows: [], tooFew: 0, minimum, now, before, total: 0, totalBefore: 0 };
    if (now === null || before === null) return none;
    const facts = await wantedFacts(ctx, corpus, { ...filter, from: null, to: null });
    const within = ({ from, to }: Window) =>
      facts.filter(({ listedOn }) => listedOn >= from && listedOn <= to).map(({ key }) => key);
    const [last, previous] = [within(now), within(before)];
    const topicsOf = new Map(
      (await paperRows(ctx.store.read, [...last, ...previous])).map(({ key, topics }) => [key, topics]),
    );
    const percentiles = await readPercentiles(ctx, corpus);
    const topics = new Map<string, { n: number; nBefore: number; percentiles: number[] }>();
    const topicOf = (id: string) => {
      const topic = topics.get(id) ?? { n: 0, nBefore: 0, percentiles: [] };
      topics.set(id, topic);
      return topic;
    };
    for (const key of last) {
      const percentile = percentiles.get(key);
      for (const id of topicsOf.get(key) ?? []) {
        topicOf(id).n++;
        if (percentile !== undefined) topicOf(id).percentiles.push(percentile);
      }
    }
    for (const key of previous) for (const id of topicsOf.get(key) ?? []) topicOf(id).nBefore++;
    const [total, totalBefore] = [last.length, previous.length];
    // Topics of few papers say little of how much topics change, and would hide it.
    const all = [...topics].filter(([, { n, nBefore }]) => n + nBefore >= minimum);
    const ratios = shrinkRatios(
      all.map(([, { n, nBefore }]) => ({ now: { n, total }, before: { n: nBefore, total: totalBefore } })),
    );
    const rows = all
      .flatMap(([topicId, { n, nBefore, percentiles }], i) => {
        const ratio = ratios[i];
        const place = medianInterval(percentiles);
        if (percentiles.length < minimum / 2 || !ratio || place === null) return [];
        const { name, slot } = topicName(topicId);
        return [
          {
            ...{ topicId, name, slot, n, nBefore, ratio: ratio.ratio, ratioLow: ratio.low, ratioHigh: ratio.high },
            ...{ raw: ratio.raw, ranked: percentiles.length, percentile: place.median },
            ...{ percentileLow: place.low, percentileHigh: place.high },
          },
        ];
      })
      .sort((a, b) => b.n - a.n || (a.topicId < b.topicId ? -1 : 1));
    return { ...none, rows, tooFew: topics.size - rows.length, total, totalBefore };
  });
}

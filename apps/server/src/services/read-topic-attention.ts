import { addDays, groupBy } from '@papertide/core';
import { histogramOf, histogramQuantile, medianInterval } from '@papertide/core/attention';
import type { TopicAttentionAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readCohorts } from './cohort-ranks.ts';
import type { TopicAttentionQuery } from './queries.ts';
import { topicName } from './topic-names.ts';
import { wantedDays, wantedPapers } from './wanted-papers.ts';

type Row = TopicAttentionAnswer['rows'][number];

interface Member {
  readonly topicId: string;
  readonly upvotes: number;
  readonly percentile: number;
}

/** What the papers of a topic got: upvotes in quartiles, and their places among the papers listed with them. */
function rowOf(topicId: string, members: readonly Member[]): Row[] {
  const { name, slot } = topicName(topicId);
  const upvotes = histogramOf(members.map((member) => member.upvotes));
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => histogramQuantile(upvotes, p));
  const place = medianInterval(members.map((member) => member.percentile));
  if (q1 == null || median == null || q3 == null || place === null) return [];
  const { median: percentile, low: percentileLow, high: percentileHigh } = place;
  return [{ topicId, name, slot, n: members.length, median, q1, q3, percentile, percentileLow, percentileHigh }];
}

/**
 * Topics by the upvotes of the papers of a filter, first listed in the last days of data, highest median percentile first,
 * then most papers. A paper counts in each of its topics. The filter says which papers are grouped; each keeps its place
 * among all papers listed with it. Topics with fewer papers than the minimum are only counted.
 */
export function readTopicAttention(
  ctx: Context,
  { filter, window, minimum }: TopicAttentionQuery,
): Promise<TopicAttentionAnswer> {
  return answer(
    ctx,
    'topic attention',
    { filter, window, minimum },
    async ({ collected: { last } }, ctx, { filter }) => {
      const days = wantedDays(filter, last && addDays(last, 1 - window), last);
      const isListed = new Set(days);
      const isWanted = await wantedPapers(ctx, filter);
      const cohorts = await readCohorts(ctx, days);
      const known = new Map(
        cohorts.known.filter((p) => isListed.has(p.listedOn) && isWanted(p.key)).map((p) => [p.key, p.upvotes]),
      );
      const members = (await paperRows(ctx.store.read, [...known.keys()])).flatMap(({ key, topics }) => {
        const percentile = cohorts.ranks.get(key)?.percentile;
        const upvotes = known.get(key);
        if (percentile === undefined || upvotes === undefined) return [];
        return topics.map((topicId): Member => ({ topicId, upvotes, percentile }));
      });
      const byTopic = [...groupBy(members, (member) => member.topicId)];
      const rows = byTopic
        .filter(([, group]) => group.length >= minimum)
        .flatMap(([topicId, group]) => rowOf(topicId, group))
        .sort((a, b) => b.percentile - a.percentile || b.n - a.n || (a.topicId < b.topicId ? -1 : 1));
      return { rows, tooFew: byTopic.length - rows.length, minimum };
    },
  );
}

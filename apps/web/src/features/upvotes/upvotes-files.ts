import type { Day } from '@papertide/core';
import { decodePaperQuery, encodePaperQuery, type PaperFilter } from '@papertide/core/query';
import type { Pair } from '../../lib/query-string.ts';

const filterPairs = (filter: PaperFilter): Pair[] => encodePaperQuery({ ...decodePaperQuery([]), filter });

/** The query string of the file of papers that stand out: the filter, the first listed day where it names none, the order. */
export function standoutPairs(filter: PaperFilter, since: Day | null, sort: 'percentile' | 'upvotes'): Pair[] {
  return [
    ...filterPairs(filter),
    ...(since === null ? [] : [['since', since] satisfies Pair]),
    ...(sort === 'upvotes' ? [['order', 'upvotes'] satisfies Pair] : []),
  ];
}

/** The query string of the file of the fastest papers: the filter, the last day of the week unless it is that of the latest reading. */
export function fastestPairs(filter: PaperFilter, week: Day | null): Pair[] {
  return [...filterPairs(filter), ...(week === null ? [] : [['week', week] satisfies Pair])];
}

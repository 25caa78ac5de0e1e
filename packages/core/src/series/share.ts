import type { Share } from '../query/share-answer.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The share n/total as a fraction with its 95 % Wilson interval; value and interval are `null` where there is no such share. O(1). */
export function shareOf(n: number, total: number): Share {
  const interval = wilsonInterval(n, total);
  return {
    n,
    total,
    value: interval === null ? null : n / total,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

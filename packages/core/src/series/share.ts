import type { Share } from '../query/answers.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The share n/total as a fraction with its 95 % Wilson interval; value and interval are `null` where total is 0. O(1). */
export function shareOf(n: number, total: number): Share {
  const interval = wilsonInterval(n, total);
  return {
    n,
    total,
    value: total > 0 ? n / total : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

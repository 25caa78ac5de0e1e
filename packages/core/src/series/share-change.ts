import type { ShareChange } from '../query/share-answer.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The difference x1/n1 − x2/n2 of two independent shares with Newcombe's 95 % interval (method 10: Wilson limits squared
 * and added), as fractions; all `null` where one of the shares does not exist. O(1).
 *
 * `shareChange(56, 70, 48, 80)` -> `{ difference: 0.2, low: 0.0524, high: 0.3339 }`.
 * Source: Newcombe 1998, Stat Med 17:873.
 */
export function shareChange(x1: number, n1: number, x2: number, n2: number): ShareChange {
  const first = wilsonInterval(x1, n1);
  const second = wilsonInterval(x2, n2);
  if (first === null || second === null) return { difference: null, low: null, high: null };
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - first.low, second.high - p2),
    high: difference + Math.hypot(first.high - p1, p2 - second.low),
  };
}

import { type Interval, intervals } from '@papertide/core';
import { usualInterval } from '../../lib/usual-interval.ts';

/**
 * The interval for a range of days: the usual one in place of a longer one, which would have hardly a point, and in place
 * of single days over many months.
 */
export function fittingInterval(interval: Interval, days: number): Interval {
  const usual = usualInterval(days);
  if (usual === 'month') return interval === 'day' ? usual : interval;
  return intervals.indexOf(interval) > intervals.indexOf(usual) ? usual : interval;
}

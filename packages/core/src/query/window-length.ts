import { dayNumber } from '../day.ts';
import type { RankingAnswer } from './ranking-answer.ts';

/** The length of a window as it follows "the last": `13 weeks`, `20 days`, `week`. Both ends count. */
export function windowLength({ from, to }: Pick<NonNullable<RankingAnswer['now']>, 'from' | 'to'>): string {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const [n, unit] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
  return n === 1 ? unit : `${n} ${unit}s`;
}

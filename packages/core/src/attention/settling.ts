import { dayNumber } from '../day.ts';
import type { Day, Instant } from '../paper.ts';

/** Days after listing within which most papers still gain upvotes. */
export const settlingDays = 14;

/** Whole days from the day a paper was listed to the day of a reading. */
export function ageInDays(listedOn: Day, observedAt: Instant): number {
  return dayNumber(observedAt.slice(0, 10)) - dayNumber(listedOn);
}

/** Whether a paper was younger than 14 days at an instant. */
export function isSettling(listedOn: Day, at: Instant): boolean {
  return ageInDays(listedOn, at) < settlingDays;
}

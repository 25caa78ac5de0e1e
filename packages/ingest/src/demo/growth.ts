import { addDays, type Day, type Observation } from '@papertide/core';
import { readingTime } from './last-demo-day.ts';
import { normal, type Random } from './random.ts';

/** Ages in days at which a paper is read. */
export const readingAges = [0, 1, 3, 7, 14, 21] as const;

/** What a paper will come to, and how fast. */
export interface Growth {
  readonly finalUpvotes: number;
  /** Days until 63 % of it is there. */
  readonly pace: number;
  readonly commentRate: number;
  /** `null` for papers without code. */
  readonly finalStars: number | null;
}

/** Upvotes are log-normal: a median of about 12, a long tail to the right; some papers get none. */
export function inventGrowth(random: Random, hasCode: boolean): Growth {
  return {
    finalUpvotes: random() < 0.02 ? 0 : Math.round(Math.exp(Math.log(12) + 1.05 * normal(random))),
    pace: 1.2 + 2.5 * random(),
    commentRate: 0.05 + 0.1 * random(),
    finalStars: hasCode ? Math.round(Math.exp(4 + 1.4 * normal(random))) : null,
  };
}

/** The reading of a paper at an age in days; now and then a vote is taken back. */
export function readAt(growth: Growth, listedOn: Day, age: number, random: Random): Observation {
  const grown = 1 - Math.exp(-(age + 0.6) / growth.pace);
  const takenBack = random() < 0.03 ? 1 : 0;
  const upvotes = Math.max(0, Math.round(growth.finalUpvotes * grown) - takenBack);
  return {
    observedAt: `${addDays(listedOn, age)}T${readingTime}`,
    upvotes,
    comments: Math.round(upvotes * growth.commentRate),
    stars: growth.finalStars === null ? null : Math.round(growth.finalStars * grown),
  };
}

/** A share y/N with its 95 % Wilson interval, as fractions; all `null` where N is 0. */
export interface Share {
  readonly n: number;
  readonly total: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A difference of two shares, in points as a fraction (0.041 is 4.1 points), with Newcombe's 95 % interval. */
export interface ShareChange {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a change may amount to, by the rule of docs/metrics/growth.md. */
export const readings = ['new', 'rising', 'peaked', 'fading', 'steady', 'too-few'] as const;
export type Reading = (typeof readings)[number];

/**
 * How far a change may be believed among the many that were tested, by the rule of docs/metrics/false-discoveries.md; `null`
 * where no change is claimed.
 */
export type Evidence = 'supported' | 'candidate' | null;

/** The last window of a series against the one before, over complete periods only. */
export interface Growth {
  readonly now: Share;
  readonly before: Share;
  readonly change: ShareChange;
  readonly reading: Reading;
}

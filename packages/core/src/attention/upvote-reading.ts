import type { Day, Instant } from '../paper.ts';

/** A reading of one paper's upvotes. */
export interface UpvoteReading {
  readonly key: string;
  readonly listedOn: Day;
  readonly observedAt: Instant;
  readonly upvotes: number;
}

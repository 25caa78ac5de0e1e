import type { Day, Instant } from '../paper.ts';
import { isSettling } from './settling.ts';

/**
 * How final a paper's upvotes are. `settled`: read when it was 14 days old or older. `settling`: read younger, and still younger than
 * that at `asOf`, so that a next reading will tell. `read-early`: read younger and not again, though it has been 14 days old since.
 */
export type Maturity = 'settling' | 'read-early' | 'settled';

/**
 * The maturity of a paper's latest reading; `asOf` is the latest reading of all papers. O(1).
 *
 * Listed on 1 June and last read on 3 June: `settling` as of 10 June, `read-early` as of 15 June.
 */
export function maturityOf(listedOn: Day, observedAt: Instant, asOf: Instant): Maturity {
  if (!isSettling(listedOn, observedAt)) return 'settled';
  return isSettling(listedOn, asOf) ? 'settling' : 'read-early';
}

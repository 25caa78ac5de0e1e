/**
 * How many times as often as by chance two things stand together: `c·N / (a·b)` with c of N papers holding both, a the one
 * and b the other; 1 is as by chance, 0 never together. `null` where one of them has no paper. For a pair apart from any
 * network: within one, `associationStrength` takes the sums of links for a and b.
 *
 * 10 of 100 papers with both, 20 with the one, 25 with the other: `10·100 / (20·25)` = 2.
 *
 * Source: van Eck & Waltman 2009, How to normalize cooccurrence data?, equation 6, times N.
 */
export function associationRatio({
  both,
  one,
  other,
  all,
}: {
  readonly both: number;
  readonly one: number;
  readonly other: number;
  readonly all: number;
}): number | null {
  return one > 0 && other > 0 ? (both * all) / (one * other) : null;
}

/** Papers with both of two keys, and with each of them. `both` is at most the smaller of the other two. */
export interface PairCounts {
  readonly both: number;
  readonly a: number;
  readonly b: number;
}

/** Papers with both of those with one of the two, 0 to 1. `null` where neither occurs. Source: Jaccard 1901. */
export function jaccard({ both, a, b }: PairCounts): number | null {
  return a + b > 0 ? both / (a + b - both) : null;
}

/** `both / √(a·b)`, 0 to 1. `null` where one does not occur. Source: Salton & McGill 1983. */
export function cosine({ both, a, b }: PairCounts): number | null {
  return a > 0 && b > 0 ? both / Math.sqrt(a * b) : null;
}

/** The equivalence index `both² / (a·b)`, 0 to 1. `null` where one does not occur. Source: Callon, Courtial & Laville 1991. */
export function equivalence({ both, a, b }: PairCounts): number | null {
  return a > 0 && b > 0 ? (both * both) / (a * b) : null;
}

/**
 * Normalized pointwise mutual information, `ln(p_ab / (p_a·p_b)) / −ln p_ab` with p the fractions of all papers: −1 never
 * together, 0 as by chance, 1 always together, which also holds where both stand in every paper. `null` where one does not
 * occur. Source: Bouma 2009.
 */
export function npmi({ both, a, b }: PairCounts, papers: number): number | null {
  if (a === 0 || b === 0) return null;
  if (both === 0) return -1;
  return both === papers ? 1 : Math.log((both * papers) / (a * b)) / Math.log(papers / both);
}

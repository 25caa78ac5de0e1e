/** A term of a class with its weight, above 0. */
export interface ClassTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * The terms of each class by class-based TF-IDF, `W = tf·ln(1 + A/f)`: tf the term's fraction of the class's terms, f its
 * count over all classes, A the mean number of terms in a class. The heaviest first, ties in the order of the terms; an empty
 * class has none. Each class is given as its terms with their counts, above 0. O(Σ terms · log terms).
 *
 * Source: Grootendorst 2022, BERTopic, arXiv:2203.05794.
 */
export function classTerms(classes: readonly ReadonlyMap<string, number>[]): ClassTerm[][] {
  const totals = new Map<string, number>();
  const lengths = classes.map((terms) => {
    let length = 0;
    for (const [term, n] of terms) {
      totals.set(term, (totals.get(term) ?? 0) + n);
      length += n;
    }
    return length;
  });
  const meanLength = lengths.reduce((sum, n) => sum + n, 0) / classes.length;
  return classes.map((terms, c) =>
    Array.from(terms, ([term, n]) => ({
      term,
      weight: (n / (lengths[c] ?? 1)) * Math.log(1 + meanLength / (totals.get(term) ?? 1)),
    })).sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)),
  );
}

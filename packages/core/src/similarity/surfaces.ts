import type { TermCounts } from './terms.ts';

/** For each term the way to write it that most papers write first; of equals the one met first. O(Σ terms). */
export function mostFrequentSurfaces(papers: Iterable<TermCounts>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const terms of papers) {
    for (const [term, { surface }] of terms) {
      const surfaces = counts.get(term) ?? new Map<string, number>();
      counts.set(term, surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1));
    }
  }
  const chosen = new Map<string, string>();
  for (const [term, surfaces] of counts) {
    let best = term;
    let most = 0;
    for (const [surface, n] of surfaces) if (n > most) [best, most] = [surface, n];
    chosen.set(term, best);
  }
  return chosen;
}

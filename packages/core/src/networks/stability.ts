import { adjustedRandIndex } from './adjusted-rand.ts';
import { countPairs } from './co-occurrence.ts';
import { type CommunityOptions, findCommunities } from './communities.ts';
import type { Membership } from './modularity.ts';

export interface StabilityOptions extends CommunityOptions {
  /** Samples of papers drawn; 20 unless told. */
  readonly resamples?: number;
}

/** How far the cut of a map depends on which papers happened to be collected. */
export interface Stability {
  /** Mean adjusted Rand index between the cut and the cuts of the samples; 1 is the same each time. */
  readonly mean: number;
  readonly lowest: number;
  readonly resamples: number;
}

/**
 * Draws as many papers as there are, with replacement, cuts the network of the same keys anew, and compares: the mean
 * adjusted Rand index with the cut given. From 0.8 on a cut may be read as a finding. `null` for under two keys, no paper
 * or no sample. O(resamples · cost of the cut).
 */
export function communityStability(
  papers: readonly (readonly string[])[],
  keys: readonly string[],
  membership: Membership,
  options: StabilityOptions,
): Stability | null {
  const { random, resamples = 20 } = options;
  const lists = papers.map((list) => [...new Set(list)]);
  const indices: number[] = [];
  for (let run = 0; run < resamples && lists.length > 0; run++) {
    const drawn = lists.map(() => lists[Math.floor(random() * lists.length)] ?? []);
    const cut = findCommunities(countPairs(drawn, keys), options);
    const index = adjustedRandIndex(membership, cut.membership);
    if (index !== null) indices.push(index);
  }
  if (indices.length === 0) return null;
  const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
  return { mean, lowest: Math.min(...indices), resamples: indices.length };
}

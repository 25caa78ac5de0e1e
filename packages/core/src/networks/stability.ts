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
 * The cuts of samples of the papers: as many papers as there are, drawn with replacement, and the network of the same keys
 * cut anew. `[]` without papers. O(resamples · cost of the cut).
 */
export function resampledCuts(
  papers: readonly (readonly string[])[],
  keys: readonly string[],
  options: StabilityOptions,
): Membership[] {
  const { random, resamples = 20 } = options;
  const lists = papers.map((list) => [...new Set(list)]);
  return Array.from({ length: lists.length > 0 ? resamples : 0 }, () => {
    const drawn = lists.map(() => lists[Math.floor(random() * lists.length)] ?? []);
    return findCommunities(countPairs(drawn, keys), options).membership;
  });
}

/**
 * How far a cut agrees with the cuts of samples: the mean adjusted Rand index. From 0.8 on a cut may be read as a finding.
 * `null` without cuts and for under two keys. O(cuts · keys).
 */
export function agreement(membership: Membership, cuts: readonly Membership[]): Stability | null {
  const indices = cuts.flatMap((cut) => adjustedRandIndex(membership, cut) ?? []);
  if (indices.length === 0) return null;
  const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
  return { mean, lowest: Math.min(...indices), resamples: indices.length };
}

/** The agreement of a cut with the cuts of samples of its papers. */
export function communityStability(
  papers: readonly (readonly string[])[],
  keys: readonly string[],
  membership: Membership,
  options: StabilityOptions,
): Stability | null {
  return agreement(membership, resampledCuts(papers, keys, options));
}

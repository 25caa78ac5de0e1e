import { type CoOccurrenceOptions, coOccurrence } from './co-occurrence.ts';
import type { CommunityOptions } from './communities.ts';
import { communityTerms } from './community-terms.ts';
import { consensus } from './consensus.ts';
import { groupRecurrence } from './group-recurrence.ts';
import { groupsOf } from './groups-of.ts';
import { npmi } from './pair-measures.ts';
import { mostGroupKeys } from './papers-with-two.ts';
import { agreement, resampledCuts, type Stability } from './stability.ts';

/** Keywords that stand together, found without a taxonomy. */
export interface KeywordGroup {
  /** The most telling first, at most 20. */
  readonly keys: readonly string[];
  /** The part of samples in which a group like it came again, 0 to 1; `null` without samples. */
  readonly recurrence: number | null;
  /** Mean NPMI of the pairs of its five most telling keys, −1 to 1: how far they belong together. */
  readonly coherence: number | null;
}

export interface KeywordGroups {
  /** The largest first. */
  readonly groups: readonly KeywordGroup[];
  readonly stability: Stability | null;
}

/** Keys of a group at least: two of them are one pair. */
const leastKeys = 3;
const telling = 5;

/**
 * The groups of keywords of papers: communities of their co-occurrence with three or more keys, the keys ordered by class-based
 * TF-IDF. The same papers and `random` numbers give the same groups. Cost: that of a cut for each sample.
 */
export function keywordGroups(
  papers: readonly (readonly string[])[],
  options: CoOccurrenceOptions & CommunityOptions & { readonly resamples?: number },
): KeywordGroups {
  const network = coOccurrence(papers, options);
  const { keys, occurrences, links } = network;
  const cuts = resampledCuts(papers, keys, { ...options, restarts: options.restarts ?? 2 });
  const { membership } = consensus(cuts, keys.length, options.random);
  const groupsOfCuts = cuts.map((cut) => groupsOf(keys, cut));
  const terms = communityTerms(papers, keys, membership);
  const placeOf = new Map(keys.map((key, i) => [key, i]));
  const both = new Map(links.map(({ source, target, weight }) => [`${source} ${target}`, weight]));
  const coherenceOf = (group: readonly string[]): number | null => {
    const places = group
      .slice(0, telling)
      .flatMap((key) => placeOf.get(key) ?? [])
      .sort((a, b) => a - b);
    const values = places.flatMap((a, i) =>
      places.slice(i + 1).flatMap((b) => {
        const counts = { both: both.get(`${a} ${b}`) ?? 0, a: occurrences[a] ?? 0, b: occurrences[b] ?? 0 };
        return npmi(counts, network.papers) ?? [];
      }),
    );
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const groups = groupsOf(keys, membership).flatMap((group, i): KeywordGroup[] => {
    if (group.size < leastKeys) return [];
    const ordered = [...new Set([...(terms[i] ?? []).map(({ term }) => term), ...group])].slice(0, mostGroupKeys);
    return [{ keys: ordered, recurrence: groupRecurrence(group, groupsOfCuts), coherence: coherenceOf(ordered) }];
  });
  return { groups, stability: agreement(membership, cuts) };
}

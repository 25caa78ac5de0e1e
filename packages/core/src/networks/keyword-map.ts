import type { Day } from '../paper.ts';
import { associationStrength } from './association-strength.ts';
import type { ClassTerm } from './c-tf-idf.ts';
import { type ThematicMap, type Theme, thematicMap } from './callon.ts';
import { type CoOccurrenceOptions, coOccurrence } from './co-occurrence.ts';
import { type CommunityOptions, findCommunities } from './communities.ts';
import { communityTerms } from './community-terms.ts';
import { groupRecurrence } from './group-recurrence.ts';
import { groupsOf } from './groups-of.ts';
import { layout } from './layout.ts';
import { type Link, linkStrengths } from './network.ts';
import { meanDates } from './overlay.ts';
import { agreement, resampledCuts, type Stability } from './stability.ts';

/** A key on the map. */
export interface MapNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly community: number;
  /** Papers with the key. */
  readonly occurrences: number;
  /** The sum of its co-occurrences with the other keys of the map. */
  readonly linkStrength: number;
  /** Mean date of its papers in days since 1970-01-01; `null` where none is known. */
  readonly meanDay: number | null;
}

/** A community with the keys that tell it from the others, best first, and its place among the themes. */
export interface MapCommunity extends Theme {
  readonly terms: readonly ClassTerm[];
  /** The part of samples in which a community like it came again, 0 to 1; `null` without samples. */
  readonly recurrence: number | null;
}

/** A map of keys that stand in the same papers. */
export interface KeywordMap {
  /** The most frequent first. */
  readonly nodes: readonly MapNode[];
  /** Co-occurrences between nodes by their places in `nodes`. */
  readonly links: readonly Link[];
  readonly communities: readonly MapCommunity[];
  readonly medianCentrality: ThematicMap['medianCentrality'];
  readonly medianDensity: ThematicMap['medianDensity'];
  readonly objective: number | null;
  readonly modularity: number | null;
  readonly stability: Stability | null;
  readonly papers: number;
}

/** A paper for the map: its keys and its date, where known. */
export interface MapPaper {
  readonly keys: readonly string[];
  readonly day: Day | null;
}

export interface KeywordMapOptions extends CoOccurrenceOptions, CommunityOptions {
  /** Random starts of the layout; 10 unless told. */
  readonly starts?: number;
  /** Samples of papers to judge stability by; 20 unless told, 0 for none. */
  readonly resamples?: number;
}

/**
 * The map of the most frequent keys of papers: co-occurrence, association strength, VOS layout and clusters, labels by
 * class-based TF-IDF, Callon's themes, mean dates and stability. No key frequent enough gives an empty map. The same papers
 * and `random` numbers give the same map.
 */
export function keywordMap(papers: readonly MapPaper[], options: KeywordMapOptions): KeywordMap {
  const lists = papers.map(({ keys }) => keys);
  const network = coOccurrence(lists, options);
  const { keys, occurrences, links } = network;
  const { membership, modularity } = findCommunities(network, options);
  const { points, objective } = layout(associationStrength(network), options);
  const { themes, medianCentrality, medianDensity } = thematicMap(network, membership);
  const terms = communityTerms(lists, keys, membership);
  const strengths = linkStrengths(network);
  const days = meanDates(papers, keys);
  const cuts = resampledCuts(lists, keys, options);
  const groups = groupsOf(keys, membership);
  const groupsOfCuts = cuts.map((cut) => groupsOf(keys, cut));
  return {
    nodes: keys.map((key, i) => ({
      key,
      x: points[i]?.x ?? 0,
      y: points[i]?.y ?? 0,
      community: membership[i] ?? 0,
      occurrences: occurrences[i] ?? 0,
      linkStrength: strengths[i] ?? 0,
      meanDay: days[i] ?? null,
    })),
    links,
    communities: themes.map((theme) => ({
      ...theme,
      terms: terms[theme.community] ?? [],
      recurrence: groupRecurrence(groups[theme.community] ?? new Set(), groupsOfCuts),
    })),
    medianCentrality,
    medianDensity,
    objective,
    modularity,
    stability: agreement(membership, cuts),
    papers: network.papers,
  };
}

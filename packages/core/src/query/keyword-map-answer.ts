import type { Day } from '../paper.ts';
import type { KeywordMapQuery } from './keyword-map-query.ts';
import type { Provenance } from './provenance.ts';

/** A keyword on a map. */
export interface MapKeyword {
  readonly key: string;
  readonly label: string;
  /** Papers of the filter with the keyword: as many as the list behind it holds. */
  readonly n: number;
  /** The place of its cluster in `clusters`. */
  readonly cluster: number;
  /** Where it stands, at mean distance 1 over all pairs; the axes carry no meaning. */
  readonly x: number;
  readonly y: number;
  /** Co-occurrences with all other keywords of the map, shown or not. */
  readonly linkStrength: number;
  /** Mean date of its papers on the filter's axis; `null` where none has one. */
  readonly meanDay: Day | null;
  /** Median percentile of its papers among those listed with them; `null` where no paper has a known one. */
  readonly medianPercentile: number | null;
}

/** Two keywords that stand in the same papers, by their places in `nodes`. */
export interface MapLink {
  readonly source: number;
  readonly target: number;
  /** Papers with both. */
  readonly papers: number;
  /** How many times more often than by chance: the association strength. */
  readonly strength: number;
}

/** A group of keywords that stand together more often than by chance, and its place as a theme. */
export interface MapCluster {
  /** Its three most telling keywords. */
  readonly label: string;
  /** Its keywords by their places in `nodes`, the most telling first. */
  readonly members: readonly number[];
  /** The keywords that count its papers: the 20 with most papers. */
  readonly keys: readonly string[];
  /** Papers with two or more of `keys`, each once. */
  readonly papers: number;
  readonly meanDay: Day | null;
  /** Callon's centrality and density. */
  readonly centrality: number;
  readonly density: number;
  /** `null` for a single cluster. */
  readonly quadrant: 'motor' | 'niche' | 'basic' | 'emerging-or-declining' | null;
  /** The part of resamplings in which a cluster like it came again, 0 to 1; `null` without resamplings. */
  readonly recurrence: number | null;
}

export interface KeywordMapAnswer {
  readonly query: KeywordMapQuery;
  /** The most frequent first. */
  readonly nodes: readonly MapKeyword[];
  /** The strongest of each keyword, by papers with both. */
  readonly links: readonly MapLink[];
  /** How many links there are, shown or not. */
  readonly allLinks: number;
  /** The largest first. */
  readonly clusters: readonly MapCluster[];
  readonly medianCentrality: number | null;
  readonly medianDensity: number | null;
  /** Papers of the filter, and those of them with at least one keyword of the map. */
  readonly papers: number;
  readonly mapped: number;
  readonly modularity: number | null;
  /** How far the clusters come again in samples of the papers: the mean adjusted Rand index. */
  readonly stability: { readonly mean: number; readonly lowest: number; readonly resamples: number } | null;
  readonly provenance: Provenance;
}

import { rankInCohorts } from '@papertide/core/attention';
import {
  associationStrength,
  groupPapers,
  groupsOf,
  type KeywordMap,
  keywordMap,
  meanDates,
  medianValues,
  mostGroupKeys,
  seededRandom,
  strongestLinks,
} from '@papertide/core/networks';
import type { KeywordMapQuery, MapLink } from '@papertide/core/query';
import { cohorts, countPapers, type Db, mappedKeywords, snapshot } from '@papertide/store';
import { daysOfWeeks } from './cohort-ranks.ts';
import { generalKeywords } from './general-keywords.ts';

/** The seed of maps: the same papers give the same picture. */
const seed = 20_250_101;
/** Clusters of fewer keywords join the one they are tied to best. */
const leastSize = 3;
/** Links of each keyword that a page is given. */
const linksOfEach = 10;

/** A map as it was worked out, with all its links, and what a page shows beside it. */
export interface DrawnMap {
  readonly map: KeywordMap;
  /** The label of each key. */
  readonly labels: ReadonlyMap<string, string>;
  /** Papers of the filter. */
  readonly papers: number;
  readonly links: readonly MapLink[];
  /** Of each node: the median percentile of its papers among those listed with them. */
  readonly percentiles: readonly (number | null)[];
  /** Of each community: the keys that count its papers, how many these are, and their mean date in days. */
  readonly clusters: readonly {
    readonly keys: readonly string[];
    readonly papers: number;
    readonly meanDay: number | null;
  }[];
}

async function percentilesOf(db: Db, listedOn: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const papers = listedOn.size === 0 ? [] : await cohorts(db, daysOfWeeks(listedOn));
  const known = papers.flatMap(({ upvotes, observedAt, ...paper }) =>
    upvotes === null || observedAt === null ? [] : [{ ...paper, upvotes, observedAt }],
  );
  return new Map([...rankInCohorts(known)].map(([key, { percentile }]) => [key, percentile]));
}

/** Draws the map of a query from one state of the data. Takes up to some seconds: ask through `Networks`. */
export function drawKeywordMap(db: Db, query: KeywordMapQuery): Promise<DrawnMap> {
  const { filter, origin, leastPapers, mostKeys, resolution, general } = query;
  return snapshot(db, async (read) => {
    const hide = general ? undefined : generalKeywords;
    const total = await countPapers(read, filter);
    const found = await mappedKeywords(read, filter, { origin, leastPapers, mostKeys, hide });
    const { keywords, papers } = found;
    const map = keywordMap(papers, { random: seededRandom(seed), leastPapers, mostKeys, resolution, leastSize });
    const keys = map.nodes.map(({ key }) => key);
    const network = { size: keys.length, links: map.links };
    const strengths = associationStrength(network).links;
    const strengthOf = new Map(map.links.map((link, i) => [link, strengths[i]?.weight ?? 0]));
    const listed = new Set(papers.flatMap(({ listedOn }) => listedOn ?? []));
    const percentiles = await percentilesOf(read, listed);
    const membership = map.nodes.map(({ community }) => community);
    const clusters = groupsOf(keys, membership).map((group) => {
      const counted = [...group].slice(0, mostGroupKeys);
      const members = groupPapers(papers, new Set(counted));
      const dated = members.map(({ day }) => ({ keys: [''], day }));
      return { keys: counted, papers: members.length, meanDay: meanDates(dated, [''])[0] ?? null };
    });
    return {
      map,
      labels: new Map(keywords.map(({ key, label }) => [key, label])),
      papers: total,
      links: strongestLinks(network, linksOfEach).map((link) => ({
        source: link.source,
        target: link.target,
        papers: link.weight,
        strength: strengthOf.get(link) ?? 0,
      })),
      percentiles: medianValues(
        papers.map((paper) => ({ keys: paper.keys, value: percentiles.get(paper.key) ?? null })),
        keys,
      ),
      clusters,
    };
  });
}

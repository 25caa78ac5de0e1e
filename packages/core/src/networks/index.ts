export { adjustedRandIndex } from './adjusted-rand.ts';
export { associationRatio } from './association-ratio.ts';
export { associationStrength } from './association-strength.ts';
export { type ClassTerm, classTerms } from './c-tf-idf.ts';
export { type Quadrant, type ThematicMap, type Theme, thematicMap } from './callon.ts';
export { type CoOccurrence, type CoOccurrenceOptions, coOccurrence, mostKeysOfMap } from './co-occurrence.ts';
export { type Communities, type CommunityOptions, findCommunities } from './communities.ts';
export { communityTerms } from './community-terms.ts';
export { type ExportedMap, type ExportedNode, exportedMap } from './export/exported-map.ts';
export { toGml } from './export/gml.ts';
export { toMapJson } from './export/map-json.ts';
export { linksCsv, nodesCsv } from './export/network-csv.ts';
export { type ThesaurusRow, toThesaurus } from './export/thesaurus.ts';
export { toVosviewerMap, toVosviewerNetwork } from './export/vosviewer.ts';
export { followGroups, type GroupStep } from './follow-groups.ts';
export { groupRecurrence, sameGroup } from './group-recurrence.ts';
export { groupsOf } from './groups-of.ts';
export { type KeywordGroup, type KeywordGroups, keywordGroups } from './keyword-groups.ts';
export {
  type KeywordMap,
  type KeywordMapOptions,
  keywordMap,
  type MapCommunity,
  type MapNode,
  type MapPaper,
} from './keyword-map.ts';
export { type Layout, type LayoutOptions, layout } from './layout.ts';
export { jaccardOf, matchGroups } from './match-groups.ts';
export { type Membership, modularity, vosQuality } from './modularity.ts';
export { type Link, linkStrengths, type Network } from './network.ts';
export { type DatedKeys, decimalYear, meanDates, medianValues, type ValuedKeys } from './overlay.ts';
export { cosine, equivalence, jaccard, npmi, type PairCounts } from './pair-measures.ts';
export { groupPapers, hasTwoOf, mostGroupKeys } from './papers-with-two.ts';
export { seededRandom } from './seeded-random.ts';
export { agreement, communityStability, resampledCuts, type Stability, type StabilityOptions } from './stability.ts';
export { strongestLinks } from './strongest-links.ts';
export { type Point, vosEnergy, vosObjective } from './vos-mapping.ts';

export { findCheckpoint, saveCheckpoint } from './checkpoints.ts';
export { type DayMark, listCollectedDays, markDay } from './collected-days.ts';
export { countByPeriod, type PeriodCount } from './counts/count-by-period.ts';
export { countKeys } from './counts/count-keys.ts';
export { countKeysByPeriod } from './counts/count-keys-by-period.ts';
export { countPapers } from './counts/count-papers.ts';
export { countUpvotesByPeriod, type UpvoteCount } from './counts/count-upvotes-by-period.ts';
export type { RankableDimension } from './counts/counts-by-day.ts';
export { coveredTotal } from './counts/covered.ts';
export { earliestPapers, type KeyedRef, keysAmong, spanOfKey } from './counts/keys-among.ts';
export { labelsOf } from './counts/labels.ts';
export {
  type MappedKeyword,
  type MappedKeywordOptions,
  type MappedPaper,
  mappedKeywords,
} from './counts/mapped-keywords.ts';
export { countOfKeys, firstSeen, upvoteCountsByKey } from './counts/of-keys.ts';
export { type DayRange, type RankedKey, type RankOptions, rankKeys } from './counts/rank-keys.ts';
export { sparkCounts } from './counts/spark-counts.ts';
export { type SuggestedKey, suggestKeys } from './counts/suggest-keys.ts';
export { topTopic } from './counts/top-topic.ts';
export { readTotals, type Totals } from './counts/totals.ts';
export type { CountedRef, KeptDimension, KeyedDimension } from './expressions.ts';
export { keywordsOf } from './expressions.ts';
export { frequenciesOf } from './frequencies/frequencies-of.ts';
export { refreshFrequencies } from './frequencies/refresh.ts';
export { hostFailures, type PaceTerms, postponeTurns, reserveTurn, saveHostFailures } from './host-pace.ts';
export { keywordVariants } from './keyphrases.ts';
export { latestSchemaVersion, migrate, schemaVersion } from './migrate.ts';
export { observationsOf } from './observations.ts';
export { openStore } from './open-store.ts';
export { listOwnTopics, removeOwnTopic, type StoredOwnTopic, saveOwnTopic } from './own-topics.ts';
export type { Origin } from './papers/add-to-draft.ts';
export { type CohortPaper, cohorts } from './papers/cohorts.ts';
export { dropSource } from './papers/drop-source.ts';
export type { EnrichedKeyphrase, EnrichedPaper, EnrichedTopic, Enrichment } from './papers/enriched-paper.ts';
export {
  countAwaitingEnrichment,
  countByEnrichment,
  listForEnrichment,
  type TextForEnrichment,
  writeEnrichment,
} from './papers/enrichment.ts';
export { getPaper, type StoredPaper } from './papers/get-paper.ts';
export { listKeys } from './papers/list-keys.ts';
export { listPapers } from './papers/list-papers.ts';
export { paperRows, type StoredPaperRow } from './papers/paper-rows.ts';
export { type PeriodReading, readingsByPeriod } from './papers/readings-by-period.ts';
export { storedKeys } from './papers/stored-keys.ts';
export { unchangedRecords } from './papers/unchanged.ts';
export { type StoredAttention, walkAttention } from './papers/walk-attention.ts';
export { type ExportedPaper, walkPapers } from './papers/walk-papers.ts';
export { type StoredText, stateOfTexts, type TextsState, walkTexts } from './papers/walk-texts.ts';
export {
  clearTombstones,
  readTombstones,
  type Tombstone,
  type Withdrawal,
  withdrawPapers,
} from './papers/withdraw-papers.ts';
export { largestBatch, type Written, writePapers } from './papers/write-papers.ts';
export {
  type KeyedReading,
  largestReadingBatch,
  type WrittenReadings,
  writeReadings,
} from './papers/write-readings.ts';
export { type PublishedSpan, publishedSpans } from './published-spans.ts';
export { addReject, countRejects, listRejects, type NewReject } from './rejects.ts';
export { readRevision } from './revision.ts';
export { checkRollups } from './rollups/check.ts';
export { rebuildRollups } from './rollups/rebuild.ts';
export { closeAbandonedRuns, findLiveRun, type IsGone, leaseSeconds, renewLease } from './run-lease.ts';
export {
  findLatestRun,
  getRun,
  listCompleteRuns,
  listRuns,
  type NewRun,
  type RunChange,
  type RunChoice,
  startRun,
  updateRun,
} from './runs.ts';
export { countViews, dropView, listViews, renameView, saveView } from './saved-views.ts';
export type { Database } from './schema/database.ts';
export type { SourceId } from './source-id.ts';
export { listSources, type SourceSummary } from './sources.ts';
export type { Db, Store } from './store.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export { removeSynonymGroup, type SynonymEdit, saveSynonymGroup, takenKeys } from './synonyms/edit-groups.ts';
export { listSynonymGroups, type StoredSynonymGroup } from './synonyms/list-groups.ts';
export { mergedKeys } from './synonyms/merged-keys.ts';
export { saveStarterSynonyms } from './synonyms/starter.ts';
export { readSynonymsVersion } from './synonyms/version.ts';
export {
  findTaxonomyVersion,
  listAreas,
  listTopics,
  type StoredArea,
  type StoredTopic,
  saveTaxonomy,
} from './topics.ts';
export { snapshot, transact } from './transact.ts';
export { findValidator, saveValidator, type Validator } from './validators.ts';

export { findCheckpoint, saveCheckpoint } from './checkpoints.ts';
export { type DayMark, listCollectedDays, markDay } from './collected-days.ts';
export { latestSchemaVersion, migrate, schemaVersion } from './migrate.ts';
export { openStore } from './open-store.ts';
export type { Origin } from './papers/add-to-draft.ts';
export { dropSource } from './papers/drop-source.ts';
export type { EnrichedKeyphrase, EnrichedPaper, EnrichedTopic, Enrichment } from './papers/enriched-paper.ts';
export {
  countAwaitingEnrichment,
  listForEnrichment,
  type TextForEnrichment,
  writeEnrichment,
} from './papers/enrichment.ts';
export { largestBatch, type Written, writePapers } from './papers/write-papers.ts';
export { addReject, countRejects, listRejects, type NewReject } from './rejects.ts';
export { readRevision } from './revision.ts';
export { checkRollups } from './rollups/check.ts';
export { rebuildRollups } from './rollups/rebuild.ts';
export { closeAbandonedRuns, getRun, listRuns, type NewRun, type RunChange, startRun, updateRun } from './runs.ts';
export type { Database } from './schema/database.ts';
export type { SourceId } from './source-id.ts';
export type { Db, Store } from './store.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export {
  findTaxonomyVersion,
  listAreas,
  listTopics,
  type StoredArea,
  type StoredTopic,
  saveTaxonomy,
} from './topics.ts';
export { transact } from './transact.ts';

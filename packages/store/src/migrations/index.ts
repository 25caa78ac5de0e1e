import { papers } from './0001-papers.ts';
import { readings } from './0002-readings.ts';
import { meaning } from './0003-meaning.ts';
import { harvest } from './0004-harvest.ts';
import { rollups } from './0005-rollups.ts';
import { search } from './0006-search.ts';
import { runLease } from './0007-run-lease.ts';
import { arxiv } from './0008-arxiv.ts';
import { origins } from './0009-origins.ts';
import { observationsSource } from './0010-observations-source.ts';
import { documentFrequencies } from './0011-document-frequencies.ts';
import { seriesKeys } from './0012-series-keys.ts';
import { beginnings } from './0013-beginnings.ts';
import { savedViews } from './0014-saved-views.ts';
import { synonyms } from './0015-synonyms.ts';
import { ownTopics } from './0016-own-topics.ts';
import { runBytes } from './0017-run-bytes.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema in order: the n-th makes version n. */
export const migrations: readonly Migration[] = [
  papers,
  readings,
  meaning,
  harvest,
  rollups,
  search,
  runLease,
  arxiv,
  origins,
  observationsSource,
  documentFrequencies,
  seriesKeys,
  beginnings,
  savedViews,
  synonyms,
  ownTopics,
  runBytes,
];

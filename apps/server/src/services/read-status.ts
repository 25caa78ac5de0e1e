import { stat } from 'node:fs/promises';
import { addDays, type Day, isWorkday } from '@papertide/core';
import type { Status } from '@papertide/core/query';
import { ENRICHMENT_VERSION } from '@papertide/ingest';
import { latestSchemaVersion, listRuns, readTotals } from '@papertide/store';
import type { Context } from '../context.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { daysLeftUnread, whyUnreachable } from './unfinished-runs.ts';

/** Bytes of the database file and its log; `null` in memory. */
async function databaseBytes(location: string): Promise<number | null> {
  const sizes = await Promise.all(
    [location, `${location}-wal`].map((file) =>
      stat(file).then(
        (s) => s.size,
        () => null,
      ),
    ),
  );
  return sizes[0] === null || sizes[0] === undefined ? null : sizes[0] + (sizes[1] ?? 0);
}

/**
 * Workdays from the first to the last listed day that are incomplete or were never collected, every incomplete day, and the
 * days that a run left `unread`. Ascending.
 */
export function incompleteDays(
  { days, collected: { complete, first, last } }: Pick<Corpus, 'days' | 'collected'>,
  unread: readonly Day[] = [],
): Day[] {
  const missing = new Set([...days.filter((d) => d.state === 'incomplete').map((d) => d.day), ...unread]);
  if (first !== null && last !== null) {
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (isWorkday(day) && !complete.has(day)) missing.add(day);
    }
  }
  return [...missing].sort();
}

/** The state of the whole house: how much there is, how far it reaches, what ran last and what is running. */
export async function readStatus(ctx: Context): Promise<Status> {
  const corpus = await readCorpus(ctx);
  const { sources, provenance } = corpus;
  const db = ctx.store.read;
  const [totals, runs, bytes, unread, unreachable] = await Promise.all([
    readTotals(db, ENRICHMENT_VERSION),
    listRuns(db, 1),
    databaseBytes(ctx.store.location),
    daysLeftUnread(ctx, corpus),
    whyUnreachable(ctx),
  ]);
  const progress = ctx.job.latest;
  return {
    papers: totals.papers,
    listings: totals.listings,
    observations: totals.observations,
    authors: totals.authors,
    keyphrases: totals.keyphrases,
    topics: totals.topics,
    topicCoverage: provenance.topicCoverage,
    papersWithTopic: totals.papersWithTopic,
    firstListed: totals.firstListed,
    lastListed: totals.lastListed,
    rejects: totals.rejects,
    runs: totals.runs,
    lastRun: runs[0] ?? null,
    running: ctx.job.running && progress?.state === 'running' ? progress : null,
    incompleteDays: incompleteDays(corpus, unread),
    unreachable,
    nextRunAt: ctx.config.schedule?.next(ctx.now()) ?? null,
    sources,
    awaitingEnrichment: totals.awaitingEnrichment,
    schemaVersion: latestSchemaVersion,
    databaseBytes: bytes,
    provenance,
  };
}

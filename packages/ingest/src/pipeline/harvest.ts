import type { Day, Instant, SourcedPaper } from '@papertide/core';
import type { Progress, RunRow, RunState } from '@papertide/core/query';
import { taxonomy } from '@papertide/core/topics';
import {
  addReject,
  type Db,
  getRun,
  renewLease,
  type SourceId,
  saveTaxonomy,
  startRun,
  transact,
  updateRun,
  writePapers,
} from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { enrichAll } from '../enrich/enrich-all.ts';
import { beginEnriching, enrichPapers, type KnownEnrichments } from '../enrich/enrich-papers.ts';
import { IngestError } from '../ingest-error.ts';
import type { Batch, ReadingBatch } from './batch.ts';
import { claim } from './claim.ts';
import { throttleProgress } from './progress.ts';
import { endOf, endWords, type Outcome } from './run-end.ts';
import { thisProcess } from './run-owner.ts';

/** What a run is to do, as its record says it. */
export interface HarvestPlan {
  readonly source: SourceId;
  readonly trigger: RunRow['trigger'];
  readonly unit: Progress['unit'];
  readonly from: Day | null;
  readonly to: Day | null;
  /** Units to do; `null` where it is not known beforehand. */
  readonly total: number | null;
  /** Written before the run begins, in the transaction that records it. */
  readonly before?: (trx: Db) => Promise<unknown>;
}

/** Milliseconds between two signs of life of a run that writes nothing, as while it waits for its source. */
const heartbeatMs = 15_000;

/** Papers that the store takes in one call. */
const largestWrite = 500;

/** A run in progress. */
export interface Harvest {
  readonly runId: number;
  /** Begins to enrich the papers of a batch to come, beside the writing of the one before. */
  foresee(papers: readonly SourcedPaper[]): void;
  /** Counts what was read from the source. */
  countBytes(bytes: number): void;
  write(batch: Batch): Promise<void>;
  /** Says how many readings are of papers that are here. */
  writeReadings(batch: ReadingBatch): Promise<number>;
  /** Says in words what is happening, and optionally where the run stands between batches. */
  say(doing: string): void;
}

/**
 * Opens a run's record, lets `work` harvest, and closes the record however that ends. An IngestError ends the run as
 * `cancelled` or `failed` with what it wrote kept; any other error does so too and is thrown on. Throws 'busy', and
 * records nothing, while another run is alive on the same database: each batch renews the run's lease, and so does a
 * heartbeat between them.
 */
export async function harvest(
  ctx: IngestContext,
  plan: HarvestPlan,
  work: (harvest: Harvest) => Promise<Outcome>,
): Promise<RunRow> {
  const { store } = ctx;
  const { source, trigger, from, to, total } = plan;
  const at = ctx.now();
  const runId = await transact(store.write, async (trx) => {
    await claim(trx, at);
    await plan.before?.(trx);
    await saveTaxonomy(trx, taxonomy);
    return startRun(trx, { source, trigger, from, to, unitsTotal: total, at, owner: thisProcess });
  });
  const heartbeat = setInterval(() => {
    // A beat that is missed is no harm: the next batch says whether the lease still holds.
    transact(store.write, (trx) => renewLease(trx, runId, ctx.now())).catch(() => {});
  }, heartbeatMs).unref();
  const counts = { unitsDone: 0, papersSeen: 0, papersNew: 0, observations: 0, rejects: 0 };
  let bytes = 0;
  const countBytes = (more: number): void => {
    bytes += more;
  };
  // The units of a file are its bytes; a run that reads nothing from outside has none.
  const bytesAt = ({ unitsDone }: { readonly unitsDone: number }): number | undefined =>
    plan.unit === 'byte' ? unitsDone : bytes || undefined;
  const enrichments: KnownEnrichments = new WeakMap();
  const emit = throttleProgress(ctx.onProgress);
  const report = (doing: string, { state, error }: { state: RunState; error: string | null }) =>
    emit({
      runId,
      source,
      state,
      unit: plan.unit,
      done: counts.unitsDone,
      total,
      papersSeen: counts.papersSeen,
      papersNew: counts.papersNew,
      rejects: counts.rejects,
      doing,
      error,
    });

  async function write(batch: Batch): Promise<void> {
    const papers = await enrichPapers(store.write, batch.papers, enrichments);
    const at = ctx.now();
    const next = await transact(store.write, async (trx) => {
      await keepLease(trx, runId, at);
      const after = { ...counts, unitsDone: batch.done };
      for (let i = 0; i < papers.length; i += largestWrite) {
        const written = await writePapers(trx, papers.slice(i, i + largestWrite), {
          sourceId: source,
          rank: batch.rank,
          seenAt: at,
        });
        after.papersNew += written.papersNew;
        after.observations += written.observationsNew;
      }
      for (const rejected of batch.rejects) await addReject(trx, { runId, sourceId: source, ...rejected, at });
      after.papersSeen += batch.seen ?? batch.papers.length;
      after.rejects += batch.rejects.length;
      await batch.also?.(trx);
      await updateRun(trx, runId, { ...after, bytes: bytesAt(after) });
      return after;
    });
    Object.assign(counts, next);
  }

  async function writeReadings(batch: ReadingBatch): Promise<number> {
    const at = ctx.now();
    const { after, seen } = await transact(store.write, async (trx) => {
      await keepLease(trx, runId, at);
      const { observations, seen, rejects, refused } = await batch.write(trx);
      for (const rejected of [...batch.rejects, ...rejects]) {
        await addReject(trx, { runId, sourceId: source, ...rejected, at });
      }
      const after = {
        ...counts,
        unitsDone: batch.done,
        papersSeen: counts.papersSeen + seen,
        observations: counts.observations + observations,
        rejects: counts.rejects + refused,
      };
      await updateRun(trx, runId, { ...after, bytes: bytesAt(after) });
      return { after, seen };
    });
    Object.assign(counts, after);
    return seen;
  }

  const say = (doing: string) => report(doing, { state: 'running', error: null });
  const { outcome, fault } = await endOf(ctx, async () => {
    const foresee = (papers: readonly SourcedPaper[]): void => beginEnriching(store.write, papers, enrichments);
    const done = await work({ runId, foresee, countBytes, write, writeReadings, say });
    await enrichRest(ctx, say);
    return done;
  });
  clearInterval(heartbeat);
  const closing = await transact(store.write, (trx) =>
    updateRun(trx, runId, { ...outcome, bytes: bytesAt(counts), finishedAt: ctx.now() }),
  ).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  report(endWords[outcome.state], outcome);
  // What went wrong first is what went wrong: a full disk, say, that then keeps the record from being closed as well.
  const first = fault ?? closing;
  if (first !== null) throw first.error;
  const row = await getRun(store.write, runId);
  if (row === undefined) throw new Error(`run ${runId} has no record`);
  return row;
}

/** Renews the run's lease inside the transaction of a batch. Throws 'busy' where another program has closed the run. */
async function keepLease(trx: Db, runId: number, at: Instant): Promise<void> {
  if (await renewLease(trx, runId, at)) return;
  throw new IngestError('busy', 'another program took this run for dead, for it had been silent, and closed it');
}

/**
 * Enriches the papers whose text came together from several sources, and those of an older taxonomy. A stop leaves the rest
 * to the next run: the collection itself is over.
 */
async function enrichRest(ctx: IngestContext, say: Harvest['say']): Promise<void> {
  const onPage = (done: number, total: number) => say(`reading papers again: ${done} of ${total}`);
  try {
    await enrichAll({ ...ctx, onProgress: undefined }, { onPage });
  } catch (error) {
    if (!(error instanceof IngestError && error.code === 'cancelled')) throw error;
  }
}

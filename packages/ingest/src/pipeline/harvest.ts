import type { Day, SourcedPaper } from '@papertide/core';
import type { Progress, RunRow, RunState } from '@papertide/core/query';
import { taxonomy } from '@papertide/core/topics';
import {
  addReject,
  type Db,
  getRun,
  type SourceId,
  saveTaxonomy,
  startRun,
  transact,
  updateRun,
  writePapers,
} from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { enrichAll } from '../enrich/enrich-all.ts';
import { enrichPapers, type KnownEnrichments } from '../enrich/enrich-papers.ts';
import { IngestError } from '../ingest-error.ts';
import type { Rejected } from '../parsed.ts';
import { throttleProgress } from './progress.ts';

/** What a run is to do, as its record says it. */
export interface HarvestPlan {
  readonly source: SourceId;
  readonly trigger: RunRow['trigger'];
  readonly unit: Progress['unit'];
  readonly from: Day | null;
  readonly to: Day | null;
  /** Units to do; `null` where it is not known beforehand. */
  readonly total: number | null;
}

/** Papers that the store takes in one call. */
const largestWrite = 500;

/** What belongs together: written whole or not at all. */
export interface Batch {
  readonly papers: readonly SourcedPaper[];
  readonly rejects: readonly Rejected[];
  /** Trust in the source's fields, see the merge rule of the store. */
  readonly rank: number;
  /** Units done once the batch is written. */
  readonly done: number;
  /** Papers shown by the source, where that is not the number of `papers`. */
  readonly seen?: number;
  /** Written beside the papers, in the same transaction: the day's state, the checkpoint. */
  readonly also?: (trx: Db) => Promise<void>;
}

/** A run in progress. */
export interface Harvest {
  readonly runId: number;
  write(batch: Batch): Promise<void>;
  /** Says in words what is happening, and optionally where the run stands between batches. */
  say(doing: string): void;
}

/** How a run ended: `error` says in words what is missing; `null` where nothing is. */
export interface Outcome {
  readonly state: Exclude<RunState, 'running'>;
  readonly error: string | null;
}

/**
 * Opens a run's record, lets `work` harvest, and closes the record however that ends. An IngestError ends the run as
 * `cancelled` or `failed` with what it wrote kept; any other error does so too and is thrown on.
 */
export async function harvest(
  ctx: IngestContext,
  plan: HarvestPlan,
  work: (harvest: Harvest) => Promise<Outcome>,
): Promise<RunRow> {
  const { store } = ctx;
  const { source, trigger, from, to, total } = plan;
  const runId = await transact(store.write, async (trx) => {
    await saveTaxonomy(trx, taxonomy);
    return startRun(trx, { source, trigger, from, to, unitsTotal: total, at: ctx.now() });
  });
  const counts = { unitsDone: 0, papersSeen: 0, papersNew: 0, observations: 0, rejects: 0 };
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
    const papers = await enrichPapers(batch.papers, enrichments);
    const at = ctx.now();
    const next = await transact(store.write, async (trx) => {
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
      await updateRun(trx, runId, after);
      return after;
    });
    Object.assign(counts, next);
  }

  let outcome: Outcome = { state: 'failed', error: 'the program stopped in the middle' };
  try {
    const say = (doing: string) => report(doing, { state: 'running', error: null });
    const end = await work({ runId, write, say });
    // Papers whose text came together from several sources, and those of an older taxonomy.
    await enrichAll(ctx);
    outcome = end;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof IngestError)) {
      outcome = { state: 'failed', error: message };
      throw error;
    }
    outcome =
      error.code === 'cancelled'
        ? { state: 'cancelled', error: null }
        : { state: 'failed', error: `${error.code}: ${message}` };
  } finally {
    await transact(store.write, (trx) => updateRun(trx, runId, { ...outcome, finishedAt: ctx.now() }));
    report(endWords[outcome.state], outcome);
  }
  const row = await getRun(store.write, runId);
  if (row === undefined) throw new Error(`run ${runId} has no record`);
  return row;
}

const endWords: Record<Outcome['state'], string> = {
  complete: 'done',
  incomplete: 'done, with gaps',
  failed: 'failed',
  cancelled: 'stopped on request',
};

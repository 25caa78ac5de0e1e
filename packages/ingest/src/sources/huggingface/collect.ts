import { type Day, isWorkday } from '@papertide/core';
import type { CollectedDay, RunRow } from '@papertide/core/query';
import { listCollectedDays, markDay } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { parseSourceUrl } from '../../http/allowed-address.ts';
import { type Circuit, circuitOpensAt, openCircuit } from '../../http/circuit.ts';
import { huggingFacePace, storedPace } from '../../http/pace.ts';
import { openSourceClient, type SourceClient } from '../../http/source-client.ts';
import { IngestError, stopIfAborted } from '../../ingest-error.ts';
import { type Harvest, harvest } from '../../pipeline/harvest.ts';
import type { Outcome } from '../../pipeline/run-end.ts';
import { watchDrift } from '../drift.ts';
import { outcomeOf } from '../outcome.ts';
import { sourceRanks } from '../ranks.ts';
import { parseElement } from './parse-element.ts';
import { planDays, stateOfDay } from './plan-days.ts';
import { readDay } from './read-day.ts';

export const huggingFaceUrl = 'https://huggingface.co';

export interface HuggingFaceOptions {
  /** First and last day of the lists to read, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  /** Where to ask instead of huggingface.co: an allowed host, or this machine. */
  readonly sourceUrl?: string;
  readonly trigger: RunRow['trigger'];
  /** Reads complete days again, too. */
  readonly again?: boolean;
  /** Elements asked for at once; the API gives 100 at most. */
  readonly pageSize?: number;
}

/**
 * Collects the Daily Papers lists of a range of days. Each day is written whole, in one transaction with its state and the
 * run's counts, so that a run can be stopped or killed anywhere and run again. A day that cannot be read is marked
 * incomplete with the reason, and the run goes on; after three such days in a row it stops asking. The run ends
 * `complete`; `incomplete` where days failed, or the source's format changed; `failed` where no day could be read. A first
 * start that gets nothing but empty lists does not believe them: it ends `failed`, with 'nothing-to-read'.
 */
export async function collectHuggingFace(ctx: IngestContext, options: HuggingFaceOptions): Promise<RunRow> {
  const { from, to, trigger, again = false } = options;
  const source = parseSourceUrl(options.sourceUrl ?? huggingFaceUrl, ctx.allowedHosts);
  const today = ctx.now().slice(0, 10);
  planDays([], { from, to, today, again });
  const known = await listCollectedDays(ctx.store.write, 'huggingface', from, to);
  const days = planDays(known, { from, to, today, again });
  const plan = { source: 'huggingface', unit: 'day', trigger, from, to, total: days.length } as const;
  return harvest(ctx, plan, async (run) => {
    const pace = storedPace(ctx, source, huggingFacePace);
    const client = openSourceClient({ ...ctx, onBytes: run.countBytes }, source, pace);
    try {
      return await collectDays(ctx, run, {
        client,
        circuit: await openCircuit(pace),
        days,
        known: new Map(known.map((each) => [each.day, each])),
        today,
        pageSize: options.pageSize,
        mustFind: trigger === 'first-start',
      });
    } finally {
      await client.close();
    }
  });
}

interface Collection {
  readonly circuit: Circuit;
  readonly client: SourceClient;
  readonly days: readonly Day[];
  readonly known: ReadonlyMap<Day, CollectedDay>;
  readonly today: Day;
  readonly pageSize: number | undefined;
  /** Whether it is out of the question that there is no paper on any of the days. */
  readonly mustFind: boolean;
}

async function collectDays(ctx: IngestContext, run: Harvest, collection: Collection): Promise<Outcome> {
  const { circuit, days, known, today, mustFind } = collection;
  const drift = watchDrift();
  const failures: string[] = [];
  let read = 0;
  let done = 0;
  let elementsSeen = 0;
  for (const day of days) {
    stopIfAborted(ctx.signal);
    try {
      const elements = await readPublished(collection, day, run.say);
      elementsSeen += elements.length;
      const kept = await writeDay(ctx, run, { day, elements, today, done: ++done, known: known.get(day), drift });
      if (kept !== null) failures.push(`${day} (${kept})`);
      await circuit.succeed();
      read++;
    } catch (error) {
      if (!(error instanceof IngestError) || error.code === 'cancelled') throw error;
      if (error.code === 'host-not-allowed' || (error.code === 'source-unreachable' && read === 0)) throw error;
      const reason = `${error.code}: ${error.message}`;
      await writeFailure(ctx, run, { day, reason, done: ++done, known: known.get(day) });
      failures.push(`${day} (${reason})`);
      await circuit.fail();
      if (circuit.isOpen) {
        failures.push(`stopped asking after ${circuitOpensAt} failed days in a row, ${notAsked(days.length - done)}`);
        break;
      }
    }
  }
  if (mustFind && elementsSeen === 0 && read > 0 && days.some(isWorkday)) {
    const error = 'nothing-to-read: the source answered with an empty list for every day';
    await disbelieve(ctx, run, days, error);
    return { state: 'failed', error };
  }
  return outcomeOf({ failures, drift: drift.report(), read });
}

/** The day's elements; none where the source refuses a day that is too young to have a list. */
async function readPublished(
  { client, today, pageSize }: Collection,
  day: Day,
  say: Harvest['say'],
): Promise<unknown[]> {
  try {
    return await readDay(client, day, say, pageSize);
  } catch (error) {
    if (error instanceof IngestError && error.status === 400 && day >= today) return [];
    throw error;
  }
}

const notAsked = (days: number): string => `${days} more ${days === 1 ? 'day was' : 'days were'} not asked for`;

interface ReadDay {
  readonly day: Day;
  readonly elements: readonly unknown[];
  readonly today: Day;
  readonly done: number;
  readonly known: CollectedDay | undefined;
  readonly drift: ReturnType<typeof watchDrift>;
}

/** Writes a day that was read to its end; returns why its state was left as it was, or `null`. */
async function writeDay(ctx: IngestContext, run: Harvest, { day, elements, today, done, known, drift }: ReadDay) {
  const observedAt = ctx.now();
  const parsed = elements.map((element) => parseElement(element, { listedOn: day, observedAt }));
  for (const each of parsed) drift.add(each);
  const papers = parsed.flatMap((each) => (each.paper === undefined ? [] : [each.paper]));
  const rejects = parsed.flatMap((each) => (each.rejected === undefined ? [] : [each.rejected]));
  const distinct = new Set(papers.map((each) => each.paper.key)).size;
  // A list of rejects only is a list that nothing was learned from: it must not pass for an empty day.
  const next =
    distinct === 0 && rejects.length > 0
      ? {
          state: 'incomplete' as const,
          papers: known?.papers ?? 0,
          reason: `none of its ${rejects.length} records could be used`,
        }
      : stateOfDay(day, distinct, today, known);
  const isWorse = next.state === 'incomplete' && known?.state === 'complete';
  await run.write({
    papers,
    rejects,
    rank: sourceRanks.huggingface,
    done,
    also: async (trx) => {
      if (next.state === 'unchanged' || isWorse) return;
      await markDay(trx, { sourceId: 'huggingface', day, ...next, runId: run.runId, at: observedAt });
    },
  });
  run.say(`${day}: ${papers.length} papers`);
  return next.state === 'unchanged' || isWorse || (distinct === 0 && rejects.length > 0) ? next.reason : null;
}

/** Marks working days as incomplete whose lists were empty, so that they are asked for again. */
async function disbelieve(ctx: IngestContext, run: Harvest, days: readonly Day[], reason: string): Promise<void> {
  const at = ctx.now();
  await run.write({
    papers: [],
    rejects: [],
    rank: sourceRanks.huggingface,
    done: days.length,
    also: async (trx) => {
      for (const day of days.filter(isWorkday)) {
        const mark = { sourceId: 'huggingface', day, papers: 0, reason, runId: run.runId, at } as const;
        const [known] = await listCollectedDays(trx, 'huggingface', day, day);
        if ((known?.papers ?? 0) === 0) await markDay(trx, { ...mark, state: 'incomplete' });
      }
    },
  });
}

interface FailedDay {
  readonly day: Day;
  readonly reason: string;
  readonly done: number;
  readonly known: CollectedDay | undefined;
}

/** Marks a day that could not be read as incomplete, unless good data of it is already held. */
async function writeFailure(ctx: IngestContext, run: Harvest, { day, reason, done, known }: FailedDay): Promise<void> {
  await run.write({
    papers: [],
    rejects: [],
    rank: sourceRanks.huggingface,
    done,
    also: async (trx) => {
      if (known !== undefined && known.state !== 'incomplete') return;
      const papers = known?.papers ?? 0;
      await markDay(trx, {
        sourceId: 'huggingface',
        day,
        state: 'incomplete',
        papers,
        reason,
        runId: run.runId,
        at: ctx.now(),
      });
    },
  });
}

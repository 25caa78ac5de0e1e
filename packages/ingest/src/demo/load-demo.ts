import type { Day } from '@papertide/core';
import { isDay, isWorkday } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { type Db, dropSource, listSources, markDay } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { IngestError, stopIfAborted } from '../ingest-error.ts';
import { harvest } from '../pipeline/harvest.ts';
import { sourceRanks } from '../sources/ranks.ts';
import { demoDays, demoStart, inventCorpus } from './corpus.ts';
import { readingTime } from './last-demo-day.ts';

/** Days to a transaction. */
const daysPerBatch = 7;

export interface DemoOptions {
  /** The last day of the corpus. */
  readonly through: Day;
  readonly trigger?: RunRow['trigger'];
}

/**
 * Loads the invented demo corpus up to a day, in place of one that is loaded. Refuses, with 'real-papers-present', a
 * database that holds papers of another source.
 */
export async function loadDemo(ctx: IngestContext, { through, trigger = 'hand' }: DemoOptions): Promise<RunRow> {
  if (!isDay(through))
    throw new IngestError('bad-day', `not a day: ${through}`, { hint: 'Days are written 2025-03-11.' });
  const from = demoStart(through);
  const plan = { source: 'demo', unit: 'day', trigger, from, to: through, total: demoDays, before: makeRoom } as const;
  return harvest(ctx, plan, async (run) => {
    let done = 0;
    for (const days of chunks(inventCorpus(through), daysPerBatch)) {
      stopIfAborted(ctx.signal);
      done += days.length;
      run.say(`inventing papers of ${days[0]?.day}`);
      await run.write({
        papers: days.flatMap(({ listed, readAgain }) => [...listed, ...readAgain]),
        seen: days.reduce((n, { listed }) => n + listed.length, 0),
        rejects: [],
        rank: sourceRanks.demo,
        done,
        also: async (trx) => {
          for (const { day, listed } of days) {
            const state = isWorkday(day) ? 'complete' : 'empty';
            await markDay(trx, {
              sourceId: 'demo',
              day,
              state,
              papers: listed.length,
              reason: null,
              runId: run.runId,
              at: `${day}T${readingTime}`,
            });
          }
        },
      });
    }
    return { state: 'complete', error: null };
  });
}

/** Drops the corpus that is loaded; throws 'real-papers-present' beside papers of another source. */
async function makeRoom(trx: Db): Promise<void> {
  const sources = await listSources(trx);
  if (sources.some(({ id, papers }) => id !== 'demo' && papers > 0)) {
    throw new IngestError('real-papers-present', 'the database holds real papers', {
      hint: 'The demo corpus is never mixed with real papers: use another database for it.',
    });
  }
  await dropSource(trx, 'demo');
}

/** The entries in lists of `size`; the last may be shorter. */
function* chunks<T>(entries: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const entry of entries) {
    chunk.push(entry);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

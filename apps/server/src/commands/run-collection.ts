import { type RunRow, readNoun } from '@papertide/core/query';
import type { Context } from '../context.ts';
import type { JobControls } from '../services/background-job.ts';
import { Failed } from './exit.ts';
import { progressView } from './progress.ts';
import { keepHeapSmall } from './small-heap.ts';
import { stopSignal } from './stop-signal.ts';
import { count } from './table.ts';
import { json, type Terminal } from './terminal.ts';
import { type CommonOptions, writing } from './verb.ts';

/** What every collection takes. */
export interface CollectOptions extends CommonOptions {
  readonly json?: boolean;
}

/** A run in a sentence or two. */
export function describeRun(run: RunRow): string {
  const { source, state, papersSeen, papersNew, observations, rejects, error } = run;
  const noun = readNoun(source);
  const papers = noun === 'paper' ? `, ${count(papersNew, 'new paper')}` : '';
  const read = `${count(papersSeen, noun)} read${papers}, ${count(observations, 'new reading')}`;
  const refused = rejects > 0 ? `, ${count(rejects, 'record')} refused` : '';
  const did = state === 'failed' ? 'failed' : `${state === 'cancelled' ? 'was' : 'is'} ${state}`;
  return `Run ${run.id} ${did}: ${read}${refused}.${error === null ? '' : `\n${error}`}`;
}

/** Runs a collection with its progress shown; one that did not complete fails. */
export async function runCollection(
  io: Terminal,
  options: CollectOptions,
  collect: (ctx: Context, controls: JobControls) => Promise<RunRow>,
): Promise<void> {
  keepHeapSmall();
  const view = progressView(io);
  const stop = stopSignal();
  const run = await writing(options, (ctx) => collect(ctx, { signal: stop.signal, onProgress: view.show })).finally(
    () => {
      view.stop();
      stop.release();
    },
  );
  if (options.json) io.out(json(run));
  else if (run.state === 'complete') io.out(`${describeRun(run)}\n`);
  if (run.state === 'complete') return;
  io.err(describeRun(run));
  throw new Failed();
}

import type { Progress, RunRow } from '@papertide/core/query';
import { programEnds } from '@papertide/ingest';
import { expect, test } from 'vitest';
import { ServiceError } from '../service-error.ts';
import { BackgroundJob, type JobControls } from './background-job.ts';

const progress = (done: number): Progress => ({
  runId: 7,
  source: 'huggingface',
  state: 'running',
  unit: 'day',
  done,
  total: 3,
  papersSeen: 0,
  papersNew: 0,
  rejects: 0,
  rate: null,
  secondsLeft: null,
  doing: '',
  error: null,
});
const row = { id: 7, state: 'complete', error: null } as RunRow;
const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve()));

test('start gives the id of the run before the run is over', async () => {
  const job = new BackgroundJob();
  const id = await job.start(async ({ signal, onProgress }) => {
    onProgress(progress(0));
    await untilAborted(signal);
    return { ...row, state: 'cancelled' };
  });
  expect(id).toBe(7);
  expect(job.running).toBe(true);
  expect(job.cancel(8)).toBe(false);
  expect(job.cancel(7)).toBe(true);
  await job.ended();
  expect(job.running).toBe(false);
  expect(job.latest).toMatchObject({ runId: 7, state: 'cancelled' });
});

test('a second job is refused while one is running, and welcome after it', async () => {
  const job = new BackgroundJob();
  const wait = ({ signal, onProgress }: JobControls) => {
    onProgress(progress(0));
    return untilAborted(signal).then(() => row);
  };
  await job.start(wait);
  await expect(job.start(wait)).rejects.toMatchObject({ code: 'busy' });
  job.cancel();
  await job.ended();
  expect(await job.start(async () => row)).toBe(7);
});

test('a job that breaks before its run exists rejects start and leaves the door open', async () => {
  const job = new BackgroundJob();
  await expect(job.start(() => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(job.running).toBe(false);
});

test('watchers see where it stands, then each change, and the watch ends with its signal', async () => {
  const job = new BackgroundJob();
  const stop = new AbortController();
  const seen: (number | null)[] = [];
  const watching = (async () => {
    for await (const p of job.watch(stop.signal)) seen.push(p === null ? null : p.done);
  })();
  await job.start(async ({ onProgress }) => {
    for (const done of [1, 2, 3]) {
      onProgress(progress(done));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return row;
  });
  await job.ended();
  expect(job.latest?.state).toBe('complete');
  await new Promise((resolve) => setTimeout(resolve, 1));
  stop.abort();
  await watching;
  expect(seen).toEqual([null, 1, 2, 3, 3]);
});

test('a fault of the program is logged with its place; what a source does wrong is not', async () => {
  const log: string[] = [];
  const job = new BackgroundJob((line) => log.push(line));
  const failing = (error: Error) => job.start(() => Promise.reject(error)).catch((told: unknown) => told);
  expect(await failing(new ServiceError('usage', 'The days end before they start.'))).toBeInstanceOf(ServiceError);
  expect(log).toEqual([]);
  await failing(new TypeError('x is not a function'));
  expect(log.join('\n')).toContain('x is not a function');
  expect(log.join('\n')).toMatch(/background-job\.test\.ts:\d+/);
});

test('a job that stops with the program is told so by its signal', async () => {
  const job = new BackgroundJob();
  let reason: unknown;
  await job.start(async ({ signal, onProgress }) => {
    onProgress(progress(0));
    await untilAborted(signal);
    reason = signal.reason;
    return { ...row, state: 'failed' };
  });
  job.stop();
  await job.ended();
  expect(reason).toBe(programEnds);
});

import type { Instant } from '@papertide/core';
import { fixtureDays, servedPapers, startAtomServer, startReplayServer } from '@papertide/ingest/testing';
import { listRuns } from '@papertide/store';
import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { firstDue, keepSchedule, scheduledDays } from './keep-schedule.ts';
import { Schedule } from './schedule.ts';

const daily = new Schedule('23 6 * * *');

/** A clock that only moves while somebody sleeps, and a stop at an instant. */
function clock(start: Instant, until: Instant) {
  let now = start;
  const stop = new AbortController();
  return {
    now: () => now,
    signal: stop.signal,
    set: (instant: Instant) => {
      now = instant;
    },
    sleep: async (ms: number) => {
      now = `${new Date(Date.parse(now) + ms).toISOString().slice(0, 19)}Z`;
      if (now >= until) stop.abort();
    },
  };
}

const scheduled = async (ctx: Context) =>
  (await listRuns(ctx.store.read, 50)).filter(({ trigger }) => trigger === 'schedule').reverse();

test('the next and the last time of a pattern, in UTC', () => {
  expect(daily.next('2025-06-30T06:23:00Z')).toBe('2025-07-01T06:23:00Z');
  expect(daily.next('2025-06-30T06:22:59Z')).toBe('2025-06-30T06:23:00Z');
  expect(daily.previous('2025-06-30T12:00:00Z')).toBe('2025-06-30T06:23:00Z');
  expect(() => new Schedule('whenever')).toThrow(TypeError);
  expect(() => new Schedule('0 0 31 2 *')).toThrow(TypeError);
});

test('collects once at each time, with the usual days and what was missed before them', async () => {
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 40, 2), today: '2025-07-10' });
  const time = clock('2025-06-30T12:00:00Z', '2025-07-03T12:00:00Z');
  const ctx = await filledContext({ now: time.now, sleep: time.sleep, config: { sourceUrl: source.url } });
  await keepSchedule(ctx, daily, time.signal);
  const runs = await scheduled(ctx);
  expect(runs.map(({ startedAt, state }) => [startedAt, state])).toEqual([
    ['2025-07-01T06:23:00Z', 'complete'],
    ['2025-07-02T06:23:00Z', 'complete'],
    ['2025-07-03T06:23:00Z', 'complete'],
  ]);
  expect(runs[0]).toMatchObject({ source: 'huggingface', from: '2025-06-04', to: '2025-07-01' });
  await source.close();
});

test('a time that went by while the house stood still is made up for at the start, back to the last list', async () => {
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 90, 2), today: '2025-08-20' });
  const ctx = await filledContext({ config: { sourceUrl: source.url } });
  const late = { ...ctx, now: () => '2025-08-20T12:00:00Z' };
  expect(await firstDue(late, daily)).toBe('2025-08-20T12:00:00Z');
  const time = clock('2025-08-20T12:00:00Z', '2025-08-20T13:00:00Z');
  await keepSchedule({ ...ctx, now: time.now, sleep: time.sleep }, daily, time.signal);
  const [run] = await scheduled(ctx);
  expect(run).toMatchObject({ from: '2025-06-27', to: '2025-08-20' });
  await source.close();
});

test('collects arXiv, too, where categories are named, a week before the last whole run on', async () => {
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 40, 2), today: '2025-07-10' });
  const papers = await startAtomServer({ papers: servedPapers('2025-06-02', 30, 1) });
  const time = clock('2025-07-01T06:00:00Z', '2025-07-03T06:00:00Z');
  const config = { sourceUrl: source.url, arxivUrl: papers.url, arxivCategories: ['cs.CL'] };
  const ctx = await filledContext({ now: time.now, sleep: time.sleep, config });
  await keepSchedule(ctx, daily, time.signal);
  const runs = (await scheduled(ctx)).filter((run) => run.source === 'arxiv');
  expect(runs.map(({ state, from, to }) => [state, from, to])).toEqual([
    ['complete', '2025-06-04', '2025-07-01'],
    ['complete', '2025-06-24', '2025-07-02'],
  ]);
  await papers.close();
  await source.close();
});

test('an empty house, and one of invented papers, wait for the next time', async () => {
  const ctx = await testContext();
  expect(await firstDue(ctx, daily)).toBe('2025-07-01T06:23:00Z');
});

test('a clock that is set back two days waits for its next time, not for the old one', async () => {
  const time = clock('2025-06-30T06:00:00Z', '2025-06-29T07:00:00Z');
  const ctx = await testContext({ now: time.now, sleep: time.sleep });
  let sleeps = 0;
  const stop = new AbortController();
  const sleep = async (ms: number) => {
    sleeps++;
    if (sleeps === 1) time.set('2025-06-28T06:00:00Z');
    else await time.sleep(ms);
    if (time.now() >= '2025-06-28T06:23:00Z') stop.abort();
  };
  await keepSchedule({ ...ctx, sleep }, daily, stop.signal);
  expect(time.now()).toBe('2025-06-28T06:23:00Z');
});

test('tries again after the lease where another collection is under way', async () => {
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 40, 2), today: '2025-07-10' });
  const time = clock('2025-07-01T06:00:00Z', '2025-07-01T12:00:00Z');
  const ctx = await filledContext({ now: time.now, sleep: time.sleep, config: { sourceUrl: source.url } });
  let end = (): void => {};
  const other = new Promise<void>((resolve) => {
    end = resolve;
  });
  const [last] = await listRuns(ctx.store.read, 1);
  if (last === undefined) throw new Error('nothing was collected');
  await ctx.job.start(async ({ onProgress }) => {
    onProgress({ ...progressOf, runId: last.id });
    await other;
    return last;
  });
  const sleep = async (ms: number) => {
    if (time.now() === '2025-07-01T06:23:00Z') {
      end();
      await ctx.job.ended();
    }
    await time.sleep(ms);
  };
  await keepSchedule({ ...ctx, sleep }, daily, time.signal);
  const [run] = await scheduled(ctx);
  expect(run?.startedAt).toBe('2025-07-01T06:24:01Z');
  await source.close();
});

const progressOf = {
  runId: 1,
  source: 'huggingface',
  state: 'running',
  unit: 'day',
  done: 0,
  total: 1,
  papersSeen: 0,
  papersNew: 0,
  rejects: 0,
  rate: null,
  secondsLeft: null,
  doing: 'waiting',
  error: null,
} as const;

test('the days of a run reach back to the first incomplete list, a year and a month at the most', () => {
  const days = [
    { day: '2025-03-03', state: 'incomplete', papers: 0, reason: 'failed', at: '2025-03-04T00:00:00Z' },
    { day: '2023-01-02', state: 'incomplete', papers: 0, reason: 'failed', at: '2023-01-03T00:00:00Z' },
  ] as const;
  const published = { first: null, last: null, whole: [] };
  const collected = { complete: new Set<string>(), first: null, last: null, published };
  expect(scheduledDays({ days, collected }, '2025-06-30')).toEqual({ from: '2025-03-03', to: '2025-06-30' });
});

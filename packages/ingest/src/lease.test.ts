import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRun, listRuns, updateRun } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { dropDemo } from './demo/drop-demo.ts';
import { loadDemo } from './demo/load-demo.ts';
import { harvest } from './pipeline/harvest.ts';
import { collectHuggingFace } from './sources/huggingface/collect.ts';
import { fixtureDays } from './testing/fixture-day.ts';
import { startReplayServer } from './testing/replay-server.ts';
import { testContext } from './testing/test-context.ts';

const now = '2025-06-30T12:00:00Z';
const range = { from: '2025-03-03', to: '2025-03-14' };
const child = fileURLToPath(new URL('./testing/collect-child.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'papertide-lease-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('two processes on one database', () => {
  it('the second is refused while the first one lives, and takes over as soon as it is dead', {
    timeout: 60_000,
  }, async () => {
    const location = join(folder, 'shared.db');
    const server = await startReplayServer({ days: fixtureDays(range.from, 12, 3), faults: [{ kind: 'hang', at: 4 }] });
    const args = [child, location, server.url, range.from, range.to, now];
    const first = spawn(process.execPath, args, { stdio: 'inherit' });
    const ended = once(first, 'exit');
    await expect.poll(() => server.requests.length, { timeout: 30_000 }).toBe(4);

    const ctx = await testContext({}, location);
    const collect = () => collectHuggingFace(ctx, { ...range, sourceUrl: server.url, trigger: 'hand' });
    await expect(collect()).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('run 1 is collecting'),
    });
    await expect(loadDemo(ctx, { through: range.to })).rejects.toMatchObject({ code: 'busy' });
    await expect(dropDemo(ctx)).rejects.toMatchObject({ code: 'busy' });
    expect(await getRun(ctx.store.read, 1)).toMatchObject({ state: 'running' });

    first.kill('SIGKILL');
    await ended;
    server.setFaults([]);
    expect(await collect()).toMatchObject({ id: 2, state: 'complete' });
    expect(await getRun(ctx.store.read, 1)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('before the run did'),
    });
    await ctx.store.close();
    await server.close();
  });
});

describe('a run that another program took for dead', () => {
  it('writes nothing more', async () => {
    const ctx = await testContext();
    const plan = { source: 'file', trigger: 'hand', unit: 'byte', from: null, to: null, total: null } as const;
    const run = await harvest(ctx, plan, async ({ runId, write }) => {
      await updateRun(ctx.store.write, runId, { state: 'failed' });
      await write({ papers: [], rejects: [], rank: 3, done: 1 });
      return { state: 'complete', error: null };
    });
    expect(run).toMatchObject({ state: 'failed', unitsDone: 0 });
    expect(run.error).toContain('busy');
  });
});

describe('the end of a run', () => {
  const plan = { source: 'file', trigger: 'hand', unit: 'byte', from: null, to: null, total: null } as const;

  it('what went wrong first is told, also where the record cannot be closed after it', async () => {
    const folderOfOne = mkdtempSync(join(folder, 'one-'));
    const ctx = await testContext({}, join(folderOfOne, 'closed.db'));
    const work = async (): Promise<never> => {
      await ctx.store.close();
      throw new Error('the first trouble');
    };
    await expect(harvest(ctx, plan, work)).rejects.toThrow('the first trouble');
  });

  it('a stop that comes when all is collected leaves it complete', async () => {
    const stop = new AbortController();
    const ctx = await testContext({ signal: stop.signal });
    const run = await harvest(ctx, plan, async () => {
      stop.abort();
      return { state: 'complete', error: null };
    });
    expect(run).toMatchObject({ state: 'complete' });
    expect(await listRuns(ctx.store.read, 5)).toHaveLength(1);
  });
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, isWorkday } from '@papertide/core';
import type { Status } from '@papertide/core/query';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { expect, test } from 'vitest';

const binary = fileURLToPath(new URL('./bin/papertide.ts', import.meta.url));

/** Starts `papertide serve` over a database; resolves once it listens. */
async function serve(db: string, sourceUrl: string): Promise<{ child: ChildProcess; status(): Promise<Status> }> {
  const env = { PATH: process.env.PATH ?? '', PAPERTIDE_SOURCE_URL: sourceUrl };
  const child = spawn(process.execPath, [binary, 'serve', '--port', '0', '--db', db], { env });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = String(line).trim().split(' ').at(-1);
  const status = async () => {
    const answer = (await (await fetch(`${url}/trpc/runs.status`)).json()) as { result: { data: Status } };
    return answer.result.data;
  };
  return { child, status };
}

test('a server that is killed in its first start ends it after the next start, and tells what is missing until then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papertide-killed-'));
  const db = join(folder, 'papers.sqlite');
  const today = new Date().toISOString().slice(0, 10);
  const days = Array.from({ length: 28 }, (_, i) => addDays(today, i - 27));
  const workdays = days.filter(isWorkday);
  const lists = fixtureDays(days[0] ?? '', 28, 3);
  const source = await startReplayServer({ days: lists, today, faults: [{ kind: 'hang', at: 20 }] });

  const first = await serve(db, source.url);
  await expect.poll(() => source.requests.length, { timeout: 30_000 }).toBe(20);
  const before = await first.status();
  expect(before.papers).toBeGreaterThan(0);
  expect(before.papers).toBeLessThan(3 * workdays.length);
  const ended = once(first.child, 'exit');
  first.child.kill('SIGKILL');
  await ended;

  const told = spawnSync(process.execPath, [binary, 'status', '--json', '--db', db], { encoding: 'utf8' });
  const { incompleteDays } = JSON.parse(told.stdout) as Status;
  expect(incompleteDays).toEqual(expect.arrayContaining(workdays.slice(-3)));
  expect(before.papers + 3 * incompleteDays.length).toBeGreaterThanOrEqual(3 * workdays.length);

  source.setFaults([]);
  const second = await serve(db, source.url);
  await expect.poll(async () => (await second.status()).lastRun?.state, { timeout: 30_000 }).toBe('complete');
  const after = await second.status();
  expect(after).toMatchObject({ papers: 3 * workdays.length, runs: 2, unreachable: null });
  expect(after.incompleteDays).toEqual(isWorkday(today) ? [today] : []);
  const closed = once(second.child, 'exit');
  second.child.kill('SIGTERM');
  expect(await closed).toEqual([0, null]);
  await source.close();
  rmSync(folder, { recursive: true });
}, 120_000);

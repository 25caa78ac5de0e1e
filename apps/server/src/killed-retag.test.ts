import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { Status } from '@papertide/core/query';
import { TAXONOMY_VERSION } from '@papertide/core/topics';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { expect, test } from 'vitest';

const binary = fileURLToPath(new URL('./bin/papertide.ts', import.meta.url));
const env = { PATH: process.env.PATH ?? '' };

const statusOf = (db: string): Status =>
  JSON.parse(spawnSync(process.execPath, [binary, 'status', '--json', '--db', db], { encoding: 'utf8', env }).stdout);

test('a change of the taxonomy that is killed midway says how far it came, and the next start ends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papertide-retag-'));
  const db = join(folder, 'papers.sqlite');
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 28, 90) });
  const collect = ['collect', 'huggingface', '--from', '2025-06-02', '--to', '2025-06-29', '--source-url', source.url];
  const collected = spawn(process.execPath, [binary, ...collect, '--db', db], { env });
  expect(await once(collected, 'exit')).toEqual([0, null]);
  await source.close();
  const whole = statusOf(db);
  const all = whole.papers;
  expect(all).toBe(1800);
  expect(whole.provenance.retagging).toBeNull();

  // As a program of an earlier edition would have left it: other topics under another version.
  const file = new DatabaseSync(db);
  const topics = () => file.prepare('select paper_id, topic_id from paper_topic order by 1, 2').all();
  const before = topics();
  file.exec("update paper set enrichment_version = 'old/2026.0'");
  expect(statusOf(db).provenance.retagging).toEqual({ papers: all, of: all, from: '2026.0' });

  const left = () => {
    const { n } = file.prepare("select count(*) n from paper where enrichment_version = 'old/2026.0'").get() ?? {};
    return Number(n);
  };
  const first = spawn(process.execPath, [binary, 'enrich', '--db', db], { env });
  const killed = once(first, 'exit');
  await expect.poll(left, { timeout: 30_000, interval: 5 }).toBeLessThan(all);
  first.kill('SIGKILL');
  await killed;
  const rest = left();
  expect(rest).toBeGreaterThan(0);
  // Whole pages of 100 papers or nothing.
  expect(rest % 100).toBe(0);
  const midway = statusOf(db).provenance;
  expect(midway).toMatchObject({
    taxonomyVersion: TAXONOMY_VERSION,
    retagging: { papers: rest, of: all, from: '2026.0' },
  });

  const server = spawn(process.execPath, [binary, 'serve', '--port', '0', '--db', db], { env });
  await once(server.stdout, 'data');
  await expect.poll(left, { timeout: 30_000 }).toBe(0);
  const closed = once(server, 'exit');
  server.kill('SIGTERM');
  await closed;
  expect(statusOf(db)).toMatchObject({ awaitingEnrichment: 0, provenance: { retagging: null } });
  expect(topics()).toEqual(before);
  file.close();
  const checked = spawnSync(process.execPath, [binary, 'check', '--db', db], { encoding: 'utf8', env });
  expect(checked.status, checked.stdout + checked.stderr).toBe(0);
  rmSync(folder, { recursive: true });
}, 120_000);

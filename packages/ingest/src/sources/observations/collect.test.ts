import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkRollups, getPaper, listRejects, readRevision, readTotals } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureElement } from '../../testing/fixture-day.ts';
import { sharedData } from '../../testing/shared-data.ts';
import { stopAtReading, type TestContext, testContext } from '../../testing/test-context.ts';
import { collectFile } from '../file/collect.ts';
import { collectObservations } from './collect.ts';

const folder = mkdtempSync(join(tmpdir(), 'papertide-readings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = sharedData();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const known = fileURLToPath(
  new URL('../../../../../fixtures/readings%20of%20papers%20known%20and%20unknown.csv', import.meta.url),
);

/** A database with the papers 2501.00001 to 2501.0000n. */
async function withPapers(n: number, overrides: Parameters<typeof testContext>[0] = {}): Promise<TestContext> {
  const ctx = await testContext();
  const lines = Array.from({ length: n }, (_, i) => {
    const element = fixtureElement('2025-01-06', i) as { paper: object };
    return JSON.stringify({ ...element, paper: { ...element.paper, id: `2501.${String(i + 1).padStart(5, '0')}` } });
  });
  await collectFile(ctx, { path: file(`papers-${n}.jsonl`, `${lines.join('\n')}\n`) });
  return { ...ctx, ...overrides };
}

const header = 'paper_id,observed_at,upvotes,num_comments,kind';
const rows = (n: number): string[] =>
  Array.from(
    { length: n },
    (_, i) => `2501.00001,${new Date(Date.UTC(2025, 0, 7) + i * 60_000).toISOString()},${i},,rss`,
  );

describe('collectObservations', () => {
  it('adds readings to papers that are here, and keeps what it cannot use with a reason', async () => {
    const ctx = await withPapers(2);
    const run = await collectObservations(ctx, { path: known });
    expect(run).toMatchObject({ state: 'complete', papersSeen: 4, papersNew: 0, observations: 3, rejects: 9 });
    const paper = await getPaper(ctx.store.read, '2501.00001');
    expect(paper?.observations).toContainEqual({
      observedAt: '2025-01-07T09:00:00Z',
      upvotes: 12,
      comments: 1,
      stars: null,
    });
    expect(paper?.observations).toContainEqual({
      observedAt: '2025-01-09T09:00:00Z',
      upvotes: 20,
      comments: null,
      stars: 300,
    });
    const rejects = await listRejects(ctx.store.read, { limit: 20 });
    expect(rejects.map(({ sourceKey, reason }) => `${sourceKey}: ${reason}`).sort()).toEqual([
      '2599.00009: no paper with this id here',
      'line 10: a reading of a time to come',
      'line 11: upvotes is no count',
      'line 12: a reading without any figure',
      'line 13: no id of a paper',
      'line 14: quotes that do not match',
      'line 15: a reading without any figure',
      'line 9: observed_at is no time with a zone',
    ]);
  });

  it('moves the latest figures of a paper and the counts with it', async () => {
    const ctx = await withPapers(1);
    const later = `${header}\n2501.00001,2025-06-30T12:30:00Z,400,9,rss\n`;
    await collectObservations(ctx, { path: file('later.csv', later) });
    expect(await getPaper(ctx.store.read, '2501.00001')).toMatchObject({ upvotes: 400, comments: 9 });
    expect(await checkRollups(ctx.store.read)).toEqual([]);
  });

  it('adds nothing the second time, whatever the order of the rows', async () => {
    const ctx = await withPapers(1);
    const some = rows(50);
    await collectObservations(ctx, { path: file('once.csv', [header, ...some].join('\n')) });
    const revision = await readRevision(ctx.store.read);
    const again = await collectObservations(ctx, {
      path: file('turned.csv', [header, ...some.toReversed()].join('\n')),
    });
    expect(again).toMatchObject({ state: 'complete', papersSeen: 50, observations: 0 });
    expect(await readRevision(ctx.store.read)).toBe(revision);
  });

  it.each([
    ['with carriage returns', [header, ...rows(3)].join('\r\n')],
    ['with a byte order mark', `\uFEFF${[header, ...rows(3)].join('\n')}`],
    ['gzip', gzipSync([header, ...rows(3)].join('\n'))],
  ])('reads %s', async (name, content) => {
    const ctx = await withPapers(1);
    expect(await collectObservations(ctx, { path: file(`${name}.csv`, content) })).toMatchObject({
      state: 'complete',
      observations: 3,
      rejects: 0,
    });
  });

  it('goes on after the last line written when it was stopped', async () => {
    const whole = await withPapers(1);
    const path = file('long.csv', [header, ...rows(5_000)].join('\n'));
    const first = await collectObservations({ ...whole, ...stopAtReading(4_500) }, { path });
    expect(first).toMatchObject({ state: 'cancelled', papersSeen: 4_000 });
    const rest = await collectObservations(whole, { path });
    expect(rest).toMatchObject({ state: 'complete', papersSeen: 1_000, observations: 1_000 });
  });

  it('says that compressed data are cut off, and keeps what came before', async () => {
    const ctx = await withPapers(1);
    const packed = gzipSync([header, ...rows(20_000)].join('\n'));
    const run = await collectObservations(ctx, { path: file('cut.csv.gz', packed.subarray(0, packed.length / 2)) });
    expect(run).toMatchObject({ state: 'incomplete', error: 'truncated-file: the compressed file is cut off' });
    expect(run.observations).toBeGreaterThan(2_000);
  });

  it('never makes a paper: a file about others fails', async () => {
    const ctx = await withPapers(1);
    const run = await collectObservations(ctx, {
      path: file('others.csv', `${header}\n2401.99999,2025-01-08T00:00:00Z,1,,\n`),
    });
    expect(run).toMatchObject({ state: 'failed', papersNew: 0, rejects: 1 });
    expect((await readTotals(ctx.store.read)).papers).toBe(1);
  });

  it.each([
    ['json.csv', '{"paper": 1}\n', 'wrong-file-type'],
    ['no-columns.csv', '2501.00001,2025-01-08T00:00:00Z,1\n', 'wrong-file-type'],
    ['no-figures.csv', 'paper_id,observed_at,kind\n', 'wrong-file-type'],
    ['twice.csv', 'paper_id,observed_at,upvotes,Upvotes\n', 'wrong-file-type'],
    ['empty.csv', '', 'empty-file'],
  ])('refuses %s without a run', async (name, content, code) => {
    const ctx = await testContext();
    await expect(collectObservations(ctx, { path: file(name, content) })).rejects.toMatchObject({ code });
    expect((await readTotals(ctx.store.read)).runs).toBe(0);
  });

  it.skipIf(data === null)('reads every real reading of the papers that are here', { timeout: 120_000 }, async () => {
    const ctx = await testContext({ now: () => '2026-06-30T12:00:00Z' });
    await collectFile(ctx, { path: join(data ?? '', 'hf/daily_lists.jsonl.gz') });
    const path = join(data ?? '', 'hf/upvote_observations.csv.gz');
    const run = await collectObservations(ctx, { path });
    expect(run).toMatchObject({ state: 'complete', papersNew: 0 });
    expect(run.papersSeen + run.rejects).toBe(29_184);
    expect(await collectObservations(ctx, { path })).toMatchObject({ state: 'complete', observations: 0 });
  });
});

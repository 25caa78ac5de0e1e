import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkRollups, getPaper, listRejects, readTotals, withdrawPapers } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLine, servedPapers } from '../../testing/arxiv-papers.ts';
import { stopAtReading, testContext } from '../../testing/test-context.ts';
import { collectArxivBulk } from './collect.ts';

const folder = mkdtempSync(join(tmpdir(), 'papertide-bulk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const papers = servedPapers('2025-03-01', 10, 6);
const lines = papers.map(bulkLine);
const everything = { categories: [], from: null, to: null };

describe('collectArxivBulk', () => {
  it.each([
    ['plain', `${lines.join('\n')}\n`],
    ['gzip', gzipSync(`${lines.join('\n')}\n`)],
    ['without the last line break', lines.join('\n')],
  ])('takes a file, %s', async (name, content) => {
    const ctx = await testContext();
    expect(await collectArxivBulk(ctx, { path: file(name, content), ...everything })).toMatchObject({
      ...{ source: 'arxiv-bulk', state: 'complete', papersSeen: 60, papersNew: 60, rejects: 0, error: null },
    });
    expect(await getPaper(ctx.store.read, '2503.02003')).toMatchObject({
      publishedOn: '2025-03-02',
      allAuthors: ['Ada Example', 'Invented Author-3'],
      categories: ['cs.LG', 'stat.ML'],
      version: 1,
    });
    expect(await checkRollups(ctx.store.read)).toEqual([]);
  });

  it.each([
    [{ categories: ['cs.CL'] }, 30],
    [{ categories: ['stat'] }, 30],
    [{ categories: ['cs'] }, 60],
    [{ categories: ['math'] }, 0],
    [{ from: '2025-03-03' }, 48],
    [{ from: '2025-03-03', to: '2025-03-04', categories: ['cs.LG'] }, 6],
  ])('takes only what %j asks for', async (filter, expected) => {
    const ctx = await testContext();
    const run = await collectArxivBulk(ctx, {
      path: file('filtered.jsonl', `${lines.join('\n')}\n`),
      ...everything,
      ...filter,
    });
    expect(run).toMatchObject({ state: 'complete', papersNew: expected });
  });

  it('keeps lines that cannot be used, and says that the last is cut off', async () => {
    const ctx = await testContext();
    const path = file(
      'odd.jsonl',
      [lines[0], 'not JSON', '{"id":"x"}', '[]', '{"id":"2503.09999"}', `${lines[1]?.slice(0, 60)}`].join('\n'),
    );
    const run = await collectArxivBulk(ctx, { path, ...everything });
    expect(run).toMatchObject({
      state: 'incomplete',
      papersNew: 1,
      rejects: 5,
      error: 'truncated-file: the last line (6) is cut off',
    });
    const rejects = await listRejects(ctx.store.read, { limit: 10 });
    expect(rejects.map(({ sourceKey, reason }) => `${sourceKey}: ${reason}`).sort()).toEqual([
      'line 2: not JSON',
      'line 3: x: the id is not an arXiv id',
      'line 4: not a record of the snapshot',
      'line 5: 2503.09999: no title',
      'line 6: cut off: the file ends in the middle of it',
    ]);
  });

  it('keeps what it could decompress of a cut file, and says so', async () => {
    const many = servedPapers('2025-01-01', 100, 10).map((paper, i) =>
      bulkLine({ ...paper, title: `Paper ${Math.sin(i)}` }),
    );
    const whole = gzipSync(`${many.join('\n')}\n`);
    const run = await collectArxivBulk(await testContext(), {
      path: file('cut.gz', whole.subarray(0, whole.length / 2)),
      ...everything,
    });
    expect(run).toMatchObject({
      state: 'incomplete',
      error: expect.stringContaining('the compressed file is cut off'),
    });
    expect(run.papersNew).toBeGreaterThan(100);
    expect(run.papersNew).toBeLessThan(1_000);
  });

  it('goes on after the last line written when it was stopped, and reads a finished file from its start', async () => {
    const many = servedPapers('2025-01-01', 150, 10).map(bulkLine);
    const path = file('long.jsonl', `${many.join('\n')}\n`);
    const ctx = await testContext(stopAtReading(2));
    const first = await collectArxivBulk(ctx, { path, ...everything });
    expect(first.state).toBe('cancelled');
    const goOn = { ...ctx, signal: undefined };
    const rest = await collectArxivBulk(goOn, { path, ...everything });
    expect(rest).toMatchObject({ state: 'complete', papersSeen: 1_500 - first.papersSeen });
    expect((await readTotals(ctx.store.read)).papers).toBe(1_500);
    expect(await collectArxivBulk(goOn, { path, ...everything })).toMatchObject({ papersSeen: 1_500, papersNew: 0 });
  });

  it('does not bring back what arXiv took back after the snapshot was made', async () => {
    const ctx = await testContext();
    const path = file('old.jsonl', `${lines.join('\n')}\n`);
    const [{ id } = { id: '' }] = papers;
    await withdrawPapers(ctx.store.write, [{ key: id, deletedOn: '2025-06-01' }], {
      ...{ sourceId: 'arxiv-oai', shownBy: ['arxiv-bulk'], at: '2025-06-01T12:00:00Z' },
    });
    const run = await collectArxivBulk(ctx, { path, ...everything });
    expect(run).toMatchObject({ papersNew: 59, rejects: 1 });
    expect(await listRejects(ctx.store.read, { limit: 1 })).toMatchObject([
      { sourceKey: id, reason: 'arXiv took it back on 2025-06-01' },
    ]);
  });

  it('refuses a file of another shape', async () => {
    const ctx = await testContext();
    await expect(collectArxivBulk(ctx, { path: file('x.html', '<html></html>'), ...everything })).rejects.toMatchObject(
      { code: 'wrong-file-type' },
    );
    const run = await collectArxivBulk(ctx, {
      path: file('other.jsonl', '{"paper":{"id":"2503.00001"}}\n'),
      ...everything,
    });
    expect(run).toMatchObject({ state: 'failed', error: expect.stringContaining('wrong-file-type') });
  });
});

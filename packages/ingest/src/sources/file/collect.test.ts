import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { getPaper, listCollectedDays, listRejects, readTotals } from '@papertide/store';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureDay, fixtureElement } from '../../testing/fixture-day.ts';
import { stopAtReading, testContext } from '../../testing/test-context.ts';
import { collectFile } from './collect.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../../../fixtures/${encodeURIComponent(name)}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'papertide-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const list = (day: string, papers: number) =>
  JSON.stringify({ list_date: day, snapshot_at: `${day}T18:00:00Z`, items: fixtureDay(day, papers) });
const threeLists = `${list('2025-03-10', 5)}\n${list('2025-03-11', 4)}\n${list('2025-03-12', 3)}\n`;

describe('collectFile', () => {
  it('the list of today is incomplete, that of an earlier day whole; papers count once', async () => {
    const twice = [...fixtureDay('2025-03-11', 3), ...fixtureDay('2025-03-11', 1)];
    const list = { list_date: '2025-03-11', snapshot_at: '2025-03-11T18:00:00Z', items: twice };
    const path = file('today.jsonl', `${JSON.stringify(list)}\n`);
    const ctx = await testContext({ now: () => '2025-03-11T19:00:00Z' });
    await collectFile(ctx, { path });
    expect(await listCollectedDays(ctx.store.read, 'file', null, null)).toMatchObject([
      { day: '2025-03-11', state: 'incomplete', papers: 3, reason: 'the day is not over' },
    ]);
    await collectFile({ ...ctx, now: () => '2025-03-12T00:00:00Z' }, { path });
    expect(await listCollectedDays(ctx.store.read, 'file', null, null)).toMatchObject([
      { day: '2025-03-11', state: 'complete', papers: 3, reason: null },
    ]);
  });

  it('rejects the list of a day to come', async () => {
    const ctx = await testContext({ now: () => '2025-03-11T19:00:00Z' });
    await collectFile(ctx, { path: file('future.jsonl', `${list('2025-03-10', 2)}\n${list('2031-01-01', 2)}\n`) });
    expect(await listCollectedDays(ctx.store.read, 'file', null, null)).toMatchObject([{ day: '2025-03-10' }]);
    expect(await listRejects(ctx.store.read, { limit: 5 })).toMatchObject([{ reason: 'the list of a day to come' }]);
  });

  it('tells how far it is in bytes of the file, compressed or not', async () => {
    for (const name of ['plain.jsonl', 'packed.jsonl.gz']) {
      const content = name.endsWith('gz') ? gzipSync(threeLists) : Buffer.from(threeLists);
      const ctx = await testContext();
      const run = await collectFile(ctx, { path: file(name, content) });
      expect(run).toMatchObject({ unitsDone: content.length, unitsTotal: content.length });
      expect(ctx.progress.at(-1)).toMatchObject({ unit: 'byte', done: content.length, total: content.length });
    }
  });

  it('reads lists and elements, in any order of time', async () => {
    const ctx = await testContext();
    const run = await collectFile(ctx, { path: fixture('lists and elements in one file.jsonl') });
    expect(run).toMatchObject({
      source: 'file',
      state: 'complete',
      unitsDone: statSync(fixture('lists and elements in one file.jsonl')).size,
      papersSeen: 5,
      papersNew: 4,
      rejects: 0,
    });
    const paper = await getPaper(ctx.store.read, '2503.90012');
    expect(paper?.observations.map(({ observedAt, upvotes }) => [observedAt, upvotes])).toEqual([
      ['2025-03-11T16:00:00Z', 3],
      ['2025-03-14T08:00:00Z', 30],
    ]);
    expect(paper).toMatchObject({ upvotes: 30, listedOn: '2025-03-11' });
    const days = await listCollectedDays(ctx.store.read, 'file', null, null);
    expect(days.map(({ day, state, papers }) => [day, state, papers])).toEqual([
      ['2025-03-11', 'complete', 2],
      ['2025-03-15', 'empty', 0],
    ]);
  });

  it('keeps lines that cannot be used, with number and reason, and says that the last is cut off', async () => {
    const ctx = await testContext();
    const run = await collectFile(ctx, { path: fixture('lines that cannot be used.jsonl') });
    expect(run).toMatchObject({
      state: 'incomplete',
      papersNew: 1,
      rejects: 7,
      error: 'truncated-file: the last line (9) is cut off',
    });
    const rejects = await listRejects(ctx.store.read, { limit: 20 });
    expect(rejects.map(({ sourceKey, reason }) => `${sourceKey}: ${reason}`).sort()).toEqual([
      'line 1: not JSON',
      'line 2: neither an element of the API nor the list of a day',
      'line 3: a list without its day',
      'line 4: a list without its day',
      'line 5: snapshot_at is no time',
      'line 6: not an element of a Daily Papers list',
      'line 9: cut off: the file ends in the middle of it',
    ]);
  });

  it('keeps a rejected line once, however often the file is read', async () => {
    const ctx = await testContext();
    const path = fixture('lines that cannot be used.jsonl');
    await collectFile(ctx, { path });
    await collectFile(ctx, { path });
    expect(await listRejects(ctx.store.read, { limit: 50 })).toHaveLength(7);
  });

  it.each([
    ['plain', threeLists],
    ['gzip', gzipSync(threeLists)],
    ['without the last line break', threeLists.trimEnd()],
    ['with a byte order mark', `\uFEFF${threeLists}`],
    ['a JSON array of elements', JSON.stringify([...fixtureDay('2025-03-10', 6), ...fixtureDay('2025-03-11', 6)])],
  ])('reads %s', async (name, content) => {
    const ctx = await testContext();
    expect(await collectFile(ctx, { path: file(`${name}.data`, content) })).toMatchObject({
      state: 'complete',
      papersNew: 12,
      rejects: 0,
    });
  });

  it('adds nothing the second time', async () => {
    const ctx = await testContext();
    const path = file('twice.jsonl', threeLists);
    await collectFile(ctx, { path });
    expect(await collectFile(ctx, { path })).toMatchObject({ state: 'complete', papersNew: 0, observations: 0 });
  });

  it('keeps what it could decompress of a cut file, and says so', async () => {
    const ctx = await testContext();
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify(fixtureElement('2025-03-10', i, { title: `Paper ${i} ${Math.sin(i)}` })),
    );
    const whole = gzipSync(`${lines.join('\n')}\n`);
    const run = await collectFile(ctx, { path: file('cut.jsonl.gz', whole.subarray(0, whole.length / 2)) });
    expect(run.state).toBe('incomplete');
    expect(run.error).toContain('truncated-file: the compressed file is cut off');
    expect(run.papersNew).toBeGreaterThan(50);
    expect(run.papersNew).toBeLessThan(300);
  });

  it('goes on after the last line written when it was stopped', async () => {
    const lines = Array.from({ length: 1400 }, (_, i) =>
      JSON.stringify(fixtureElement(i < 700 ? '2025-03-10' : '2025-03-11', i % 700)),
    );
    const path = file('long.jsonl', `${lines.join('\n')}\n`);
    const ctx = await testContext(stopAtReading(1200));
    const first = await collectFile(ctx, { path });
    expect(first.state).toBe('cancelled');
    expect(first.papersNew).toBeGreaterThanOrEqual(500);
    expect(first.papersNew).toBeLessThan(1400);
    const rest = await collectFile({ ...ctx, signal: undefined }, { path });
    expect(rest).toMatchObject({ state: 'complete', papersSeen: 1400 - first.papersSeen });
    expect((await readTotals(ctx.store.read)).papers).toBe(1400);
  });

  it('a list whose records are all rejects does not make its day empty', async () => {
    const ctx = await testContext();
    await collectFile(ctx, {
      path: file('bad-list.jsonl', `${list('2025-03-10', 2)}\n{"list_date":"2025-03-11","items":[{"x":1}]}\n`),
    });
    const days = await listCollectedDays(ctx.store.read, 'file', null, null);
    expect(days.map(({ day }) => day)).toEqual(['2025-03-10']);
  });

  it.each([
    ['nothing.jsonl', '', 'empty-file'],
    ['nothing.jsonl.gz', gzipSync(''), 'empty-file'],
    ['picture.jsonl', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'wrong-file-type'],
    ['no-gzip.jsonl.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'wrong-file-type'],
    ['page.jsonl', '<!doctype html><html></html>', 'wrong-file-type'],
    ['prose.jsonl', 'Not JSON at all', 'wrong-file-type'],
  ])('refuses %s without a run', async (name, content, code) => {
    const ctx = await testContext();
    await expect(collectFile(ctx, { path: file(name, content) })).rejects.toMatchObject({ code });
    expect((await readTotals(ctx.store.read)).runs).toBe(0);
  });
});

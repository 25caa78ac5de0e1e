import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ownPaperKey } from '@papertide/core';
import { getPaper, listRejects, readTotals } from '@papertide/store';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { wellFormed } from '../../normalize/well-formed.ts';
import { stopAtReading, testContext } from '../../testing/test-context.ts';
import { collectFile } from '../file/collect.ts';
import { previewFile } from '../file/preview.ts';
import { matchColumns, parseMapping } from './columns.ts';
import { parseRecord } from './parse-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'papertide-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const csv = [
  'arxiv_id,Title,Abstract,Authors,Date,Categories,Tags,Upvotes,Note',
  '2501.00001v2,"Tides, and ""ebb""","Two\nlines.",Ada Lovelace; Alan Turing,2025-01-03,cs.CL cs.AI,tide; ebb,12,x',
  ',A paper without an id,Short.,"Grace Hopper and Ada Lovelace",2024-12-31T10:00:00Z,,,,',
  '2501.00003,,no title,,,,,,',
  '2501.00004,Bad date,,,yesterday,,,,',
  '2501.00005,Bad count,,,,,,many,',
  '2501.00006,Too few cells',
].join('\n');

describe('collectFile on a table', () => {
  it('takes rows by the usual names of columns and keeps what it refuses with the reason', async () => {
    const ctx = await testContext();
    const run = await collectFile(ctx, { path: file('some.csv', csv) });
    expect(run).toMatchObject({ state: 'complete', papersNew: 2, rejects: 4, observations: 1 });
    expect(await getPaper(ctx.store.read, '2501.00001')).toMatchObject({
      title: 'Tides, and "ebb"',
      abstract: 'Two lines.',
      allAuthors: ['Ada Lovelace', 'Alan Turing'],
      publishedOn: '2025-01-03',
      categories: ['cs.CL', 'cs.AI'],
      keywords: ['tide', 'ebb'],
      upvotes: 12,
      comments: null,
    });
    expect(await getPaper(ctx.store.read, ownPaperKey('A paper without an id'))).toMatchObject({
      allAuthors: ['Grace Hopper', 'Ada Lovelace'],
      publishedOn: '2024-12-31',
      upvotes: null,
    });
    const rejects = await listRejects(ctx.store.read, { limit: 10 });
    expect(rejects.map(({ sourceKey, reason }) => `${sourceKey}: ${reason}`).sort()).toEqual([
      '2501.00003: no title',
      '2501.00004: published is no day',
      '2501.00005: upvotes is no count',
      'row 6: 2 cells, where the head has 9',
    ]);
  });

  it('takes JSON lines of flat objects, lists among them, and gzip', async () => {
    const ctx = await testContext();
    const lines = [
      { id: '2501.00001', title: 'Tides', authors: ['Ada Lovelace', 'Li, Fei-Fei'], stars: 5 },
      { id: 17, title: 'Ebb', keywords: ['a', 'b'] },
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n[1]\n`;
    const run = await collectFile(ctx, { path: file('flat.jsonl.gz', gzipSync(text)) });
    expect(run).toMatchObject({ state: 'complete', papersNew: 2, rejects: 1 });
    expect((await getPaper(ctx.store.read, '2501.00001'))?.allAuthors).toEqual(['Ada Lovelace', 'Li, Fei-Fei']);
    expect((await getPaper(ctx.store.read, ownPaperKey('Ebb')))?.keywords).toEqual(['a', 'b']);
  });

  it.each([
    ['semicolons', 'id;title\n2501.00001;Tides, and ebb\n'],
    ['tabs', 'id\ttitle\n2501.00001\tTides, and ebb\n'],
    ['a byte order mark and carriage returns', '\uFEFFid,title\r\n2501.00001,"Tides, and ebb"\r\n'],
  ])('reads %s', async (name, text) => {
    const ctx = await testContext();
    await collectFile(ctx, { path: file(`${name}.csv`, text) });
    expect((await getPaper(ctx.store.read, '2501.00001'))?.title).toBe('Tides, and ebb');
  });

  it('takes the columns that it is told', async () => {
    const ctx = await testContext();
    const path = file('mapped.csv', 'Paper name,Text,title\nTides,Long.,ignored\n');
    await collectFile(ctx, { path, mapping: 'title=Paper name, abstract=text' });
    expect((await getPaper(ctx.store.read, ownPaperKey('Tides')))?.abstract).toBe('Long.');
  });

  it('adds nothing the second time, and goes on where it was stopped', async () => {
    const rows = Array.from({ length: 1_400 }, (_, i) => `2501.${String(i).padStart(5, '0')},Paper ${i}`);
    const path = file('long.csv', ['id,title', ...rows].join('\n'));
    const ctx = await testContext();
    const first = await collectFile({ ...ctx, ...stopAtReading(1_200) }, { path });
    expect(first).toMatchObject({ state: 'cancelled', papersNew: 500 });
    expect(await collectFile(ctx, { path })).toMatchObject({ state: 'complete', papersSeen: 900, papersNew: 900 });
    expect(await collectFile(ctx, { path })).toMatchObject({ state: 'complete', papersSeen: 1_400, papersNew: 0 });
  });

  it('a quote that is never closed makes the run incomplete and says where; what came before is kept', async () => {
    const ctx = await testContext();
    const run = await collectFile(ctx, {
      path: file('open.csv', 'id,title\n2501.00001,Tides\n2501.00002,"Ebb\nand flow\n'),
    });
    expect(run).toMatchObject({ state: 'incomplete', papersNew: 1 });
    expect(run.error).toBe('truncated-file: after row 1 a quote is never closed');
  });

  it.each([
    ['no title', 'id,name\n1,2\n', '', 'wrong-file-type', 'no column holds the title'],
    ['a title twice', 'Title,title\na,b\n', '', 'wrong-file-type', '"Title" and "title" could both be title'],
    ['a column twice', 'title,x,x\na,b,c\n', '', 'wrong-file-type', 'the column "x" occurs twice'],
    ['a mapping to nowhere', 'title\na\n', 'abstract=Body', 'wrong-file-type', 'there is no column "Body"'],
    ['a mapping of no field', 'title\na\n', 'colour=title', 'bad-mapping', 'there is no field "colour"'],
    ['half a mapping', 'title\na\n', 'abstract', 'bad-mapping', '"abstract" is not field=column'],
  ])('refuses %s without a run', async (name, text, mapping, code, message) => {
    const ctx = await testContext();
    await expect(collectFile(ctx, { path: file(`${name}.csv`, text), mapping })).rejects.toMatchObject({
      code,
      message,
    });
    expect((await readTotals(ctx.store.read)).runs).toBe(0);
  });
});

describe('previewFile', () => {
  it('shows what would be taken and writes nothing', async () => {
    const ctx = await testContext();
    const path = file('preview.csv', csv);
    const preview = await previewFile(ctx, { path });
    expect(preview).toMatchObject({ papers: 2, known: 0, error: null });
    expect(preview.columns?.slice(-2)).toEqual([
      { column: 'Upvotes', field: 'upvotes' },
      { column: 'Note', field: null },
    ]);
    expect(preview.rejects.map(({ reason, n }) => [reason, n])).toContainEqual(['published is no day', 1]);
    expect(preview.sample.map(({ paper }) => paper.title)).toEqual(['Tides, and "ebb"', 'A paper without an id']);
    expect((await readTotals(ctx.store.read)).papers).toBe(0);
    await collectFile(ctx, { path });
    expect(await previewFile(ctx, { path })).toMatchObject({ papers: 2, known: 2 });
  });
});

describe('parseMapping and matchColumns', () => {
  it('know columns by their usual names whatever their case, and what is told goes first', () => {
    const columns = matchColumns(['Published At', 'TITLE', 'Title (en)'], parseMapping('title=Title (en)'));
    expect([...columns]).toEqual([
      ['title', 'Title (en)'],
      ['published', 'Published At'],
    ]);
  });
});

describe('parseRecord', () => {
  const columns = matchColumns(['id', 'title', 'abstract', 'authors', 'date', 'upvotes', 'observed_at'], new Map());
  it('law: any row gives a paper or a reject, and never throws', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null), fc.array(fc.jsonValue()));
    const row = fc.record({
      id: value,
      title: value,
      abstract: value,
      authors: value,
      date: value,
      upvotes: value,
      observed_at: value,
    });
    fc.assert(
      fc.property(row, (each) => {
        const parsed = parseRecord(each, columns, 'row 1', '2025-06-30T12:00:00Z');
        if (parsed.rejected === undefined) {
          expect(parsed.paper.paper.title).not.toBe('');
          expect(wellFormed(parsed.paper.paper.title)).toBe(parsed.paper.paper.title);
        } else expect(parsed.rejected.reason).not.toBe('');
      }),
    );
  });
});

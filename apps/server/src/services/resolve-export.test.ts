import { countPapers, type EnrichedPaper, writePapers } from '@papertide/store';
import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { testContext } from '../testing/index.ts';
import type { Exportable } from './export-query.ts';
import { textOf } from './export-table.ts';
import { openExport } from './open-export.ts';
import { type ExportRequest, resolveExport } from './resolve-export.ts';

/** A paper with keyphrases that we extracted and keywords that its source gave. */
function paper(n: number, extracted: readonly string[], given: readonly string[]): EnrichedPaper {
  const phrase = (origin: 'extracted' | 'source') => (key: string) => ({
    ...{ key, label: key, surface: key, score: 1, spans: [], origin },
  });
  return {
    paper: {
      ...{
        key: `2506.0000${n}`,
        arxivId: `2506.0000${n}`,
        title: `Paper ${n}`,
        abstract: '',
        publishedOn: '2025-06-01',
      },
      ...{ authors: ['Ada Example'], authorCount: 1, organization: null, categories: [], keywords: [...given] },
      ...{ githubRepo: null, projectPage: null, truncated: false },
      ...{ doi: null, updatedOn: null, version: null, journalRef: null, authorComment: null },
    },
    listedOn: '2025-06-02',
    observation: null,
    enrichment: {
      version: '1',
      keyphrases: [...extracted.map(phrase('extracted')), ...given.map(phrase('source'))],
      topics: [],
      corpusKeys: [],
    },
  };
}

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext();
  const papers = [
    paper(1, ['sparse attention', 'method'], ['kernel']),
    paper(2, ['sparse attention'], ['kernel', 'tide']),
    paper(3, ['tide'], ['sparse attention']),
  ];
  await writePapers(ctx.store.write, papers, { sourceId: 'huggingface', rank: 3, seenAt: ctx.now() });
});

/** The first cells of an export's rows. */
async function keysOf(what: Exportable, request: ExportRequest): Promise<string[]> {
  const table = await openExport(ctx, await resolveExport(ctx, what, request));
  let text = '';
  for await (const part of textOf(table, 'csv')) text += part;
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
}

test.each([
  ['a keyphrase of ours', { keywords: ['sparse attention'] }, ['2506.00001', '2506.00002']],
  ['a keyword that only the source gives', { keywords: ['kernel'] }, ['2506.00001', '2506.00002']],
  ['one of each: papers that have both', { keywords: ['tide', 'sparse attention'] }, []],
  ['one of ours and one of the source', { keywords: ['sparse attention', 'kernel'] }, ['2506.00001', '2506.00002']],
  ['words of the title', { text: 'paper 3' }, ['2506.00003']],
])('papers of %s are as many as are counted', async (_, request, keys) => {
  expect(await keysOf('papers', request)).toEqual(keys);
  const query = await resolveExport(ctx, 'papers', request);
  if (query.what !== 'papers') throw new Error('not papers');
  expect(await countPapers(ctx.store.read, query.filter)).toBe(keys.length);
});

test('keywords leave out general words unless they are asked for; their origin and first letters can be chosen', async () => {
  expect(await keysOf('keywords', {})).toEqual(['sparse attention', 'tide']);
  expect(await keysOf('keywords', { general: true })).toEqual(['sparse attention', 'method', 'tide']);
  expect(await keysOf('keywords', { origin: 'source-keyword', text: 'ker' })).toEqual(['kernel']);
});

test('keywords and topics are those of the papers that are named', async () => {
  expect(await keysOf('keywords', { keywords: ['kernel'] })).toEqual(['sparse attention']);
  expect(await keysOf('keywords', { phrases: ['paper 3'] })).toEqual(['tide']);
  expect(await keysOf('keywords', { series: ['keyword:tide'], origin: 'source-keyword' })).toEqual([
    'sparse attention',
  ]);
  expect(await keysOf('keywords', { without: ['keyword:tide'], text: 'ti' })).toEqual([]);
  expect(await resolveExport(ctx, 'topics', { text: 'world', hasCode: 'yes', from: '2025-06-01' })).toMatchObject({
    window: { from: '2025-06-01' },
    filter: { text: 'world', hasCode: true },
  });
});

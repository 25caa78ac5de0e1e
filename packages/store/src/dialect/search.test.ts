import { everyPaper, longestText, matchesText, parseText } from '@papertide/core/query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPapers, type Db, listPapers, walkPapers, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper } from '../testing/papers.ts';

const abstracts = [
  'vision models',
  'Vision-language model planning',
  'plan a robot',
  'robots and video',
  'Zoë’s 模型 3D',
  '',
];
const corpus = abstracts.map((abstract, i) =>
  paper({ id: `2501.${i + 1}`, title: i % 2 ? 'A tide' : 'World', abstract }),
);

const found = async (db: Db, text: string): Promise<string[]> =>
  (await walkPapers(db, { ...everyPaper, text }, null, 100)).rows.map(({ key }) => key).sort();

const word = fc.constantFrom(
  'vision',
  'model',
  'models',
  'plan*',
  'robot',
  'tide',
  'zoe',
  '模型',
  '"a robot"',
  '"vision mod"*',
);
const text = fc.array(fc.oneof(word, fc.constantFrom('AND', 'OR', 'NOT', '-', '(', ')', '')), { maxLength: 12 });

describeEachDialect('search', (open) => {
  it('finds what the grammar means, and by relevance the same papers', { timeout: 60_000 }, async () => {
    const { read, write } = await open();
    await writePapers(write, corpus, huggingface);
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const typed = parts.join(' ').trim();
        const { node } = parseText(typed);
        const meant = corpus.filter(({ paper: p }) => node === null || matchesText(node, [p.title, p.abstract]));
        const keys = meant.map(({ paper: p }) => p.key).sort();
        expect(await found(read, typed)).toEqual(keys);
        const ranked = await listPapers(read, {
          ...{ filter: { ...everyPaper, text: typed }, sort: 'relevance', limit: 100, cursor: null },
        });
        expect(ranked.rows.map(({ key }) => key).sort()).toEqual(keys);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no text for an error', { timeout: 60_000 }, async () => {
    const { read, write } = await open();
    await writePapers(write, corpus, huggingface);
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(
          '"',
          '(',
          ')',
          '*',
          '-',
          '^',
          ':',
          '{',
          '}',
          '+',
          'NEAR',
          'title:',
          'AND',
          'OR',
          'NOT',
          '\0',
          '\ud800',
          'ﬃ',
          '٣',
        ),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('', ' '), async (parts, between) => {
        const typed = parts.join(between).slice(0, longestText);
        expect(await countPapers(read, { ...everyPaper, text: typed })).toBeLessThanOrEqual(corpus.length);
      }),
      { numRuns: 1000 },
    );
  });
});

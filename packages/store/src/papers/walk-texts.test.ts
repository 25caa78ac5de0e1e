import { expect, it } from 'vitest';
import { walkTexts, writePapers } from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper } from '../testing/papers.ts';

describeEachDialect('walkTexts', (open) => {
  it('gives every paper once, however small the pages are', async () => {
    const store = await open();
    const papers = ['1', '2', '3'].map((id) => paper({ id, title: `Paper ${id}`, abstract: `Words of ${id}.` }));
    await writePapers(store.write, papers, huggingface);
    const first = await walkTexts(store.read, null, 2);
    expect(first.rows.map(({ key }) => key)).toEqual(['1', '2']);
    expect(await walkTexts(store.read, first.next, 2)).toEqual({
      rows: [{ key: '3', title: 'Paper 3', abstract: 'Words of 3.' }],
      next: null,
    });
  });
});

import { expect, it } from 'vitest';
import { stateOfTexts, walkTexts, writePapers } from '../index.ts';
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
      last: 3,
    });
  });

  it('tells that papers up to a position are as they were, whatever comes after it', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ id: '1' }), paper({ id: '2' })], huggingface);
    const state = await stateOfTexts(read, 2);
    await writePapers(write, [paper({ id: '3' })], huggingface);
    expect(await stateOfTexts(read, 2)).toEqual(state);
    const later = { ...huggingface, seenAt: '2025-02-01T00:00:00Z' };
    await writePapers(write, [paper({ id: '1', title: 'Renamed', read: '2025-02-01T00:00:00Z' })], later);
    expect(await stateOfTexts(read, 2)).not.toEqual(state);
  });
});

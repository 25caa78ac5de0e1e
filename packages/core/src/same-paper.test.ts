import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identity, isSamePaper } from './same-paper.ts';

const identity = (said: Partial<Identity> = {}): Identity => ({
  arxivId: null,
  doi: null,
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani'],
  publishedOn: '2017-06-12',
  ...said,
});

describe('isSamePaper', () => {
  it('two arXiv ids decide, whatever else is said', () => {
    expect(
      isSamePaper(identity({ arxivId: '1706.03762' }), identity({ arxivId: '1706.03762', title: 'Renamed' })),
    ).toBe(true);
    expect(isSamePaper(identity({ arxivId: '1706.03762' }), identity({ arxivId: '2401.00001' }))).toBe(false);
  });

  it('else two DOIs decide', () => {
    expect(isSamePaper(identity({ doi: '10.1/a' }), identity({ doi: '10.1/a', title: 'Renamed', authors: [] }))).toBe(
      true,
    );
    expect(isSamePaper(identity({ doi: '10.1/a' }), identity({ doi: '10.1/b' }))).toBe(false);
  });

  it('else the folded title with first author and year, as far as both are told', () => {
    const listing = identity({ title: 'ATTENTION is all you need!', authors: [], publishedOn: null });
    expect(isSamePaper(listing, identity({ arxivId: '1706.03762' }))).toBe(true);
    expect(isSamePaper(identity({ authors: ['Vaswani, A.'] }), identity())).toBe(true);
    expect(isSamePaper(identity({ publishedOn: '2018-01-01' }), identity())).toBe(true);
    expect(isSamePaper(identity({ publishedOn: '2021-01-01' }), identity())).toBe(false);
    expect(isSamePaper(identity({ authors: ['Grace Hopper'] }), identity())).toBe(false);
    expect(isSamePaper(identity({ title: 'Introduction' }), identity())).toBe(false);
  });

  it('no title is like no other', () => {
    expect(isSamePaper(identity({ title: '!?' }), identity({ title: '…' }))).toBe(false);
  });

  it('laws: symmetric, and a titled record is itself', () => {
    const some = fc.record({
      arxivId: fc.constantFrom(null, '2401.00001', '2401.00002'),
      doi: fc.constantFrom(null, '10.1/a', '10.1/b'),
      title: fc.constantFrom('Tides', 'TIDES', 'On tides', ''),
      authors: fc.array(fc.constantFrom('Ada Lovelace', 'Lovelace, A.', 'Li', 'X'), { maxLength: 2 }),
      publishedOn: fc.constantFrom(null, '2024-12-31', '2025-01-01', '2030-01-01'),
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(isSamePaper(a, b)).toBe(isSamePaper(b, a));
        if (a.title !== '') expect(isSamePaper(a, { ...a })).toBe(true);
      }),
    );
  });
});

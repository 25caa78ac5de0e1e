import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOneSource, isKnownField, mergePapers, type PaperContent, paperFields } from './merge-papers.ts';

const nothing: PaperContent = {
  title: '',
  abstract: '',
  publishedOn: null,
  authors: [],
  authorCount: null,
  organization: null,
  categories: [],
  keywords: [],
  githubRepo: null,
  projectPage: null,
  doi: null,
  updatedOn: null,
  version: null,
  journalRef: null,
  authorComment: null,
  truncated: false,
};
const arxiv = { sourceId: 'arxiv', rank: 4, readAt: '2025-01-02T00:00:00Z' };
const huggingface = { sourceId: 'huggingface', rank: 3, readAt: '2025-03-01T00:00:00Z' };

describe('mergePapers', () => {
  it('keeps what the more trusted source says and fills the rest, each field with its source', () => {
    const stored = fromOneSource({ ...nothing, title: 'Tides', abstract: 'Long.', categories: ['cs.CL'] }, arxiv);
    const incoming = fromOneSource(
      { ...nothing, title: 'tides (v1)', keywords: ['tide'], githubRepo: 'a/b' },
      huggingface,
    );
    const { content, origins } = mergePapers(stored, incoming);
    expect(content).toEqual({ ...stored.content, keywords: ['tide'], githubRepo: 'a/b' });
    expect(origins.title).toBe(arxiv);
    expect(origins.keywords).toBe(huggingface);
  });

  it('lets a source change what it said itself, even beside a more trusted one', () => {
    const stored = mergePapers(
      fromOneSource({ ...nothing, title: 'Tides' }, arxiv),
      fromOneSource({ ...nothing, title: 'Tides', githubRepo: 'a/old' }, huggingface),
    );
    const later = { ...huggingface, readAt: '2025-04-01T00:00:00Z' };
    const { content } = mergePapers(stored, fromOneSource({ ...nothing, title: 'Ebb', githubRepo: 'a/new' }, later));
    expect(content).toMatchObject({ title: 'Tides', githubRepo: 'a/new' });
  });

  it('an older reading of the same source, and an older version, only fill', () => {
    const stored = fromOneSource({ ...nothing, title: 'New', version: 2 }, huggingface);
    const earlier = { ...huggingface, readAt: '2025-01-01T00:00:00Z' };
    const old = { ...nothing, title: 'Old', version: 1, doi: '10.1/a' };
    expect(mergePapers(stored, fromOneSource({ ...old, version: null }, earlier)).content.title).toBe('New');
    expect(mergePapers(stored, fromOneSource(old, huggingface)).content).toMatchObject({
      title: 'New',
      version: 2,
      doi: '10.1/a',
    });
  });

  it('the mark of a cut text goes with the abstract', () => {
    const stored = fromOneSource({ ...nothing, title: 'Tides' }, arxiv);
    const cut = fromOneSource({ ...nothing, abstract: 'Long', truncated: true }, huggingface);
    expect(mergePapers(stored, cut).content.truncated).toBe(true);
  });

  const text = fc.constantFrom('', 'a', 'b');
  const maybe = fc.constantFrom(null, 'a', 'b');
  const list = fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 });
  const content: fc.Arbitrary<PaperContent> = fc.record({
    title: text,
    abstract: text,
    publishedOn: maybe,
    authors: list,
    authorCount: fc.constantFrom(null, 1, 2),
    organization: maybe,
    categories: list,
    keywords: list,
    githubRepo: maybe,
    projectPage: maybe,
    doi: maybe,
    updatedOn: maybe,
    version: fc.constantFrom(null, 1, 2),
    journalRef: maybe,
    authorComment: maybe,
    truncated: fc.boolean(),
  });
  const origin = fc.record({
    sourceId: fc.constantFrom('arxiv', 'page'),
    rank: fc.constantFrom(2, 4),
    readAt: fc.constantFrom('2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z'),
  });
  const merged = fc.tuple(content, origin).map(([c, o]) => fromOneSource(c, o));

  it('laws: merging again changes nothing, nothing known is lost, every known field has an origin that said it', () => {
    fc.assert(
      fc.property(merged, merged, (a, b) => {
        const once = mergePapers(a, b);
        expect(mergePapers(once, b).content).toEqual(once.content);
        for (const field of paperFields) {
          if (isKnownField(a.content[field]) || isKnownField(b.content[field])) {
            expect(isKnownField(once.content[field])).toBe(true);
          }
          const from = [a, b].find((each) => each.origins[field] === once.origins[field]);
          expect(from?.content[field]).toEqual(once.content[field]);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureElement } from '../../testing/fixture-day.ts';
import { parseElement } from './parse-element.ts';

const shown = { listedOn: '2025-03-11', observedAt: '2025-03-11T18:00:00Z' };
const parse = (element: unknown) => parseElement(element, shown);

describe('parseElement', () => {
  it('never throws, whatever the JSON: a paper or a reject', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { paper, rejected } = parse(value);
        expect((paper === undefined) !== (rejected === undefined)).toBe(true);
      }),
    );
  });

  it('survives any value in any field of a good element', () => {
    const fields = [
      'id',
      'title',
      'summary',
      'publishedAt',
      'upvotes',
      'authors',
      'ai_keywords',
      'organization',
      'githubRepo',
      'githubStars',
      'projectPage',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
        const element = structuredClone(fixtureElement('2025-03-11', 1)) as { paper: Record<string, unknown> };
        element.paper[field] = value;
        const { paper, rejected } = parse(element);
        if (field !== 'id' && field !== 'title') expect(rejected).toBeUndefined();
        const numbers = [paper?.observation?.upvotes, paper?.observation?.stars, paper?.paper.authorCount];
        for (const n of numbers)
          expect(n === null || n === undefined || (Number.isSafeInteger(n) && n >= 0)).toBe(true);
      }),
    );
  });

  it('cuts what is too long and says so', () => {
    const { paper } = parse(
      fixtureElement('2025-03-11', 1, { title: 'T'.repeat(10_000_000), summary: 'word '.repeat(10_000) }),
    );
    expect(paper?.paper.title).toHaveLength(500);
    expect(paper?.paper.abstract.length).toBeLessThanOrEqual(20_000);
    expect(paper?.paper.truncated).toBe(true);
  });

  it('keeps the first 2,000 of 50,000 authors and counts all', () => {
    const element = fixtureElement('2025-03-11', 1) as { paper: Record<string, unknown> };
    element.paper.authors = Array.from({ length: 50_000 }, (_, i) => ({ name: `Author ${i}` }));
    const { paper } = parse(element);
    expect([paper?.paper.authors.length, paper?.paper.authorCount, paper?.paper.truncated]).toEqual([
      2_000,
      50_000,
      true,
    ]);
  });

  it('keeps a rejected record, cut', () => {
    const { rejected } = parse({ paper: { title: 'x'.repeat(100_000) } });
    expect(rejected).toMatchObject({ sourceKey: null, reason: 'no id' });
    expect(rejected?.payload.length).toBeLessThanOrEqual(2_000);
  });
});

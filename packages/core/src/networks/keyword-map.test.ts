import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keywordMap } from './keyword-map.ts';
import { seededRandom } from './seeded-random.ts';

const papers = [
  ...Array.from({ length: 8 }, (_, i) => ({ keys: ['llm', 'agent', 'tool'], day: `2025-01-0${i + 1}` })),
  ...Array.from({ length: 6 }, () => ({ keys: ['diffusion', 'image', 'video'], day: '2026-01-01' })),
  { keys: ['llm', 'image'], day: null },
];

describe('keywordMap', () => {
  const map = keywordMap(papers, { random: seededRandom(1) });

  test('keys in the order of their papers, with date, community and strength', () => {
    expect(map.nodes.map(({ key, occurrences, community }) => [key, occurrences, community])).toEqual([
      ['llm', 9, 0],
      ['agent', 8, 0],
      ['tool', 8, 0],
      ['image', 7, 1],
      ['diffusion', 6, 1],
      ['video', 6, 1],
    ]);
    expect(map.nodes[0]).toMatchObject({ linkStrength: 17, meanDay: 20089 + 3.5 });
    expect(map).toMatchObject({ papers: 15, stability: { mean: 1, lowest: 1, resamples: 20 } });
  });

  test('communities carry their labels and their place among the themes', () => {
    expect(map.communities.map(({ terms }) => terms.map(({ term }) => term))).toEqual([
      ['llm', 'agent', 'tool'],
      ['diffusion', 'video', 'image'],
    ]);
    expect(map.communities.map(({ quadrant }) => quadrant)).toEqual(['motor', 'basic']);
  });

  test('no papers, and no key frequent enough, give an empty map', () => {
    const empty = { nodes: [], links: [], communities: [], objective: null, modularity: null, stability: null };
    expect(keywordMap([], { random: seededRandom(1) })).toMatchObject({ ...empty, papers: 0 });
    expect(keywordMap(papers, { random: seededRandom(1), leastPapers: 99 })).toMatchObject({ ...empty, papers: 15 });
  });

  test('law: every number is finite or null, for any papers', () => {
    const any = fc.array(
      fc.record({
        keys: fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }),
        day: fc.constantFrom('2025-03-01', '2026-01-31', null),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(any, fc.nat(9), (list, seed) => {
        const drawn = keywordMap(list, { random: seededRandom(seed), starts: 1, resamples: 2, leastSize: 2 });
        const walk = (value: unknown): void => {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
        };
        walk(drawn);
        expect(drawn.communities.reduce((sum, { size }) => sum + size, 0)).toBe(drawn.nodes.length);
      }),
    );
  });
});

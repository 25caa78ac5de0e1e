import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { associationStrength } from './association-strength.ts';
import { coOccurrence } from './co-occurrence.ts';
import { linkStrengths } from './network.ts';
import { cosine, equivalence, jaccard, npmi } from './pair-measures.ts';

const lists = fc.array(fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 7 }), {
  maxLength: 15,
});

describe('coOccurrence', () => {
  test('a key counts once per paper; frequent keys first, ties by name', () => {
    expect(
      coOccurrence([
        ['b', 'a'],
        ['a', 'a'],
        ['c', 'b', 'b'],
      ]),
    ).toEqual({
      papers: 3,
      size: 3,
      keys: ['a', 'b', 'c'],
      occurrences: [2, 2, 1],
      links: [
        { source: 0, target: 1, weight: 1 },
        { source: 1, target: 2, weight: 1 },
      ],
    });
  });

  test('rare keys and keys beyond the limit are left out, with their links', () => {
    const papers = [['a', 'b', 'c'], ['a', 'b'], ['a']];
    expect(coOccurrence(papers, { leastPapers: 2 }).keys).toEqual(['a', 'b']);
    expect(coOccurrence(papers, { mostKeys: 1 })).toMatchObject({ keys: ['a'], links: [], papers: 3 });
    const many = coOccurrence([Array.from({ length: 600 }, (_, i) => `k${i}`)], { mostKeys: 9999 });
    expect(many.size).toBe(500);
  });

  test('no papers give an empty network', () => {
    expect(coOccurrence([])).toEqual({ papers: 0, size: 0, keys: [], occurrences: [], links: [] });
  });

  test('oracle: a pair weighs as many papers as hold both', () => {
    fc.assert(
      fc.property(lists, (papers) => {
        const { keys, occurrences, links } = coOccurrence(papers);
        const holding = (...wanted: string[]) => papers.filter((p) => wanted.every((key) => p.includes(key))).length;
        expect(occurrences).toEqual(keys.map((key) => holding(key)));
        for (const [i, a] of keys.entries()) {
          for (const [j, b] of keys.entries()) {
            const link = links.find(({ source, target }) => source === i && target === j);
            if (i < j) expect(link?.weight ?? 0).toBe(holding(a, b));
            else expect(link).toBeUndefined();
          }
        }
      }),
    );
  });
});

describe('measures of a pair', () => {
  test('a key that does not occur has none', () => {
    const nothing = { both: 0, a: 0, b: 3 };
    expect([cosine(nothing), equivalence(nothing), npmi(nothing, 9)]).toEqual([null, null, null]);
    expect(jaccard({ both: 0, a: 0, b: 0 })).toBeNull();
  });

  test('never together, as by chance, always together', () => {
    expect(npmi({ both: 0, a: 2, b: 2 }, 8)).toBe(-1);
    expect(npmi({ both: 1, a: 2, b: 4 }, 8)).toBeCloseTo(0, 12);
    expect(npmi({ both: 3, a: 3, b: 3 }, 8)).toBeCloseTo(1, 12);
    expect(npmi({ both: 8, a: 8, b: 8 }, 8)).toBe(1);
  });

  test('law: within their bounds, for every pair of counts that can be', () => {
    const counts = fc
      .record({ both: fc.nat(20), onlyA: fc.nat(20), onlyB: fc.nat(20), neither: fc.nat(20) })
      .filter(({ both, onlyA, onlyB }) => both + onlyA > 0 && both + onlyB > 0);
    fc.assert(
      fc.property(counts, ({ both, onlyA, onlyB, neither }) => {
        const pair = { both, a: both + onlyA, b: both + onlyB };
        for (const value of [jaccard(pair), cosine(pair), equivalence(pair)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const information = npmi(pair, both + onlyA + onlyB + neither);
        expect(information).toBeGreaterThanOrEqual(-1);
        expect(information).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

test('law: association strengths are as 1 on average, weighed by what chance expects', () => {
  fc.assert(
    fc.property(lists, (papers) => {
      const network = coOccurrence(papers);
      const k = linkStrengths(network);
      const total = network.links.reduce((sum, { weight }) => sum + weight, 0);
      const { links } = associationStrength(network);
      const back = links.map(
        ({ source, target, weight }) => (weight * (k[source] ?? 0) * (k[target] ?? 0)) / (2 * total),
      );
      for (const [i, weight] of back.entries()) expect(weight).toBeCloseTo(network.links[i]?.weight ?? Number.NaN, 9);
    }),
  );
});

type Reference = {
  toy: {
    docs: string[][];
    occ: Record<string, number>;
    total_link_strength: Record<string, number>;
    pairs: {
      a: string;
      b: string;
      c: number;
      npmi: number;
      jaccard: number;
      salton_cosine: number;
      equivalence_callon: number;
      assoc_strength_vos: number;
    }[];
  };
};

test.skipIf(!hasReference('graph.json'))('reference values: counts exact, measures of pairs to 1e-12', () => {
  const { toy } = readReference<Reference>('graph.json');
  const network = coOccurrence(toy.docs);
  const strengths = linkStrengths(network);
  expect(Object.fromEntries(network.keys.map((key, i) => [key, network.occurrences[i]]))).toEqual(toy.occ);
  expect(Object.fromEntries(network.keys.map((key, i) => [key, strengths[i]]))).toEqual(toy.total_link_strength);
  expect(network.links).toHaveLength(toy.pairs.length);
  const associated = associationStrength(network).links;
  for (const [i, { source, target, weight }] of network.links.entries()) {
    const names = [network.keys[source], network.keys[target]];
    const pair = toy.pairs.find(({ a, b }) => names.includes(a) && names.includes(b));
    const counts = { both: weight, a: network.occurrences[source] ?? 0, b: network.occurrences[target] ?? 0 };
    expect(weight).toBe(pair?.c);
    const near = (actual: number | null | undefined, expected: number | undefined) =>
      expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-12);
    near(associated[i]?.weight, pair?.assoc_strength_vos);
    near(npmi(counts, network.papers), pair?.npmi);
    near(jaccard(counts), pair?.jaccard);
    near(cosine(counts), pair?.salton_cosine);
    near(equivalence(counts), pair?.equivalence_callon);
  }
});

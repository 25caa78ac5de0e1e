import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRecurrence } from './group-recurrence.ts';
import { groupsOf } from './groups-of.ts';
import { jaccardOf, matchGroups } from './match-groups.ts';
import { hasTwoOf } from './papers-with-two.ts';
import { strongestLinks } from './strongest-links.ts';

const set = (text: string): Set<string> => new Set(text === '' ? [] : text.split(' '));
const groups = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }), { maxLength: 4 });
const setsOf = (lists: readonly (readonly string[])[]) => lists.map((list) => new Set(list));

test('the keys of each community', () => {
  expect(groupsOf(['a', 'b', 'c'], [1, 0, 1])).toEqual([set('b'), set('a c')]);
  expect(groupsOf([], [])).toEqual([]);
});

test('overlap as the part of keys that are in both', () => {
  expect(jaccardOf(set('a b c'), set('b c d'))).toBe(0.5);
  expect(jaccardOf(set(''), set(''))).toBe(0);
});

describe('matchGroups', () => {
  test('the greatest overlap first; who is taken cannot be taken again', () => {
    expect(matchGroups([set('a b c d'), set('a b c')], [set('a b c')])).toEqual([null, 0]);
    expect(matchGroups([set('a b'), set('x y')], [set('x y z'), set('q')])).toEqual([null, 0]);
  });

  test('law: each group goes on at most once, only with half of the keys, and a group meets itself', () => {
    fc.assert(
      fc.property(groups, groups, (now, before) => {
        const matches = matchGroups(setsOf(now), setsOf(before));
        const taken = matches.filter((j) => j !== null);
        expect(new Set(taken).size).toBe(taken.length);
        for (const [i, j] of matches.entries()) {
          if (j !== null) expect(jaccardOf(new Set(now[i]), new Set(before[j]))).toBeGreaterThanOrEqual(0.5);
        }
        expect(matchGroups(setsOf(now), setsOf(now)).every((j) => j !== null)).toBe(true);
      }),
    );
  });
});

test('recurrence is the part of cuts that hold a group like it', () => {
  const cuts = [
    [set('a b c'), set('d')],
    [set('a b'), set('c d')],
    [set('a'), set('b'), set('c d')],
  ];
  expect(groupRecurrence(set('a b c'), cuts)).toBe(2 / 3);
  expect(groupRecurrence(set('a'), [])).toBeNull();
});

test('two keys of a group make a paper one of it, the same key twice does not', () => {
  expect(hasTwoOf(['a', 'x', 'b'], set('a b c'))).toBe(true);
  expect(hasTwoOf(['a', 'a', 'x'], set('a b c'))).toBe(false);
  expect(hasTwoOf([], set('a b'))).toBe(false);
});

describe('strongestLinks', () => {
  const star = {
    size: 4,
    links: [
      { source: 0, target: 1, weight: 3 },
      { source: 0, target: 2, weight: 2 },
      { source: 0, target: 3, weight: 1 },
      { source: 1, target: 2, weight: 1 },
    ],
  };

  test('a link stays where it is among the heaviest of one end', () => {
    expect(strongestLinks(star, 1)).toEqual(star.links.slice(0, 3));
    expect(strongestLinks(star, 2)).toEqual(star.links);
    expect(strongestLinks(star, 0)).toEqual([]);
  });

  test('law: every node keeps its heaviest link, and there are at most `each` a node', () => {
    const links = fc.uniqueArray(
      fc.record({ source: fc.nat(4), target: fc.integer({ min: 5, max: 9 }), weight: fc.integer({ min: 1, max: 5 }) }),
      { selector: ({ source, target }) => `${source} ${target}` },
    );
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 3 }), (list, each) => {
        const kept = strongestLinks({ size: 10, links: list }, each);
        expect(kept.length).toBeLessThanOrEqual(10 * each);
        for (let node = 0; node < 10; node++) {
          const ofNode = (all: typeof list) => all.filter((l) => l.source === node || l.target === node);
          const heaviest = Math.max(0, ...ofNode(list).map(({ weight }) => weight));
          expect(Math.max(0, ...ofNode([...kept]).map(({ weight }) => weight))).toBe(heaviest);
        }
      }),
    );
  });
});

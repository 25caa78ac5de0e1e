import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus } from './consensus.ts';
import { followGroups } from './follow-groups.ts';
import { groupRecurrence } from './group-recurrence.ts';
import { groupsOf } from './groups-of.ts';
import { keywordGroups } from './keyword-groups.ts';
import { jaccardOf, matchGroups } from './match-groups.ts';
import { hasTwoOf } from './papers-with-two.ts';
import { seededRandom } from './seeded-random.ts';
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

describe('followGroups', () => {
  const step = (to: string, ...groups: string[]) => ({ to, groups: groups.map((text) => text.split(' ')) });

  test('a group keeps its name while half of its keys go on, and a new one is named by its window and first key', () => {
    const steps = [
      step('2025-01-26', 'agent tool plan', 'video image'),
      step('2025-02-23', 'tool agent browse', 'x y z'),
      step('2025-03-23', 'tool browse agent click', 'x y z'),
    ];
    expect(followGroups(steps)).toEqual([
      { id: '2025-01-26-agent', since: '2025-01-26' },
      { id: '2025-02-23-x', since: '2025-02-23' },
    ]);
    expect(followGroups([])).toEqual([]);
  });

  test('law: names are distinct, and the same windows give the same names', () => {
    fc.assert(
      fc.property(fc.array(groups, { maxLength: 4 }), (windows) => {
        const disjoint = (lists: string[][]) => {
          const seen = new Set<string>();
          return lists.map((list) => list.filter((key) => !seen.has(key) && seen.add(key))).filter((l) => l.length > 0);
        };
        const steps = windows.map((lists, i) => ({ to: `2025-0${i + 1}-01`, groups: disjoint(lists) }));
        const names = followGroups(steps).map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
        expect(followGroups(steps).map(({ id }) => id)).toEqual(names);
      }),
    );
  });
});

test('groups of keywords: communities of three or more, with recurrence and coherence', () => {
  const papers = [
    ...Array.from({ length: 20 }, () => ['agent', 'tool', 'plan']),
    ...Array.from({ length: 15 }, () => ['video', 'image', 'motion']),
    ...Array.from({ length: 5 }, () => ['pair', 'other']),
  ];
  const found = keywordGroups(papers, { random: seededRandom(1), resamples: 10 });
  expect(found.groups.map(({ keys }) => [...keys].sort())).toEqual([
    ['agent', 'plan', 'tool'],
    ['image', 'motion', 'video'],
  ]);
  expect(found.groups[0]).toMatchObject({ recurrence: 1 });
  expect(found.groups[0]?.coherence).toBeCloseTo(1, 12);
  expect(keywordGroups([], { random: seededRandom(1) })).toEqual({ groups: [], stability: null });
});

describe('consensus', () => {
  test('what at least half of the cuts have together stays together; nodes that they do not agree on are alone', () => {
    const cuts = [
      [0, 0, 0, 1, 1, 2],
      [0, 0, 0, 1, 1, 1],
      [0, 0, 1, 2, 2, 0],
    ];
    const { membership } = consensus(cuts, 6, seededRandom(1));
    expect(membership).toEqual([0, 0, 0, 1, 1, 2]);
    expect(consensus([], 2, seededRandom(1)).count).toBe(2);
  });

  test('law: cuts that are all the same are their own consensus', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 10 }), fc.nat(99), (cut, seed) => {
        const { membership } = consensus([cut, cut, cut], cut.length, seededRandom(seed));
        for (const [i, c] of cut.entries()) {
          for (const [j, d] of cut.entries()) expect(membership[i] === membership[j]).toBe(c === d);
        }
      }),
    );
  });
});

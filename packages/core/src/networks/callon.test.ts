import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { thematicMap } from './callon.ts';
import { coOccurrence } from './co-occurrence.ts';

const lists = fc.array(fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }), {
  maxLength: 12,
});

describe('thematicMap', () => {
  test('a pair always together has density 50; a link to another theme adds ten times its equivalence to both', () => {
    const network = coOccurrence([['a', 'b'], ['a', 'b', 'c', 'd'], ['c', 'd'], ['c']]);
    expect(network.keys).toEqual(['c', 'a', 'b', 'd']);
    const { themes, medianCentrality, medianDensity } = thematicMap(network, [1, 0, 0, 1]);
    const external = 1 / 6 + 1 / 6 + 1 / 4 + 1 / 4;
    expect(themes).toEqual([
      { community: 0, size: 2, centrality: expect.closeTo(10 * external), density: 50, quadrant: 'motor' },
      {
        community: 1,
        size: 2,
        centrality: expect.closeTo(10 * external),
        density: expect.closeTo((100 * (4 / 6)) / 2),
        quadrant: 'basic',
      },
    ]);
    expect(medianCentrality).toBeCloseTo(10 * external);
    expect(medianDensity).toBeCloseTo((50 + 100 / 3) / 2);
  });

  test('four themes, one in each quadrant', () => {
    const pair = (a: string, b: string, times: number) => Array.from({ length: times }, () => [a, b]);
    const papers = [
      ...pair('motor 1', 'motor 2', 6),
      ...pair('niche 1', 'niche 2', 6),
      ...pair('basic 1', 'basic 2', 1),
      ...pair('basic 1', 'motor 1', 2),
      ...pair('basic 2', 'motor 2', 2),
      ...pair('fading 1', 'fading 2', 1),
      ...[1, 2].flatMap((i) => Array.from({ length: 5 }, () => [`fading ${i}`])),
    ];
    const network = coOccurrence(papers);
    const names = ['motor', 'niche', 'basic', 'fading'];
    const { themes } = thematicMap(
      network,
      network.keys.map((key) => names.indexOf(key.split(' ')[0] ?? '')),
    );
    expect(themes.map(({ quadrant }) => quadrant)).toEqual(['motor', 'niche', 'basic', 'emerging-or-declining']);
  });

  test('one theme has no quadrant, no key no theme', () => {
    expect(thematicMap(coOccurrence([['a', 'b']]), [0, 0]).themes).toEqual([
      { community: 0, size: 2, centrality: 0, density: 50, quadrant: null },
    ]);
    expect(thematicMap(coOccurrence([]), [])).toEqual({ themes: [], medianCentrality: null, medianDensity: null });
  });

  test('law: the order of the keys does not matter', () => {
    fc.assert(
      fc.property(lists, (papers) => {
        const communityOf = (key: string) => 'abcdef'.indexOf(key) % 3;
        const measured = (renamed: (key: string) => string, back: (key: string) => string) => {
          const network = coOccurrence(papers.map((keys) => keys.map(renamed)));
          return thematicMap(
            network,
            network.keys.map((key) => communityOf(back(key))),
          );
        };
        const mirror = (key: string) => 'fedcba'['abcdef'.indexOf(key)] ?? '';
        const straight = measured(
          (key) => key,
          (key) => key,
        );
        const mirrored = measured(mirror, mirror);
        expect(mirrored.themes).toEqual(
          straight.themes
            .map((theme) => ({
              ...theme,
              quadrant: expect.anything(),
              centrality: expect.closeTo(theme.centrality, 9),
              density: expect.closeTo(theme.density, 9),
            }))
            .map((theme, _, all) => (all.length < 2 ? { ...theme, quadrant: null } : theme)),
        );
      }),
    );
  });
});

type Cut = { cluster: string[]; centrality_10x: number; density_100_over_n: number }[];
type Reference = { toy: { docs: string[][]; callon_2clusters: Cut; callon_3clusters: Cut } };

test.skipIf(!hasReference('graph.json'))('reference values: centrality and density to 1e-12', () => {
  const { toy } = readReference<Reference>('graph.json');
  const network = coOccurrence(toy.docs);
  for (const cut of [toy.callon_2clusters, toy.callon_3clusters]) {
    const membership = network.keys.map((key) => cut.findIndex(({ cluster }) => cluster.includes(key)));
    const { themes } = thematicMap(network, membership);
    expect(themes).toHaveLength(cut.length);
    for (const [i, { cluster, centrality_10x, density_100_over_n }] of cut.entries()) {
      expect(themes[i]?.size).toBe(cluster.length);
      expect(themes[i]?.centrality).toBeCloseTo(centrality_10x, 12);
      expect(themes[i]?.density).toBeCloseTo(density_100_over_n, 12);
    }
  }
});

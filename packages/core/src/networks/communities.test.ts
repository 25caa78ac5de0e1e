import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import graphologyLouvain from 'graphology-communities-louvain';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { associationStrength } from './association-strength.ts';
import { findCommunities } from './communities.ts';
import { connectedComponents } from './components.ts';
import { modularity, vosQuality } from './modularity.ts';
import type { Network } from './network.ts';
import { seededRandom } from './seeded-random.ts';

// Its types promise an ES module, its code is CommonJS.
const louvain = graphologyLouvain as unknown as {
  detailed(graph: UndirectedGraph, options: { rng: () => number }): { modularity: number };
};

const network = (size: number, ...pairs: [number, number, number?][]): Network => ({
  size,
  links: pairs.map(([a, b, weight = 1]) => ({ source: Math.min(a, b), target: Math.max(a, b), weight })),
});

/** Two triangles, one bridge. */
const dumbbell = network(6, [0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], [2, 3]);

const networks = fc.integer({ min: 0, max: 9 }).chain((size) =>
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size * size, maxLength: size * size }).map((cells): Network => {
    const links = cells.flatMap((weight, at) => {
      const [source, target] = [Math.floor(at / size), at % size];
      return source < target && weight > 1 ? [{ source, target, weight: weight - 1 }] : [];
    });
    return { size, links };
  }),
);

const methods = fc.constantFrom('vos' as const, 'modularity' as const);
const resolutions = fc.constantFrom(0.5, 1, 2);

/** Every way to cut the nodes into communities, as restricted growth strings. */
function* cuts(size: number, head: number[] = []): Generator<number[]> {
  if (head.length === size) yield head;
  else for (let c = 0; c <= Math.max(-1, ...head) + 1; c++) yield* cuts(size, [...head, c]);
}

describe('findCommunities', () => {
  test.each(['vos', 'modularity'] as const)('two triangles with a bridge are two communities, by %s', (method) => {
    const found = findCommunities(dumbbell, { random: seededRandom(1), method });
    expect(found.membership).toEqual([0, 0, 0, 1, 1, 1]);
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
  });

  test('no nodes, one node, and nodes without links', () => {
    const random = seededRandom(1);
    const nothing = { quality: null, modularity: null };
    expect(findCommunities(network(0), { random })).toEqual({ membership: [], count: 0, ...nothing });
    expect(findCommunities(network(1), { random })).toEqual({ membership: [0], count: 1, ...nothing });
    expect(findCommunities(network(3), { random, leastSize: 5 })).toEqual({
      membership: [0, 1, 2],
      count: 3,
      ...nothing,
    });
  });

  test('small communities join the one they are tied to; what is tied to nothing stays', () => {
    const tail = network(8, ...dumbbell.links.map((l): [number, number] => [l.source, l.target]), [5, 6]);
    const options = { method: 'modularity', resolution: 3 } as const;
    expect(findCommunities(tail, { ...options, random: seededRandom(1) }).count).toBeGreaterThan(3);
    const merged = findCommunities(tail, { ...options, random: seededRandom(1), leastSize: 3 });
    expect(merged.membership[6]).toBe(merged.membership[5]);
    expect(merged.count).toBe(3);
    expect(merged.membership[7]).toBe(2);
  });

  test('law: the same random numbers give the same cut, numbered by size, each community connected', () => {
    fc.assert(
      fc.property(networks, methods, resolutions, fc.nat(99), (graph, method, resolution, seed) => {
        const cut = () => findCommunities(graph, { random: seededRandom(seed), method, resolution });
        const { membership, count } = cut();
        expect(cut().membership).toEqual(membership);
        const sizes = Array.from({ length: count }, (_, c) => membership.filter((m) => m === c).length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(Math.min(1, ...sizes)).toBe(1);
        const inside = graph.links.filter(({ source, target }) => membership[source] === membership[target]);
        expect(connectedComponents({ ...graph, links: inside })).toHaveLength(count);
      }),
    );
  });

  const judge = (graph: Network, method: 'vos' | 'modularity', resolution: number) => {
    const total = graph.links.reduce((sum, { weight }) => sum + weight, 0);
    const strengths = associationStrength(graph);
    return (membership: number[]): number =>
      (method === 'vos'
        ? vosQuality(strengths, total, membership, resolution)
        : modularity(graph, membership, resolution)) ?? 0;
  };

  test('law: no move of one node and no merge of two communities makes a cut better', () => {
    fc.assert(
      fc.property(networks, methods, resolutions, fc.nat(99), (graph, method, resolution, seed) => {
        const qualityOf = judge(graph, method, resolution);
        const { membership, count } = findCommunities(graph, { random: seededRandom(seed), method, resolution });
        const communities = Array.from({ length: count + 1 }, (_, c) => c);
        const moved = membership.flatMap((_, node) => communities.map((c) => membership.with(node, c)));
        const merged = communities.flatMap((a) => communities.map((b) => membership.map((c) => (c === a ? b : c))));
        const own = qualityOf([...membership]);
        for (const cut of [...moved, ...merged]) expect(qualityOf(cut)).toBeLessThanOrEqual(own + 1e-9);
      }),
    );
  });

  test('oracle: of all cuts of small networks the best', () => {
    const small = networks.filter(({ size, links }) => size <= 7 && links.length > 0);
    fc.assert(
      fc.property(small, methods, resolutions, (graph, method, resolution) => {
        const { quality } = findCommunities(graph, { random: seededRandom(3), method, resolution, restarts: 20 });
        const best = Math.max(...Array.from(cuts(graph.size), judge(graph, method, resolution)));
        expect(quality).toBeCloseTo(best, 9);
      }),
      // The algorithm promises no optimum: the networks are always the same ones.
      { numRuns: 150, seed: 20_250_106 },
    );
  });

  test('small communities are merged whatever the network: only unlinked groups stay small', () => {
    fc.assert(
      fc.property(networks, methods, (graph, method) => {
        const { membership } = findCommunities(graph, { random: seededRandom(5), method, resolution: 2, leastSize: 3 });
        for (const component of connectedComponents(graph)) {
          for (const node of component) {
            const mates = membership.filter((c) => c === membership[node]).length;
            expect(mates).toBeGreaterThanOrEqual(Math.min(3, component.length));
          }
        }
      }),
    );
  });
});

test('modularity counts a resolution against the size of communities', () => {
  expect(modularity(dumbbell, [0, 0, 0, 0, 0, 0])).toBeCloseTo(0, 12);
  expect(modularity(dumbbell, [0, 0, 0, 0, 0, 0], 0.5)).toBeCloseTo(0.5, 12);
  expect(modularity(network(2), [0, 1])).toBeNull();
});

type Reference = {
  karate: {
    edges: [number, number][];
    weights: number[];
    Q_factions_unweighted: number;
    louvain_best_unweighted: { Q: number; communities: number[][] };
    louvain_best_weighted: { Q: number; communities: number[][] };
    'leiden_unweighted_res0.5': { Q: number; n: number };
    'leiden_unweighted_res1.5': { Q: number; n: number };
    leiden_unweighted_res2: { Q: number; n: number };
  };
  lesmis: {
    edges: [number, number][];
    weights: number[];
    leiden_weighted: { Q: number; communities: number[][] };
    leiden_unweighted: { Q: number };
  };
};

describe.skipIf(!hasReference('graph.json'))('reference values of networkx and leidenalg', () => {
  const { karate, lesmis } = readReference<Reference>('graph.json');
  const weighted = (edges: [number, number][], weights?: number[]) =>
    edges.map(([a, b], i): [number, number, number] => [a, b, weights?.[i] ?? 1]);
  const club = network(34, ...weighted(karate.edges));
  const clubWeighted = network(34, ...weighted(karate.edges, karate.weights));
  const novel = network(77, ...weighted(lesmis.edges, lesmis.weights));
  const cut = (graph: Network, resolution = 1) =>
    findCommunities(graph, { random: seededRandom(20), method: 'modularity', resolution });
  const groups = (membership: readonly number[]) =>
    [...new Set(membership)]
      .map((c) => membership.flatMap((m, node) => (m === c ? [node] : [])))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

  test('the karate club in its best four communities, with and without weights', () => {
    const plain = cut(club);
    expect(plain.quality).toBeCloseTo(karate.louvain_best_unweighted.Q, 12);
    expect(groups(plain.membership)).toEqual(karate.louvain_best_unweighted.communities);
    const heavy = cut(clubWeighted);
    expect(heavy.quality).toBeCloseTo(karate.louvain_best_weighted.Q, 12);
    expect(groups(heavy.membership)).toEqual(karate.louvain_best_weighted.communities);
  });

  test('the best found at three other resolutions', () => {
    for (const [resolution, expected] of [
      [0.5, karate['leiden_unweighted_res0.5']],
      [1.5, karate['leiden_unweighted_res1.5']],
      [2, karate.leiden_unweighted_res2],
    ] as const) {
      const found = cut(club, resolution);
      expect(found.quality).toBeCloseTo(expected.Q, 12);
      expect(found.count).toBe(expected.n);
    }
  });

  test('Les Misérables, with and without weights', () => {
    const heavy = cut(novel);
    expect(heavy.quality).toBeCloseTo(lesmis.leiden_weighted.Q, 12);
    expect(groups(heavy.membership)).toEqual(
      [...lesmis.leiden_weighted.communities].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    );
    expect(cut(network(77, ...weighted(lesmis.edges))).quality).toBeCloseTo(lesmis.leiden_unweighted.Q, 12);
  });

  test('never below the Louvain algorithm of graphology, over ten runs of each', () => {
    for (const graph of [club, clubWeighted, novel]) {
      const other = new UndirectedGraph();
      for (let node = 0; node < graph.size; node++) other.addNode(node);
      for (const { source, target, weight } of graph.links) other.addEdge(source, target, { weight });
      const random = seededRandom(20);
      const runs = Array.from({ length: 10 }, () => louvain.detailed(other, { rng: random }).modularity);
      expect(cut(graph).quality).toBeGreaterThanOrEqual(Math.max(...runs) - 1e-12);
    }
  });
});

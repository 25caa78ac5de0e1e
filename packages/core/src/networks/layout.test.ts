import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { associationStrength } from './association-strength.ts';
import { coOccurrence } from './co-occurrence.ts';
import { layout } from './layout.ts';
import type { Network } from './network.ts';
import { orient } from './orient.ts';
import { seededRandom } from './seeded-random.ts';
import { meanDistance, type Point, vosEnergy, vosMapping, vosObjective } from './vos-mapping.ts';

const path = (...weights: number[]): Network => ({
  size: weights.length + 1,
  links: weights.map((weight, i) => ({ source: i, target: i + 1, weight })),
});

const networks = fc.integer({ min: 0, max: 10 }).chain((size) =>
  fc.array(fc.nat(3), { minLength: size * size, maxLength: size * size }).map((cells): Network => {
    const links = cells.flatMap((weight, at) => {
      const [source, target] = [Math.floor(at / size), at % size];
      return source < target && weight > 0 ? [{ source, target, weight }] : [];
    });
    return { size, links };
  }),
);

describe('layout', () => {
  test('no node, one node, two nodes at distance 1', () => {
    const random = seededRandom(1);
    expect(layout({ size: 0, links: [] }, { random })).toEqual({ points: [], objective: null });
    expect(layout({ size: 1, links: [] }, { random })).toEqual({ points: [{ x: 0, y: 0 }], objective: null });
    const two = layout(path(3), { random });
    expect(two.points[0]?.x).toBeCloseTo(0.5, 12);
    expect(two.points[1]?.x).toBeCloseTo(-0.5, 12);
    expect(two.objective).toBeCloseTo(3, 12);
  });

  test('three nodes in a row stand in a line, the middle one in the middle', () => {
    const { points, objective } = layout(path(1, 1), { random: seededRandom(1) });
    expect(points.map(({ x }) => x)).toEqual([0.75, 0, -0.75].map((x) => expect.closeTo(x, 4)));
    expect(points.map(({ y }) => y)).toEqual([0, 0, 0].map((y) => expect.closeTo(y, 4)));
    expect(objective).toBeCloseTo(2 * 0.75 ** 2, 6);
  });

  test('parts without a link stand apart: no node of one among the nodes of another', () => {
    const triangles = [0, 3, 6].flatMap((i) => [
      { source: i, target: i + 1, weight: 1 },
      { source: i + 1, target: i + 2, weight: 1 },
      { source: i, target: i + 2, weight: 1 },
    ]);
    const { points } = layout({ size: 9, links: triangles }, { random: seededRandom(1) });
    const between = (i: number, j: number) =>
      Math.hypot((points[i]?.x ?? 0) - (points[j]?.x ?? 0), (points[i]?.y ?? 0) - (points[j]?.y ?? 0));
    for (let i = 0; i < 9; i++) {
      for (let j = 0; j < i; j++) {
        if (Math.floor(i / 3) === Math.floor(j / 3)) continue;
        expect(between(i, j)).toBeGreaterThan(between(0, 1) / 4);
      }
    }
  });

  test('law: finite, centered, at mean distance 1, longest along x, and the same for the same random numbers', () => {
    fc.assert(
      fc.property(networks, fc.nat(99), (network, seed) => {
        const drawn = layout(network, { random: seededRandom(seed), starts: 2 });
        expect(layout(network, { random: seededRandom(seed), starts: 2 })).toEqual(drawn);
        const { points, objective } = drawn;
        expect(points).toHaveLength(network.size);
        for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        if (network.size < 2) {
          expect(objective).toBeNull();
          return;
        }
        expect(meanDistance(points)).toBeCloseTo(1, 9);
        expect(objective).toBeCloseTo(vosObjective(network, points), 9);
        const sum = (of: (p: Point) => number) => points.reduce((total, p) => total + of(p), 0);
        expect(sum((p) => p.x)).toBeCloseTo(0, 9);
        expect(sum((p) => p.y)).toBeCloseTo(0, 9);
        expect(sum((p) => p.x ** 2)).toBeGreaterThanOrEqual(sum((p) => p.y ** 2) - 1e-9);
      }),
    );
  });

  test('oracle: no small push of a node makes the picture better', () => {
    const full = networks.map(({ size, links }) => ({
      size,
      links: [...links, ...path(...new Array<number>(Math.max(0, size - 1)).fill(1)).links],
    }));
    fc.assert(
      fc.property(full, fc.nat(99), (network, seed) => {
        if (network.size < 3) return;
        const { points } = layout(network, { random: seededRandom(seed), starts: 1 });
        const atMeanOne = (moved: readonly Point[]) =>
          vosObjective(network, moved) / (meanDistance(moved) ?? Number.NaN) ** 2;
        const reached = atMeanOne(points);
        for (let node = 0; node < network.size; node++) {
          for (const [dx, dy] of [
            [0.05, 0],
            [-0.05, 0],
            [0, 0.05],
            [0, -0.05],
          ] as const) {
            const moved = points.map((p, i) => (i === node ? { x: p.x + dx, y: p.y + dy } : p));
            expect(atMeanOne(moved)).toBeGreaterThan(reached * (1 - 1e-4));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('the layout without the constraint is the same picture, scaled: −B²/2A at scale B/A', () => {
  const network = path(1, 2, 1);
  const points = layout(network, { random: seededRandom(4) }).points;
  const scaled = (scale: number) =>
    vosEnergy(
      network,
      points.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    );
  const a = vosObjective(network, points);
  const b = 6;
  expect(scaled(b / a)).toBeCloseTo(-(b * b) / (2 * a), 12);
  expect(scaled(b / a)).toBeLessThan(Math.min(scaled((b / a) * 1.01), scaled((b / a) * 0.99)));
});

test('links too uneven to solve for are said so', () => {
  expect(vosMapping(path(1, 1e-300, 1))).toBeNull();
  const drawn = layout(path(1, 1e-300, 1), { random: seededRandom(1) });
  expect(meanDistance(drawn.points)).toBeCloseTo(1, 9);
});

test('a picture and its mirror image, turned, are oriented alike', () => {
  const points = [
    { x: 3, y: 1 },
    { x: -2, y: 0.5 },
    { x: -1, y: -1 },
  ];
  const turned = points.map(({ x, y }) => ({ x: 5 - y, y: x + 2 }));
  const mirrored = points.map(({ x, y }) => ({ x: -x, y }));
  for (const other of [turned, mirrored]) {
    for (const [i, p] of orient(other).entries()) {
      expect(p.x).toBeCloseTo(orient(points)[i]?.x ?? Number.NaN, 12);
      expect(p.y).toBeCloseTo(orient(points)[i]?.y ?? Number.NaN, 12);
    }
  }
});

type Reference = {
  toy: {
    docs: string[][];
    vos_layout: {
      positions: Record<string, [number, number]>;
      mean_distance: number;
      objective_sum_s_d2: number;
      lin_log_energy_attr2_rep1: number;
    };
  };
};

describe.skipIf(!hasReference('graph.json'))('reference values', () => {
  const { toy } = readReference<Reference>('graph.json');
  const network = coOccurrence(toy.docs);
  const strengths = associationStrength(network);
  const points = network.keys.map((key): Point => {
    const [x, y] = toy.vos_layout.positions[key] ?? [0, 0];
    return { x, y };
  });

  test('objective and energy of a fixed layout to 1e-9', () => {
    expect(meanDistance(points)).toBeCloseTo(toy.vos_layout.mean_distance, 9);
    expect(vosObjective(strengths, points)).toBeCloseTo(toy.vos_layout.objective_sum_s_d2, 9);
    expect(vosEnergy(strengths, points)).toBeCloseTo(toy.vos_layout.lin_log_energy_attr2_rep1, 9);
  });

  test('the layout found is far better than that one', () => {
    const found = layout(strengths, { random: seededRandom(1) });
    expect(found.objective).toBeLessThan(toy.vos_layout.objective_sum_s_d2 / 4);
  });
});

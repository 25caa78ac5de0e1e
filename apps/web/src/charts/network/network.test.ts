import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picturePalette } from '../palette.ts';
import { graphOf, neighborsOf } from './graph.ts';
import { dateBins } from './map-colors.ts';
import { mapLayout, spotAt, stepFrom } from './map-layout.ts';
import { placeLabels } from './place-labels.ts';

const node = (n: number, meanDay: string | null = null) => ({
  ...{ key: `k${n}`, label: `k${n}`, n, cluster: 0, x: 0, y: 0, linkStrength: 0, meanDay, medianPercentile: null },
});
const points = fc.array(
  fc.record({
    x: fc.double({ min: -2, max: 2, noNaN: true }),
    y: fc.double({ min: -2, max: 2, noNaN: true }),
    n: fc.integer({ min: 1, max: 500 }),
  }),
  { maxLength: 30 },
);
const box = { width: 800, height: 500 };

test('neighbors come by papers with both, whichever end of the link they stand at', () => {
  const links = [
    { source: 0, target: 1, papers: 2, strength: 9 },
    { source: 0, target: 2, papers: 5, strength: 1 },
    { source: 1, target: 2, papers: 1, strength: 1 },
  ];
  const graph = graphOf({ nodes: [node(3), node(2), node(1)], links });
  expect(neighborsOf(graph, 1)).toEqual([
    { place: 0, papers: 2, strength: 9 },
    { place: 2, papers: 1, strength: 1 },
  ]);
  expect(neighborsOf(graph, 7)).toEqual([]);
});

describe('mapLayout', () => {
  test('law: every circle lies in the box, and distances keep their proportions', () => {
    fc.assert(
      fc.property(points, (nodes) => {
        const spots = mapLayout(nodes, box);
        for (const { x, y, r } of spots) {
          expect(x - r).toBeGreaterThanOrEqual(-1e-6);
          expect(x + r).toBeLessThanOrEqual(box.width + 1e-6);
          expect(y - r).toBeGreaterThanOrEqual(-1e-6);
          expect(y + r).toBeLessThanOrEqual(box.height + 1e-6);
        }
      }),
    );
  });

  test('one keyword stands in the middle', () => {
    expect(mapLayout([{ x: 3, y: 4, n: 9 }], box)[0]).toMatchObject({ x: 400, y: 250 });
  });
});

test('a point finds the circle on top, else the nearest in reach, else nothing', () => {
  const spots = [
    { x: 100, y: 100, r: 40 },
    { x: 110, y: 100, r: 5 },
  ];
  expect(spotAt(spots, 111, 101)).toBe(1);
  expect(spotAt(spots, 80, 100)).toBe(0);
  expect(spotAt(spots, 145, 100)).toBe(0);
  expect(spotAt(spots, 200, 100)).toBeNull();
});

test('arrows lead to the next keyword in their direction and stay where there is none', () => {
  const spots = [
    { x: 0, y: 0, r: 1 },
    { x: 10, y: 1, r: 1 },
    { x: 5, y: 9, r: 1 },
  ];
  expect(stepFrom(spots, null, 'ArrowLeft')).toBe(0);
  expect(stepFrom(spots, 0, 'ArrowRight')).toBe(1);
  expect(stepFrom(spots, 0, 'ArrowDown')).toBe(2);
  expect(stepFrom(spots, 0, 'ArrowLeft')).toBe(0);
  expect(stepFrom(spots, 0, 'x')).toBeNull();
  expect(stepFrom([], null, 'ArrowUp')).toBeNull();
});

test('law: labels lie in the box and never over one another; the first has room', () => {
  const widthOf = (text: string, size: number) => text.length * size * 0.5;
  fc.assert(
    fc.property(points, (nodes) => {
      const spots = mapLayout(nodes, box);
      const texts = nodes.map((_, i) => `keyword ${i}`);
      const labels = placeLabels(spots, texts, { ...box, widthOf, sizes: [15, 11], most: 100, upon: true });
      if (nodes.length > 0) expect(labels[0]?.place).toBe(0);
      const rects = labels.map(({ place, x, y, size }) => {
        const half = widthOf(texts[place] ?? '', size) / 2;
        return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
      });
      for (const [i, a] of rects.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(box.width);
        for (const b of rects.slice(0, i)) {
          expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
        }
      }
    }),
  );
});

test('mean dates fall into bins of about equally many keywords; a keyword without a date into none', () => {
  const nodes = Array.from({ length: 21 }, (_, i) => node(i + 1, `2025-01-${String(i + 1).padStart(2, '0')}`));
  const { bins, binOf } = dateBins({ nodes: [...nodes, node(99)] }, picturePalette('light'));
  expect(bins.map(({ keywords }) => keywords)).toEqual([4, 4, 4, 4, 5]);
  expect(bins[0]).toMatchObject({ from: '2025-01-01', to: '2025-01-04' });
  expect(binOf.at(-1)).toBeNull();
  expect(dateBins({ nodes: [node(1)] }, picturePalette('light')).bins).toEqual([]);
});

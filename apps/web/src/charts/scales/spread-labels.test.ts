import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('spreadLabels', () => {
  test('labels that are apart stay where they are', () => {
    expect(spreadLabels([10, 50, 90], 18, 0, 100)).toEqual([10, 50, 90]);
  });

  test('two that meet share the way: 50 and 52 -> 42 and 60', () => {
    expect(spreadLabels([52, 50], 18, 0, 100)).toEqual([60, 42]);
  });

  test('the ends of the plot hold', () => {
    expect(spreadLabels([0, 1, 2], 18, 5, 100)).toEqual([5, 23, 41]);
    expect(spreadLabels([99, 100], 18, 0, 100)).toEqual([82, 100]);
  });

  test('too many labels share the room evenly', () => {
    expect(spreadLabels([1, 1, 1], 18, 0, 20)).toEqual([0, 10, 20]);
  });

  test('whatever is wanted: within the ends, the gap kept, the order kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 10 }), (wanted) => {
        const placed = spreadLabels(wanted, 18, 0, 400);
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        const sorted = order.map((i) => placed[i] ?? Number.NaN);
        expect(sorted[0]).toBeGreaterThanOrEqual(0);
        expect(sorted.at(-1)).toBeLessThanOrEqual(400);
        for (let i = 1; i < sorted.length; i++) {
          expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(18 - 1e-9);
        }
      }),
    );
  });
});

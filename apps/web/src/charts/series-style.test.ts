import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignSlots, type Colored, scaleDash, seriesStyles } from './series-style.ts';

const colored = (wanted: readonly (number | null)[], dimension: 'topic' | 'keyword' = 'keyword'): Colored[] =>
  wanted.map((slot, i) => ({ ref: { dimension, key: `key ${i}` }, slot }));
const topic = (key: string, slot: number | null = null): Colored => ({ ref: { dimension: 'topic', key }, slot });

describe('series styles', () => {
  test('a topic without a slot looks alike in every chart, and leaves the colors of the largest topics to them', () => {
    const [alone] = assignSlots([topic('gui-agents')]);
    expect(alone).toBeGreaterThan(3);
    expect(assignSlots([topic('reasoning', 2), topic('gui-agents'), topic('agents', 1)])).toEqual([2, alone, 1]);
    const many = Array.from({ length: 7 }, (_, i) => topic(`topic ${i}`));
    expect(Math.min(...assignSlots(many))).toBe(4);
  });

  test('a preferred slot is kept whatever stands before it', () => {
    expect(assignSlots(colored([null, null, 1]))).toEqual([2, 3, 1]);
  });

  test('of two that want a slot the first keeps it and the other takes the lowest free one', () => {
    expect(assignSlots(colored([4, null, 4]))).toEqual([4, 1, 2]);
  });

  test('up to 10 series never share a slot', () => {
    const slot = fc.option(fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 10 }), (wanted) => {
        expect(new Set(assignSlots(colored(wanted, 'topic'))).size).toBe(wanted.length);
      }),
    );
  });

  test('removing the last series changes nobody else', () => {
    const slot = fc.option(fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 8 }), (wanted) => {
        expect(assignSlots(colored([...wanted, null])).slice(0, -1)).toEqual(assignSlots(colored(wanted)));
      }),
    );
  });

  test('a style is two colors and a dash of its slot', () => {
    expect(seriesStyles([topic('reasoning', 2)])).toEqual([
      { slot: 2, stroke: 'var(--pt-series-2-stroke)', text: 'var(--pt-series-2-text)', dash: '14 2.5' },
    ]);
  });

  test('dashes scale with the width', () => {
    expect(scaleDash('5 2', 1)).toBe('2.5 1');
    expect(scaleDash('0', 1.4)).toBe('0');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignSlots, type Colored, scaleDash, seriesStyles } from './series-style.ts';

const colored = (wanted: readonly (number | null)[], dimension: 'topic' | 'keyword' = 'keyword'): Colored[] =>
  wanted.map((slot, i) => ({ ref: { dimension, key: `key ${i}` }, slot }));
const topic = (key: string, slot: number | null = null): Colored => ({ ref: { dimension: 'topic', key }, slot });

describe('series styles', () => {
  test('a topic without a slot looks alike in every chart, and leaves the colors of the largest topics to them', () => {
    const [alone = 0] = assignSlots([topic('gui-agents')]);
    expect([8, 9]).toContain(alone);
    expect(assignSlots([topic('reasoning', 2), topic('gui-agents'), topic('agents', 1)])).toEqual([2, alone, 1]);
    const many = Array.from({ length: 4 }, (_, i) => topic(`topic ${i}`));
    expect(assignSlots(many).toSorted()).toEqual([5, 6, 8, 9]);
  });

  test('a series whose slot was lent before it came takes another, and the one before it keeps its color', () => {
    expect(assignSlots(colored([null, null, 1]))).toEqual([1, 2, 3]);
    const [lent = 0] = assignSlots([topic('gui-agents')]);
    expect(assignSlots([topic('gui-agents'), topic('its owner', lent)])[0]).toBe(lent);
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

  test('adding a series changes the color of no other one, not even where the palette is exhausted', () => {
    const slot = fc.option(fc.integer({ min: 1, max: 10 }));
    const dimension = fc.constantFrom('topic' as const, 'keyword' as const);
    const one = fc.record({ ref: fc.record({ dimension, key: fc.string() }), slot });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), one, (series, added) => {
        expect(assignSlots([...series, added]).slice(0, -1)).toEqual(assignSlots(series));
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

import { describe, expect, it } from 'vitest';
import { isNewReading, latestReading } from './readings.ts';

const at = (observedAt: string, upvotes: number | null, comments: number | null = null) => ({
  observedAt,
  upvotes,
  comments,
  stars: null,
});

describe('isNewReading', () => {
  const noon = at('2025-01-06T12:00:00Z', 5);

  it.each([
    ['the first reading of a paper is new', noon, [], true],
    ['a reading that knows nothing never is', at('2025-01-06T12:00:00Z', null), [], false],
    ['the same within the hour is not', at('2025-01-06T12:59:59Z', 5), [noon], false],
    ['the same an hour later is', at('2025-01-06T13:00:00Z', 5), [noon], true],
    ['a changed value is, also when it fell', at('2025-01-06T12:01:00Z', 4), [noon], true],
    ['another kind of value is', at('2025-01-06T12:01:00Z', 5, 0), [noon], true],
    ['a second reading of one instant is not', at('2025-01-06T12:00:00Z', 6), [noon], false],
    ['one from before all others is', at('2025-01-06T11:59:00Z', 5), [noon], true],
    [
      'one that arrives late is compared with the latest before it',
      at('2025-01-06T12:30:00Z', 5),
      [noon, at('2025-01-07T00:00:00Z', 50)],
      false,
    ],
  ])('%s', (_, reading, stored, isNew) => {
    expect(isNewReading(reading, stored)).toBe(isNew);
  });
});

describe('latestReading', () => {
  it('keeps the latest known value of each kind, in whatever order the readings came', () => {
    const readings = [
      at('2025-01-08T00:00:00Z', null, 4),
      at('2025-01-06T00:00:00Z', 9, 1),
      at('2025-01-07T00:00:00Z', 7),
    ];
    const latest = { upvotes: 7, comments: 4, stars: null, observedAt: '2025-01-08T00:00:00Z' };
    expect(latestReading(readings)).toEqual(latest);
    expect(latestReading(readings.toReversed())).toEqual(latest);
  });

  it('knows nothing without readings', () => {
    expect(latestReading([])).toEqual({ upvotes: null, comments: null, stars: null, observedAt: null });
  });
});

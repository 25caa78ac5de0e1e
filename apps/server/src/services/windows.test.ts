import { addDays } from '@papertide/core';
import { publishedDays } from '@papertide/core/series';
import { describe, expect, test } from 'vitest';
import { windowQuerySchema } from './window-query.ts';
import { resolveWindows } from './windows.ts';

/** A corpus whose lists are complete on every day from `first` to `last`, but for `missing`. */
function corpus(first: string | null, last: string | null, missing: readonly string[] = []) {
  const complete = new Set<string>();
  if (first !== null && last !== null) {
    for (let day = first; day <= last; day = addDays(day, 1)) if (!missing.includes(day)) complete.add(day);
  }
  const listed = first === null || last === null ? null : { from: first, to: last };
  const published = publishedDays({ listed, runs: [], bySource: new Map(), hasWindows: false });
  return { collected: { complete, first, last, published } };
}
const windowOf = (query: object, data: ReturnType<typeof corpus>) =>
  resolveWindows(windowQuerySchema.parse(query), data);
const twoYears = corpus('2024-05-27', '2026-05-29');

describe('the usual window', () => {
  test('is the last 13 weeks against the 13 before', () => {
    expect(windowOf({}, twoYears)).toEqual({
      now: { from: '2026-02-28', to: '2026-05-29' },
      before: { from: '2025-11-29', to: '2026-02-27' },
    });
  });

  test('ends on the last day whose list is complete', () => {
    const { now } = windowOf({}, corpus('2024-05-27', '2026-05-29', ['2026-05-29', '2026-05-28']));
    expect(now?.to).toBe('2026-05-27');
  });

  test('ends 14 days earlier on the published axis, where papers still arrive', () => {
    expect(windowOf({ axis: 'published' }, twoYears).now?.to).toBe('2026-05-15');
  });

  test('is half of young data, in whole weeks', () => {
    expect(windowOf({}, corpus('2026-05-01', '2026-05-28'))).toEqual({
      now: { from: '2026-05-15', to: '2026-05-28' },
      before: { from: '2026-05-01', to: '2026-05-14' },
    });
  });

  test('is never so long that the window before would begin before the data', () => {
    const { now, before } = windowOf({}, corpus('2026-03-13', '2026-05-28'));
    expect([now?.from, before?.from]).toEqual(['2026-04-24', '2026-03-20']);
  });

  test('is a week at least, as far as the data reaches back', () => {
    expect(windowOf({}, corpus('2026-05-27', '2026-05-28'))).toEqual({
      now: { from: '2026-05-27', to: '2026-05-28' },
      before: null,
    });
    expect(windowOf({}, corpus('2026-05-19', '2026-05-28'))).toEqual({
      now: { from: '2026-05-22', to: '2026-05-28' },
      before: null,
    });
  });
});

test('the window before is of equal length, and null where it begins before the data', () => {
  expect(windowOf({ from: '2025-01-01', to: '2025-01-10' }, twoYears).before).toEqual({
    from: '2024-12-22',
    to: '2024-12-31',
  });
  expect(windowOf({ from: '2024-05-27', to: '2024-06-30' }, twoYears).before).toBeNull();
  expect(windowOf({ from: '2024-06-10', to: '2024-06-30' }, twoYears).before).toBeNull();
  expect(windowOf({ axis: 'published', from: '2024-06-10', to: '2024-06-30' }, twoYears).before).toBeNull();
  expect(windowOf({ from: '2024-06-10', to: '2024-06-23' }, twoYears).before?.from).toBe('2024-05-27');
});

test('a weekend before the first list is no gap in the window before', () => {
  expect(windowOf({ from: '2024-06-08', to: '2024-06-21' }, twoYears).before?.from).toBe('2024-05-27');
  expect(windowOf({ from: '2024-06-07', to: '2024-06-20' }, twoYears).before).toBeNull();
});

test('a window ends with the data, and the one before is as long as what is left of it', () => {
  expect(windowOf({ from: '2026-05-01', to: '2026-12-31' }, twoYears)).toEqual({
    now: { from: '2026-05-01', to: '2026-05-29' },
    before: { from: '2026-04-02', to: '2026-04-30' },
  });
  expect(windowOf({ to: '2026-12-31', days: 7 }, twoYears).now).toEqual({ from: '2026-05-23', to: '2026-05-29' });
  expect(windowOf({ axis: 'published', to: '2026-05-29', days: 7 }, twoYears).now?.to).toBe('2026-05-15');
  expect(windowOf({ from: '2027-01-01' }, twoYears)).toEqual({ now: null, before: null });
});

test('a window longer than the data names the days of the data', () => {
  expect(windowOf({ days: 91 }, corpus('2026-05-02', '2026-05-29'))).toEqual({
    now: { from: '2026-05-02', to: '2026-05-29' },
    before: null,
  });
  expect(windowOf({ from: '2026-01-01', to: '2026-01-31' }, corpus('2026-05-02', '2026-05-29')).now).toBeNull();
});

test('without data there are no windows', () => {
  expect(windowOf({}, corpus(null, null))).toEqual({ now: null, before: null });
});

test('a window that ends before it starts is wrong usage', () => {
  expect(() => windowOf({ from: '2025-02-01', to: '2025-01-01' }, twoYears)).toThrow(
    'The window ends (2025-01-01) before it starts (2025-02-01).',
  );
});

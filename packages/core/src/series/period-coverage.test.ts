import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { coverPeriods } from './period-coverage.ts';

const range = (from: string, to: string, without: string[] = []): Set<string> => {
  const days = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) if (!without.includes(day)) days.add(day);
  return days;
};

describe('on the listed axis', () => {
  test('a month is partial until its last workday is in', () => {
    const upToThe29th = { complete: range('2026-04-01', '2026-05-29'), first: '2026-04-01', last: '2026-05-29' };
    expect(coverPeriods(['2026-04', '2026-05'], 'listed', upToThe29th).map((c) => c.partial)).toEqual([false, false]);
    const upToThe28th = { complete: range('2026-04-01', '2026-05-28'), first: '2026-04-01', last: '2026-05-28' };
    expect(coverPeriods(['2026-05'], 'listed', upToThe28th)).toEqual([
      { period: '2026-05', collectedDays: 20, expectedDays: 21, partial: true },
    ]);
  });

  test('a missing workday makes its period partial, a missing weekend does not', () => {
    const collected = {
      complete: range('2026-05-01', '2026-05-31', ['2026-05-26', '2026-05-30']),
      first: '2026-05-01',
      last: '2026-05-29',
    };
    const [may] = coverPeriods(['2026-05'], 'listed', collected);
    expect(may).toEqual({ period: '2026-05', collectedDays: 20, expectedDays: 21, partial: true });
  });

  test('days before the first list are not expected', () => {
    const collected = { complete: range('2024-05-27', '2024-05-31'), first: '2024-05-27', last: '2024-05-31' };
    expect(coverPeriods(['2024-05'], 'listed', collected)[0]).toMatchObject({ expectedDays: 5, partial: false });
  });
});

test('on the published axis a period is settled 14 days after its end', () => {
  const collected = { complete: new Set<string>(), first: '2026-01-01', last: '2026-05-14' };
  expect(coverPeriods(['2026-03', '2026-04', '2026-05'], 'published', collected).map((c) => c.partial)).toEqual([
    false,
    false,
    true,
  ]);
});

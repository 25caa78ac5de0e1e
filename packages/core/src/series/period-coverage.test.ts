import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { type CollectedDays, coverPeriods } from './period-coverage.ts';
import { publishedDays } from './published-days.ts';

const range = (from: string, to: string, without: string[] = []): Set<string> => {
  const days = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) if (!without.includes(day)) days.add(day);
  return days;
};

/** Lists from a first to a last day, some of them complete. */
const lists = (complete: ReadonlySet<string>, first: string, last: string): CollectedDays => ({
  ...{ complete, first, last },
  published: publishedDays({ listed: { from: first, to: last }, runs: [], bySource: new Map(), hasWindows: false }),
});

describe('on the listed axis', () => {
  test('a month is partial until its last workday is in', () => {
    const upToThe29th = lists(range('2026-04-01', '2026-05-29'), '2026-04-01', '2026-05-29');
    expect(coverPeriods(['2026-04', '2026-05'], 'listed', upToThe29th).map((c) => c.partial)).toEqual([false, false]);
    const upToThe28th = lists(range('2026-04-01', '2026-05-28'), '2026-04-01', '2026-05-28');
    expect(coverPeriods(['2026-05'], 'listed', upToThe28th)).toEqual([
      { period: '2026-05', collectedDays: 20, expectedDays: 21, cut: false, partial: true },
    ]);
  });

  test('a missing workday makes its period partial, a missing weekend does not', () => {
    const collected = lists(
      range('2026-05-01', '2026-05-31', ['2026-05-26', '2026-05-30']),
      '2026-05-01',
      '2026-05-29',
    );
    const [may] = coverPeriods(['2026-05'], 'listed', collected);
    expect(may).toEqual({ period: '2026-05', collectedDays: 20, expectedDays: 21, cut: false, partial: true });
  });

  test('the workdays before the first list are expected too: a first month of one week is partial', () => {
    const collected = lists(range('2024-05-27', '2024-05-31'), '2024-05-27', '2024-05-31');
    expect(coverPeriods(['2024-05'], 'listed', collected)).toEqual([
      { period: '2024-05', collectedDays: 5, expectedDays: 23, cut: false, partial: true },
    ]);
  });

  test('a weekend before the first list takes nothing from a month', () => {
    const collected = lists(range('2025-06-02', '2025-06-30'), '2025-06-02', '2025-06-30');
    expect(coverPeriods(['2025-06'], 'listed', collected)[0]?.partial).toBe(false);
  });
});

describe('the asked days', () => {
  const collected = lists(range('2025-01-01', '2025-12-31'), '2025-01-01', '2025-12-31');
  const months = ['2025-03', '2025-04', '2025-05', '2025-06'];

  test.each(['listed', 'published'] as const)('cut the months at both ends, on the %s axis', (axis) => {
    const cover = coverPeriods(months, axis, collected, { from: '2025-03-15', to: '2025-06-10' });
    expect(cover.map((c) => c.partial)).toEqual([true, false, false, true]);
    expect(cover.map((c) => c.cut)).toEqual([true, false, false, true]);
    expect(cover.map((c) => c.collectedDays)).toEqual([11, 22, 22, 7]);
  });

  test.each(['listed', 'published'] as const)('leave whole months whole, on the %s axis', (axis) => {
    const cover = coverPeriods(months, axis, collected, { from: '2025-03-01', to: '2025-06-30' });
    expect(cover.every((c) => !c.partial && !c.cut)).toBe(true);
  });

  test('cut a period also where only its weekend is left out', () => {
    const [week] = coverPeriods(['2025-W23'], 'listed', collected, { from: null, to: '2025-06-06' });
    expect(week).toEqual({ period: '2025-W23', collectedDays: 5, expectedDays: 5, cut: true, partial: true });
  });
});

test('on the published axis a period that begins before the first list is partial', () => {
  const collected = lists(new Set<string>(), '2026-01-08', '2026-05-14');
  expect(coverPeriods(['2026-01', '2026-02'], 'published', collected).map((c) => c.partial)).toEqual([true, false]);
});

test('on the published axis a period is settled 14 days after its end', () => {
  const collected = lists(new Set<string>(), '2026-01-01', '2026-05-14');
  expect(coverPeriods(['2026-03', '2026-04', '2026-05'], 'published', collected).map((c) => c.partial)).toEqual([
    false,
    false,
    true,
  ]);
});

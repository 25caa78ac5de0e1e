import type { CollectedDay } from '@papertide/core/query';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarCells, quantileBins } from './calendar-rows.ts';

const day = (text: string, papers: number, state: CollectedDay['state'] = 'complete'): CollectedDay => ({
  day: text,
  state,
  papers,
  reason: null,
});

describe('quantileBins', () => {
  test('equal days stay together: [1, 2, 2, 9] in two bins', () => {
    expect(quantileBins([1, 2, 2, 9], 2)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 9 },
    ]);
  });

  test('no papers, no bins', () => {
    expect(quantileBins([0, 0], 6)).toEqual([]);
  });

  test('every day with papers has exactly one bin', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (papers) => {
        const bins = quantileBins(papers, 6);
        for (const n of papers.filter((p) => p > 0)) {
          expect(bins.filter((bin) => bin.from <= n && n <= bin.to)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('calendarCells', () => {
  const days = [day('2026-05-22', 30), day('2026-05-25', 0, 'empty'), day('2026-05-27', 50, 'incomplete')];
  const cells = calendarCells(days, '2026-05-22', '2026-05-27', quantileBins([30, 50], 2));

  test('every workday has a cell, the one that no run collected is missing', () => {
    expect(cells.map((c) => [c.day, c.state, c.week, c.weekday, c.bin])).toEqual([
      ['2026-05-22', 'complete', 0, 5, 0],
      ['2026-05-25', 'empty', 1, 1, -1],
      ['2026-05-26', 'missing', 1, 2, -1],
      ['2026-05-27', 'incomplete', 1, 3, 1],
    ]);
  });

  test('a weekend day is there only when it has papers', () => {
    const weekend = calendarCells([day('2026-05-23', 4)], '2026-05-23', '2026-05-24', []);
    expect(weekend.map((c) => c.day)).toEqual(['2026-05-23']);
  });
});

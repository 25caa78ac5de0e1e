import { expect, test } from 'vitest';
import { cellText, tableCsv, tableJson } from '../export/chart-table.ts';
import { calendarTable, describeCalendar } from './calendar-table.ts';
import { curveTable, describeCurve } from './curve-table.ts';

const observations = [
  { observedAt: '2026-04-12T00:10:00Z', upvotes: 9, comments: 1, stars: null },
  { observedAt: '2026-04-10T10:00:00Z', upvotes: 2, comments: null, stars: null },
];

test('readings in order of time; unknown stays empty in files and is a dash on the page', () => {
  const table = curveTable(observations);
  expect(tableCsv(table)).toBe(
    'observed_at,upvotes,comments,stars\n2026-04-10T10:00:00Z,2,,\n2026-04-12T00:10:00Z,9,1,\n',
  );
  expect(JSON.parse(tableJson(table, { title: 'Upvotes' })).rows[0]).toEqual({
    observed_at: '2026-04-10T10:00:00Z',
    upvotes: 2,
    comments: null,
    stars: null,
  });
  const [read, , comments] = table.columns;
  expect(read && cellText(read, '2026-04-10T10:00:00Z')).toBe('10 Apr 2026, 10:00 UTC');
  expect(comments && cellText(comments, null)).toBe('–');
});

test('readings in words, with and without a cohort', () => {
  expect(describeCurve(observations, '2026-04-10', [{ age: 21, median: 13, n: 55 }])).toBe(
    '9 upvotes at the last of 2 readings; the median of 55 papers listed with it is 13 at day 21.',
  );
  expect(describeCurve([], '2026-04-10', [])).toBe('No reading of upvotes yet.');
});

test('a calendar names every workday, collected or not', () => {
  const calendar = {
    from: '2026-05-25',
    to: '2026-05-27',
    days: [
      { day: '2026-05-25', state: 'complete' as const, papers: 30, reason: null },
      { day: '2026-05-27', state: 'incomplete' as const, papers: 50, reason: 'cut at 50' },
    ],
  };
  expect(calendarTable(calendar).rows).toEqual([
    ['2026-05-25', 'complete', 30, null],
    ['2026-05-26', 'missing', 0, null],
    ['2026-05-27', 'incomplete', 50, 'cut at 50'],
  ]);
  expect(describeCalendar(calendar)).toBe(
    'Calendar of 3 days, 25–27 May 2026: 1 complete, 1 incomplete, 1 not collected, 0 without a list.',
  );
});

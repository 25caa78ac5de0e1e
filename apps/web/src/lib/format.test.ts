import { expect, test } from 'vitest';
import * as format from './format.ts';

test.each([
  [8506, '8,506'],
  [-12, '−12'],
  [-0.2, '0'],
  [null, '–'],
])('formatNumber(%s) is %s', (value, text) => {
  expect(format.formatNumber(value)).toBe(text);
});

test.each([
  [0.339, '33.9%'],
  [0, '0.0%'],
  [1, '100.0%'],
  [null, '–'],
])('formatPercent(%s) is %s', (value, text) => {
  expect(format.formatPercent(value)).toBe(text);
});

test.each([
  [0.041, '+4.1 pts'],
  [-0.024, '−2.4 pts'],
  [0.0001, '0.0 pts'],
  [-0.0001, '0.0 pts'],
  [null, '–'],
])('formatPoints(%s) is %s', (value, text) => {
  expect(format.formatPoints(value)).toBe(text);
});

test('days inside a text are written as days; instants stay', () => {
  expect(format.formatDaysIn('2024-08-06: 12 papers, 2024-08-07 next')).toBe('6 Aug 2024: 12 papers, 7 Aug 2024 next');
  expect(format.formatDaysIn('read at 2024-08-06T10:00:00Z')).toBe('read at 2024-08-06T10:00:00Z');
});

test('a ratio carries its sign', () => {
  expect(format.formatRatio(0.34)).toBe('+34%');
  expect(format.formatRatio(-0.05)).toBe('−5%');
});

test('a percentile is rounded, but nothing that is below something reads p100', () => {
  expect([98.9, 98.4, 99.7, 100, 0].map(format.formatPercentile)).toEqual(['p99', 'p98', 'p99', 'p100', 'p0']);
});

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [8506, '8,506 papers'],
])('plural(%i, "paper") is %s', (n, text) => {
  expect(format.plural(n, 'paper')).toBe(text);
});

test.each([
  ['2026-05-29', '29 May 2026'],
  ['2026-W22', 'week of 25 May 2026'],
  ['2026-05', 'May 2026'],
  ['2026-Q2', '2026 Q2'],
  ['2026', '2026'],
])('formatPeriod(%s) is %s', (period, text) => {
  expect(format.formatPeriod(period)).toBe(text);
});

test.each([
  ['2026-05-29', '2026-05-29', '29 May 2026'],
  ['2026-05-25', '2026-05-29', '25–29 May 2026'],
  ['2026-03-02', '2026-05-29', '2 Mar – 29 May 2026'],
  ['2024-05-27', '2026-05-29', '27 May 2024 – 29 May 2026'],
])('formatDays(%s, %s) is %s', (from, to, text) => {
  expect(format.formatDays(from, to)).toBe(text);
});

test('a range of weeks is named by its days', () => {
  expect(format.formatPeriods('2026-W21', '2026-W22')).toBe('18–31 May 2026');
  expect(format.formatPeriods('2024-06', '2026-05')).toBe('Jun 2024 – May 2026');
});

test('a day with its weekday, an instant in UTC', () => {
  expect(format.formatWeekday('2026-05-29')).toBe('Fri 29 May 2026');
  expect(format.formatInstant('2026-05-31T00:13:05Z')).toBe('31 May 2026, 00:13 UTC');
});

test.each([
  [0, '0 s'],
  [41.4, '41 s'],
  [140, '2 m 20 s'],
  [3900, '1 h 5 m'],
  [7200, '2 h'],
  [266_400, '3 d 2 h'],
])('formatDuration(%d) is %s', (seconds, text) => {
  expect(format.formatDuration(seconds)).toBe(text);
});

test.each([
  [999, '999 B'],
  [1_234_567, '1.2 MB'],
])('formatBytes(%i) is %s', (bytes, text) => {
  expect(format.formatBytes(bytes)).toBe(text);
});

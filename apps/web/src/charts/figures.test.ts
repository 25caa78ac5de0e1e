import { expect, test } from 'vitest';
import { coverageWords, figure, periodTitle, shortFigure, tickFigure } from './figures.ts';

test('figures carry the unit of their metric; unknown is a dash', () => {
  expect(figure('share', 0.1221)).toBe('12.2%');
  expect(figure('papers', 1234)).toBe('1,234');
  expect(figure('upvotes', 6.5)).toBe('6.5');
  expect(figure('upvotes', null)).toBe('–');
});

test('beside a line a share is short, but never 0% when it is not', () => {
  expect(shortFigure('share', 0.339)).toBe('34%');
  expect(shortFigure('share', 0.004)).toBe('0.4%');
  expect(shortFigure('share', 0)).toBe('0%');
});

test('ticks have as many decimals as they need', () => {
  expect([0, 0.1, 0.005, 0.0025].map((v) => tickFigure('share', v))).toEqual(['0%', '10%', '0.5%', '0.25%']);
});

test('periods and coverage in words', () => {
  expect(periodTitle('2026-W22')).toBe('Week of 25 May 2026');
  const coverage = { period: '2026-05', collectedDays: 20, expectedDays: 21, cut: false, partial: true };
  expect(coverageWords(coverage)).toBe('May 2026: 20 of 21 days');
  expect(coverageWords({ ...coverage, collectedDays: 21 })).toBe('May 2026: may still grow');
  expect(coverageWords({ ...coverage, collectedDays: 21, cut: true })).toBe('May 2026: cut by the chosen days');
});

import { expect, test } from 'vitest';
import { dayNumber } from '../day.ts';
import { decimalYear, meanDates, medianValues } from './overlay.ts';

test('a key has the mean date of its dated papers, each once', () => {
  const papers = [
    { keys: ['a', 'a', 'b'], day: '2025-01-01' },
    { keys: ['a'], day: '2025-01-04' },
    { keys: ['a', 'c'], day: null },
  ];
  const first = dayNumber('2025-01-01');
  expect(meanDates(papers, ['a', 'b', 'c', 'd'])).toEqual([first + 1.5, first, null, null]);
});

test('years with fractions, in years of both lengths and before 1970', () => {
  expect(decimalYear(dayNumber('2025-01-01'))).toBe(2025);
  expect(decimalYear(dayNumber('2025-07-02') + 0.5)).toBe(2025.5);
  expect(decimalYear(dayNumber('2024-07-02'))).toBe(2024.5);
  expect(decimalYear(dayNumber('1969-12-31'))).toBeCloseTo(1969 + 364 / 365, 12);
});

test('the median value of the papers with each key, those without a value left out', () => {
  const papers = [
    { keys: ['a', 'a', 'b'], value: 10 },
    { keys: ['a'], value: 40 },
    { keys: ['a', 'c'], value: null },
  ];
  expect(medianValues(papers, ['a', 'b', 'c'])).toEqual([25, 10, null]);
});

import { expect, test } from 'vitest';
import { periodsToShow } from './periods.ts';

const data = { first: '2025-01-30', last: '2025-03-02' };
const open = { from: null, to: null };

test('open ends are the first and last listed day', () => {
  expect(periodsToShow(open, 'month', data)).toEqual(['2025-01', '2025-02', '2025-03']);
});

test("the filter's days decide where it has some", () => {
  expect(periodsToShow({ from: '2025-02-10', to: null }, 'month', data)).toEqual(['2025-02', '2025-03']);
});

test('without data there is nothing to show', () => {
  expect(periodsToShow(open, 'day', { first: null, last: null })).toEqual([]);
});

test('too many are refused', () => {
  expect(() => periodsToShow({ from: '1000-01-01', to: '2025-01-01' }, 'day', data)).toThrow('too many periods');
});

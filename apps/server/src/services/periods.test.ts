import { expect, test } from 'vitest';
import { periodsToShow } from './periods.ts';

const days = { first: '2025-01-30', last: '2025-03-02' };
const data = { ...days, published: { ...days, whole: [] } };
const open = { axis: 'listed', from: null, to: null } as const;

test('open ends are the first and last listed day', () => {
  expect(periodsToShow(open, 'month', data)).toEqual(['2025-01', '2025-02', '2025-03']);
});

test("the filter's days decide where it has some", () => {
  expect(periodsToShow({ ...open, from: '2025-02-10' }, 'month', data)).toEqual(['2025-02', '2025-03']);
});

test('lists begin with the data: what lies outside is not shown as empty', () => {
  const wide = { from: '2024-01-01', to: '2026-12-31' };
  expect(periodsToShow({ ...open, ...wide }, 'quarter', data)).toEqual(['2025-Q1']);
  expect(periodsToShow({ ...open, from: '2023-01-01', to: '2023-12-31' }, 'month', data)).toEqual([]);
});

test('papers are published before the first list too', () => {
  const published = { axis: 'published', from: '2024-12-01', to: null } as const;
  expect(periodsToShow(published, 'month', data)).toEqual(['2024-12', '2025-01', '2025-02', '2025-03']);
});

test('each axis has its own days', () => {
  const only = { first: null, last: null, published: { first: '2024-11-05', last: '2025-01-09', whole: [] } };
  expect(periodsToShow({ ...open, axis: 'published' }, 'month', only)).toEqual(['2024-11', '2024-12', '2025-01']);
  expect(periodsToShow(open, 'month', only)).toEqual([]);
});

test('without data there is nothing to show', () => {
  expect(
    periodsToShow(open, 'day', { first: null, last: null, published: { first: null, last: null, whole: [] } }),
  ).toEqual([]);
});

test('too many are refused', () => {
  expect(() => periodsToShow({ ...open, from: '1000-01-01', to: '2025-01-01' }, 'day', data)).toThrow(
    'too many periods',
  );
});

import { expect, test } from 'vitest';
import { mergeDays } from './merge-days.ts';

const record = (day: string, state: 'complete' | 'incomplete' | 'empty', papers: number) => ({
  day,
  state,
  papers,
  reason: null,
  at: '2025-06-02T00:00:00Z',
});

test('a day that one source holds whole is whole, whatever the others hold', () => {
  expect(mergeDays([record('2025-06-02', 'incomplete', 50), record('2025-06-02', 'complete', 34)])).toEqual([
    record('2025-06-02', 'complete', 34),
  ]);
});

test('papers cut at a limit outweigh an empty answer: the day is incomplete, not without a list', () => {
  expect(mergeDays([record('2025-06-02', 'empty', 0), record('2025-06-02', 'incomplete', 50)])[0]?.state).toBe(
    'incomplete',
  );
});

test('days come in order', () => {
  const days = mergeDays([record('2025-06-03', 'complete', 1), record('2025-06-02', 'complete', 1)]);
  expect(days.map((d) => d.day)).toEqual(['2025-06-02', '2025-06-03']);
});

import type { CollectedDay } from '@papertide/core/query';
import { describe, expect, it } from 'vitest';
import { planDays, stateOfDay } from './plan-days.ts';

const known = (day: string, state: CollectedDay['state'], papers = 0): CollectedDay => ({
  day,
  state,
  papers,
  reason: null,
});
const today = '2025-06-30'; // a Monday

describe('planDays', () => {
  const plan = (days: CollectedDay[], from: string, to: string, again = false) =>
    planDays(days, { from, to, today, again });

  it('asks for every day that nothing is known of', () => {
    expect(plan([], '2025-03-07', '2025-03-10')).toEqual(['2025-03-07', '2025-03-08', '2025-03-09', '2025-03-10']);
  });

  it('does not read a complete or empty day again', () => {
    const days = [known('2025-03-07', 'complete', 9), known('2025-03-08', 'empty')];
    expect(plan(days, '2025-03-07', '2025-03-09')).toEqual(['2025-03-09']);
  });

  it('reads an incomplete day again', () => {
    expect(plan([known('2025-03-07', 'incomplete')], '2025-03-07', '2025-03-07')).toEqual(['2025-03-07']);
  });

  it('reads days younger than 21 days again, because their upvotes still grow', () => {
    const days = [known('2025-06-09', 'complete', 9), known('2025-06-10', 'complete', 9)];
    expect(plan(days, '2025-06-09', '2025-06-10')).toEqual(['2025-06-10']);
  });

  it('asks a weekend once', () => {
    expect(plan([known('2025-06-28', 'empty'), known('2025-06-27', 'empty')], '2025-06-27', '2025-06-28')).toEqual([
      '2025-06-27',
    ]);
  });

  it('reads everything again when told to', () => {
    expect(plan([known('2025-03-07', 'complete', 9)], '2025-03-07', '2025-03-07', true)).toEqual(['2025-03-07']);
  });

  it('stops after tomorrow', () => {
    expect(plan([], '2025-06-30', '2026-06-30')).toEqual(['2025-06-30', '2025-07-01']);
  });

  it('knows leap days', () => {
    expect(plan([], '2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it.each([
    ['2025-02-29', '2025-03-01'],
    ['2025-03-02', '2025-03-01'],
    ['yesterday', '2025-03-01'],
    ['0001-01-01', '2025-03-01'],
  ])('refuses %s to %s', (from, to) => {
    expect(() => plan([], from, to)).toThrow(expect.objectContaining({ code: 'bad-day' }));
  });
});

describe('stateOfDay', () => {
  it.each([
    ['a list of a past day is complete', '2025-06-27', 12, undefined, { state: 'complete', papers: 12, reason: null }],
    [
      'a list of today is not over',
      today,
      12,
      undefined,
      { state: 'incomplete', papers: 12, reason: 'the day is not over' },
    ],
    ['an empty weekend is empty', '2025-06-28', 0, undefined, { state: 'empty', papers: 0, reason: null }],
    [
      'an empty working day of today is not published yet',
      today,
      0,
      undefined,
      { state: 'incomplete', papers: 0, reason: 'not published yet' },
    ],
    ['an empty working day of old is empty', '2025-06-26', 0, undefined, { state: 'empty', papers: 0, reason: null }],
    [
      'a shorter list keeps the number held',
      '2025-06-27',
      3,
      known('2025-06-27', 'complete', 12),
      { state: 'complete', papers: 12, reason: null },
    ],
  ] as const)('%s', (_, day, papers, before, expected) => {
    expect(stateOfDay(day, papers, today, before)).toEqual(expected);
  });

  it('never lets an empty answer replace a list', () => {
    expect(stateOfDay('2025-06-27', 0, today, known('2025-06-27', 'complete', 12)).state).toBe('unchanged');
  });

  it('waits for a Friday that is empty on Saturday', () => {
    expect(stateOfDay('2025-06-27', 0, '2025-06-28', undefined).state).toBe('incomplete');
  });
});

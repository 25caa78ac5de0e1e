import { expect, test } from 'vitest';
import { fastestTitle, fastestWords } from './fastest-rows.ts';

test('the title names the week where it is not the current one', () => {
  const week = { from: '2026-05-25', to: '2026-05-31' };
  expect(fastestTitle(week, '2026-05-31')).toBe('Which papers are fastest this week?');
  expect(fastestTitle(week, '2026-06-01')).toBe('Which papers are fastest this week?');
  expect(fastestTitle(week, '2026-11-26')).toBe('Which papers were fastest, 25–31 May 2026?');
  expect(fastestTitle(undefined, '2026-11-26')).toBe('Which papers are fastest?');
});

test('the usual rate is of one paper, and rates from less than a day are counted', () => {
  expect(fastestWords({ rows: [], papers: 631, usual: 6.6 })).toBe(
    '631 papers read twice · one paper gains 6.6 a day on average',
  );
});

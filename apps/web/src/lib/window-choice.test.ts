import { addDays } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { rankingOf, rankingPairs, windowDays, windowOptions } from './window-choice.ts';

const dataOf = (days: number) => ({ from: addDays('2026-05-29', 1 - days), to: '2026-05-29' });
const labels = (days: number) => windowOptions('usual', dataOf(days)).options.map(({ label }) => label);

test('only windows that the data can fill are offered, the server’s own among them', () => {
  expect(labels(3)).toEqual(['Newest week']);
  expect(labels(28)).toEqual(['Newest half']);
  expect(labels(90)).toEqual(['4 weeks', 'Newest half']);
  expect(labels(271)).toEqual(['4 weeks', '13 weeks', '26 weeks']);
  expect(labels(733)).toEqual(['4 weeks', '13 weeks', '26 weeks', '52 weeks']);
});

test('a link to 13 weeks shows the usual window where that is 13 weeks, and none where the data is too short', () => {
  expect(windowOptions('91', dataOf(733)).value).toBe('usual');
  expect(windowOptions('91', dataOf(28)).value).toBeNull();
});

test('the usual window is left to the server', () => {
  expect([windowDays('usual'), windowDays('28')]).toEqual([null, 28]);
  expect(rankingPairs(rankingOf(everyPaper, 'usual'))).toEqual([]);
  expect(rankingPairs(rankingOf(everyPaper, '28'))).toEqual([['days', '28']]);
});

test('the days of a filter are the window; a last day alone is where the chosen window ends', () => {
  const filter = { ...everyPaper, topics: ['agents'], to: '2026-01-31' };
  const open = rankingOf(filter, '28');
  expect(open.window).toEqual({ axis: 'listed', from: null, to: '2026-01-31', days: 28 });
  expect(rankingPairs(open)).toEqual([
    ['topic', 'agents'],
    ['to', '2026-01-31'],
    ['days', '28'],
  ]);
  expect(rankingOf({ ...filter, from: '2026-01-01' }, '28').window).toMatchObject({ from: '2026-01-01', days: null });
});

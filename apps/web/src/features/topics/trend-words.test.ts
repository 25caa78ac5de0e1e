import { expect, test } from 'vitest';
import { trendAnswer } from '../../charts/testing/trend-answer.ts';
import { chartEvents, chartSubtitle, fileSubject, missingNote } from './trend-words.ts';

const answer = trendAnswer({
  periods: ['2026-03', '2026-04'],
  totals: [100, 200],
  series: [{ label: 'Agents', n: [10, 30] }],
});
const look = { bands: true, scale: 'linear', aligned: false } as const;
const asked = (over: Partial<typeof answer.query>) => ({ ...answer, query: { ...answer.query, ...over } });

test('the subtitle says what is drawn beside the counted line', () => {
  expect(chartSubtitle(answer, look, true)).toBe(
    'Share of papers listed per month, with 95% intervals · n = 300 papers, Mar 2026 – Apr 2026',
  );
  const before = { n: [5, 9], totals: [90, 90], value: [0.06, 0.1] };
  const overlaid = {
    ...asked({ compare: 'year', smooth: 'lowess' }),
    series: answer.series.map((s) => ({ ...s, compared: before })),
  };
  expect(chartSubtitle(overlaid, look, true)).toContain(
    'with 95% intervals, bold the LOWESS line, dashed the year before',
  );
  const index = chartSubtitle(answer, { ...look, scale: 'index', aligned: true }, true);
  expect(index).toContain('first complete period = 100, months since the first paper');
  expect(index).not.toContain('interval');
  expect(chartSubtitle(answer, { ...look, scale: 'log' }, true)).toContain(', scale log(1 + x) · n = ');
});

test('what was asked for and is not there has its reason', () => {
  expect(missingNote(answer)).toBeNull();
  const short = { ...asked({ forecast: true }), series: answer.series.map((s) => ({ ...s, forecast: [] })) };
  expect(missingNote(short)).toBe('No forecast: it needs 12 complete periods with papers');
  const none = { n: [0, 0], totals: [0, 0], value: [null, null] };
  const early = { ...asked({ compare: 'previous' }), series: answer.series.map((s) => ({ ...s, compared: none })) };
  expect(missingNote(early)).toBe('Nothing to lay over: the period before was not collected');
  expect(chartSubtitle(early, look, true)).not.toContain('dashed');
});

test("the reader's own notes stand first on the axis, days without a list with their dates", () => {
  const missing = { kind: 'missing' as const, from: '2026-03-02', to: '2026-03-02', label: 'One day is missing' };
  const notes = [{ day: '2026-04-01', label: 'A release' }];
  expect(chartEvents({ ...answer, events: [missing] }, notes).map((event) => event.label)).toEqual([
    'A release',
    '2 Mar 2026: not collected',
  ]);
});

test('a file of synonyms apart is not named as that of the groups', () => {
  const key = 'large language model';
  expect(fileSubject([{ dimension: 'keyword', key }])).toBe('large language model');
  expect(fileSubject([{ dimension: 'single-keyword', key }])).toBe('large language model synonyms apart');
});

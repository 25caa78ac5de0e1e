import { expect, test } from 'vitest';
import { distinctLabels } from './distinct-labels.ts';
import { parseSeriesRef } from './series-ref.ts';

/** The labels of series whose names are their keys. */
function labels(...series: string[]): string[] {
  const refs = series.flatMap((text) => parseSeriesRef(text) ?? []);
  return distinctLabels(refs.map((ref) => ({ ref, label: ref.key })));
}

test('keywords of one name say whose they are; all others are called as they are', () => {
  expect(labels('keyword:tide', 'source-keyword:tide', 'any-keyword:tide', 'keyword:ebb', 'topic:tide')).toEqual([
    ...['tide (extracted)', 'tide (given by the source)', 'tide (extracted or given)', 'ebb', 'tide'],
  ]);
});

test('where some keywords count with their synonyms, those that stand by themselves say so', () => {
  expect(labels('keyword:tide', 'single-keyword:tide', 'single-keyword:ebb')).toEqual([
    ...['tide', 'tide (by itself)', 'ebb (by itself)'],
  ]);
  expect(labels('single-keyword:tide', 'topic:robots')).toEqual(['tide', 'robots']);
});

test('both differences are told', () => {
  expect(labels('keyword:tide', 'single-source-keyword:tide')).toEqual([
    ...['tide (extracted)', 'tide (given by the source, by itself)'],
  ]);
});

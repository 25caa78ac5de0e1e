import { expect, test } from 'vitest';
import {
  keywordPartsOf,
  kindOf,
  likeKeywords,
  mergingOf,
  seriesMerging,
  seriesOfKind,
  synonymsOf,
} from './keyword-series.ts';
import { formatSeriesRef, keywordDimensions, parseSeriesRef, type SeriesRef } from './series-ref.ts';
import type { SeriesSynonyms } from './series-synonyms.ts';

const refs = (...texts: string[]): SeriesRef[] => texts.flatMap((text) => parseSeriesRef(text) ?? []);
const texts = (series: readonly SeriesRef[]): string[] => series.map(formatSeriesRef);
const [preferred, acronym] = ['keyword:large language model', 'single-keyword:llm'];

function group(merged: string, ...apart: string[]): SeriesSynonyms {
  const [ref = { dimension: 'all', key: '' }] = refs(merged);
  return { merged: ref, apart: refs(...apart).map((one) => ({ ref: one, label: one.key, papers: 1 })) };
}
const llm = group(preferred, acronym, 'single-keyword:large language model');

test('apart, a group becomes its preferred keyword by itself; topics and phrases stay', () => {
  expect(texts(seriesMerging(refs(preferred, 'topic:agents', 'keyword:tide'), 'apart', [llm]))).toEqual([
    'single-keyword:large language model',
    'topic:agents',
    'single-keyword:tide',
  ]);
});

test('apart, a group whose preferred keyword no paper writes becomes the first of the others, which has most papers', () => {
  const written = group(preferred, acronym, 'single-keyword:llms');
  expect(texts(seriesMerging(refs(preferred), 'apart', [written]))).toEqual([acronym]);
});

test('merged, the keywords of one group become one series', () => {
  const apart = refs(acronym, 'single-keyword:tide', 'single-keyword:large language model');
  expect(texts(seriesMerging(apart, 'merged', [llm]))).toEqual([preferred, 'keyword:tide']);
});

test('turning to what a chart is already changes nothing', () => {
  expect(texts(seriesMerging(refs(preferred, 'topic:agents'), 'merged', [llm]))).toEqual([preferred, 'topic:agents']);
});

test('another origin keeps what is merged and what is apart', () => {
  expect(texts(seriesOfKind(refs(preferred, acronym, 'topic:agents'), 'any-keyword'))).toEqual([
    'any-keyword:large language model',
    'single-any-keyword:llm',
    'topic:agents',
  ]);
});

test('every dimension of keywords has its origin and its merging, others have none', () => {
  expect(keywordDimensions.map((dimension) => Object.values(keywordPartsOf(dimension) ?? {}))).toEqual([
    ['keyword', 'merged'],
    ['source-keyword', 'merged'],
    ['any-keyword', 'merged'],
    ['keyword', 'apart'],
    ['source-keyword', 'apart'],
    ['any-keyword', 'apart'],
  ]);
  expect(keywordPartsOf('topic')).toBeNull();
});

test.each([
  [['topic:agents'], null, null],
  [[preferred, 'topic:agents'], 'merged', 'keyword'],
  [[acronym, 'single-source-keyword:llm'], 'apart', 'mixed'],
  [[preferred, acronym], 'mixed', 'keyword'],
])('%j: merging %s, of %s', (series, merging, kind) => {
  expect([mergingOf(refs(...series)), kindOf(refs(...series))]).toEqual([merging, kind]);
});

test.each([
  [[], 'keyword'],
  [['any-keyword:tide', 'topic:agents'], 'any-keyword'],
  [['single-source-keyword:tide'], 'single-source-keyword'],
  [['single-keyword:tide', 'source-keyword:tide'], 'keyword'],
])('a keyword added to %j is counted as %s', (series, dimension) => {
  expect(likeKeywords(refs(...series))).toBe(dimension);
});

test('a group is found by itself and by each of its keywords, of its origin only', () => {
  const found = refs(preferred, acronym, 'source-keyword:large language model').map((ref) => synonymsOf(ref, [llm]));
  expect(found).toEqual([llm, llm, undefined]);
});

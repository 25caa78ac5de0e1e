import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromNumber } from '../day.ts';
import { intervals } from '../period.ts';
import { axes, everyPaper, type PaperFilter, paperFilterSchema } from './paper-filter.ts';
import { paperQuerySchema, paperSorts } from './paper-query.ts';
import { decodePaperQuery, encodePaperQuery } from './paper-query-codec.ts';
import { dimensions, formatSeriesRef, keywordDimensions, parseSeriesRef, type SeriesRef } from './series-ref.ts';
import {
  comparisons,
  maxSeries,
  smoothingOf,
  smoothings,
  type TrendQuery,
  trendMetrics,
  trendQuerySchema,
} from './trend-query.ts';
import { decodeTrendQuery, encodeTrendQuery } from './trend-query-codec.ts';

const word = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((s) => s.trim())
  .filter((s) => s !== '' && s.length <= 200);
const words = fc.uniqueArray(word, { maxLength: 10 });
const day = fc.option(fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber));
const ref: fc.Arbitrary<SeriesRef> = fc
  .record({ dimension: fc.constantFrom(...dimensions), key: word })
  .map((r) => (r.dimension === 'all' ? { dimension: 'all', key: '' } : r));
const refs = fc.uniqueArray(ref, { maxLength: 20, selector: formatSeriesRef });
const filter: fc.Arbitrary<PaperFilter> = fc.record({
  text: fc.oneof(fc.constant(''), word),
  topics: words,
  areas: words,
  keywords: words,
  sourceKeywords: words,
  together: words,
  togetherOf: fc.constantFrom(...keywordDimensions),
  categories: words,
  sources: words,
  authors: words,
  organizations: words,
  within: refs,
  without: refs,
  hasCode: fc.constantFrom(null, true, false),
  axis: fc.constantFrom(...axes),
  from: day,
  to: day,
  minUpvotes: fc.option(fc.integer({ min: 0, max: 999_999 })),
});
const trend: fc.Arbitrary<TrendQuery> = fc.record({
  series: fc.uniqueArray(ref, { minLength: 1, maxLength: maxSeries, selector: formatSeriesRef }),
  metric: fc.constantFrom(...trendMetrics),
  interval: fc.constantFrom(...intervals),
  compare: fc.constantFrom(undefined, ...comparisons),
  smooth: fc.constantFrom(undefined, ...smoothings),
  forecast: fc.constantFrom(undefined, true as const),
  filter,
});
const throughUrl = (pairs: [string, string][]): [string, string][] => [
  ...new URLSearchParams(new URLSearchParams(pairs).toString()),
];

describe('laws of the codecs', () => {
  test('a series reads back from its text', () => {
    fc.assert(
      fc.property(ref, (r) => {
        expect(parseSeriesRef(formatSeriesRef(r))).toEqual(r);
      }),
    );
  });

  test('a trend reads back from its URL', () => {
    fc.assert(
      fc.property(trend, (query) => {
        expect(decodeTrendQuery(throughUrl(encodeTrendQuery(query)), [])).toEqual(query);
      }),
    );
  });

  test('a list reads back from its URL', () => {
    const list = fc.record({
      filter,
      sort: fc.constantFrom(...paperSorts),
      limit: fc.integer({ min: 1, max: 100 }),
      cursor: fc.option(word),
    });
    fc.assert(
      fc.property(list, (query) => {
        expect(decodePaperQuery(throughUrl(encodePaperQuery(query)))).toEqual(query);
      }),
    );
  });

  test('nonsense falls back to what the schemas accept, and never throws', () => {
    const names = fc.constantFrom(
      's',
      'metric',
      'interval',
      'compare',
      'smooth',
      'forecast',
      'q',
      'topic',
      'in',
      'not',
      'not-topic',
      'has-code',
      'from',
      'to',
      'axis',
      'min-upvotes',
      'sort',
      'limit',
      'cursor',
      'x',
    );
    const pairs = fc.array(fc.tuple(names, fc.string({ unit: 'binary', maxLength: 400 })));
    fc.assert(
      fc.property(pairs, (nonsense) => {
        expect(trendQuerySchema.safeParse(decodeTrendQuery(nonsense, [{ dimension: 'all', key: '' }])).success).toBe(
          true,
        );
        expect(paperQuerySchema.safeParse(decodePaperQuery(nonsense)).success).toBe(true);
      }),
    );
  });
});

test('defaults are not written', () => {
  expect(encodePaperQuery(paperQuerySchema.parse({}))).toEqual([]);
  expect(
    encodeTrendQuery({
      series: [{ dimension: 'topic', key: 'agents' }],
      metric: 'share',
      interval: 'month',
      filter: everyPaper,
    }),
  ).toEqual([['s', 'topic:agents']]);
});

test('an address of the first version still leaves a topic out', () => {
  const { filter } = decodePaperQuery([
    ['not-topic', 'agents'],
    ['not', 'author:Ada'],
  ]);
  expect(filter.without).toEqual([
    { dimension: 'topic', key: 'agents' },
    { dimension: 'author', key: 'Ada' },
  ]);
});

test('the schemas refuse what no page asks for', () => {
  expect(paperFilterSchema.safeParse({ from: '2023-02-29' }).success).toBe(false);
  expect(paperFilterSchema.safeParse({ topics: Array(11).fill('a') }).success).toBe(false);
  expect(paperFilterSchema.safeParse({ without: [{ dimension: 'topic', key: ' ' }] }).success).toBe(false);
  expect(paperQuerySchema.safeParse({ limit: 1000 }).success).toBe(false);
  expect(trendQuerySchema.safeParse({ series: [] }).success).toBe(false);
  expect(paperFilterSchema.safeParse({ to: addDays('2026-01-01', 1) }).success).toBe(true);
});

test.each([
  ['1900-01-01', true],
  ['2199-12-31', true],
  ['1899-12-31', false],
  ['2200-01-01', false],
  ['0001-01-01', false],
  ['9999-12-31', false],
])('whether %s may be asked for: %s, by the schemas and in a URL', (text, may) => {
  expect(paperFilterSchema.safeParse({ from: text }).success).toBe(may);
  expect(decodePaperQuery([['from', text]]).filter.from).toBe(may ? text : null);
});

test.each([
  ['day', 'share', undefined, 'mean'],
  ['day', 'upvotes', undefined, 'none'],
  ['month', 'share', undefined, 'none'],
  ['day', 'share', 'none', 'none'],
  ['week', 'share', 'mean', 'none'],
  ['week', 'comments', 'lowess', 'lowess'],
] as const)('a trend by %s of %s with smoothing %s has the smooth line %s', (interval, metric, smooth, line) => {
  expect(smoothingOf({ interval, metric, smooth })).toBe(line);
});

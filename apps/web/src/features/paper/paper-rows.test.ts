import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import {
  cutAtPhrases,
  describeReadings,
  grayWords,
  type Keyphrase,
  linksOf,
  openable,
  readOnce,
  reasonsOf,
  timesWords,
} from './paper-rows.ts';

const phrase = (key: string, ...spans: [number, number][]): Keyphrase => ({
  ...{ key, label: key, surface: key, origin: 'extracted', papers: 1 },
  spans: spans.map(([start, end]) => ({ field: 'abstract', start, end })),
});

test('the longer of two overlapping phrases is marked', () => {
  const pieces = cutAtPhrases('a large language model here', 'abstract', [
    phrase('model', [17, 22]),
    phrase('large language model', [2, 22]),
  ]);
  expect(pieces.map((piece) => [piece.text, piece.phrase?.key ?? null])).toEqual([
    ['a ', null],
    ['large language model', 'large language model'],
    [' here', null],
  ]);
});

test('the pieces joined are the text, whatever the spans are', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, at) => {
      const pieces = cutAtPhrases(
        text,
        'abstract',
        at.map((span, i) => phrase(String(i), span)),
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('a topic is explained by its words, how often and where they stand', () => {
  const span = (alias: string, field: 'title' | 'abstract') => ({ alias, field, start: 0, end: 1 });
  const [reason] = reasonsOf([
    {
      ...{ topicId: 'agents', name: 'Agents', slot: 1, via: null },
      spans: [span('tool use', 'abstract'), span('agent', 'abstract'), span('agent', 'title')],
    },
  ]);
  expect(reason).toMatchObject({
    words: [
      { alias: 'agent', times: 2 },
      { alias: 'tool use', times: 1 },
    ],
    where: 'title, abstract',
  });
  expect([1, 2, 7].map(timesWords)).toEqual(['', ', twice', ', 7 times']);
});

test('addresses that are not of the web are no links', () => {
  expect(openable('javascript:alert(1)')).toBeNull();
  expect(openable('papertide/papertide', 'https://github.com/')).toBe('https://github.com/papertide/papertide');
  expect(openable('https://example.org/x')).toBe('https://example.org/x');
  expect(openable(null)).toBeNull();
});

test('an invented paper leads nowhere', () => {
  const paper = { arxivId: '2605.00001', doi: null, githubRepo: null, projectPage: null };
  expect(linksOf({ ...paper, provenance: provenanceOf() }).map((link) => link.label)).toEqual([
    'arXiv',
    'PDF',
    'Hugging Face',
  ]);
  expect(linksOf({ ...paper, provenance: provenanceOf({ synthetic: true }) })).toEqual([]);
});

test('the curve in words counts only readings of upvotes', () => {
  const at = (observedAt: string, upvotes: number | null) => ({ observedAt, upvotes, comments: 1, stars: null });
  expect(describeReadings([at('2026-04-10T08:55:00Z', 2), at('2026-04-11T08:55:00Z', null)])).toBe(
    'One reading of upvotes: 2 at 10 Apr 2026, 08:55 UTC.',
  );
  expect(describeReadings([])).toBe('No reading of upvotes.');
});

test('readings of one day are told in a sentence; of two days they make a curve', () => {
  const at = (observedAt: string, upvotes: number | null = 5) => ({ observedAt, upvotes, comments: 1, stars: null });
  expect(readOnce([at('2026-11-23T12:46:00Z')])).toBe('Read once, on 23 Nov 2026.');
  expect(readOnce([at('2026-11-23T12:46:00Z'), at('2026-11-23T12:46:00Z')])).toBe('Read 2 times, all on 23 Nov 2026.');
  expect(readOnce([at('2026-11-22T12:46:00Z'), at('2026-11-23T12:46:00Z')])).toBeNull();
  expect(readOnce([at('2026-11-22T12:46:00Z', null)])).toBeNull();
});

test('the gray of a curve names its papers and where it ends, or why there is none', () => {
  const rank = {
    cohort: '2026-05-28',
    size: 31,
    percentile: 98.8,
    maturity: 'settling' as const,
    age: 3,
    cohortAge: 3,
  };
  const point = { q1: 4, median: 7, q3: 20, n: 20 };
  expect(grayWords({ rank, cohortCurve: [0, 1, 2].map((age) => ({ age, ...point })) }, 'its day')).toBe(
    'gray: median and middle half of the same 20 of 31 papers of its day, to day 2',
  );
  expect(grayWords({ rank, cohortCurve: [] }, 'its day')).toBe(
    'no gray: fewer than half of the 31 papers of its day were read over the same days',
  );
});

import { expect, it } from 'vitest';
import { amongHref, compareHref, daysWords, papersOf, ratioWords, receptionWords } from './portrait-rows.ts';

it('papersOf asks for all at once, compareHref for each alone', () => {
  const refs = [
    { dimension: 'topic', key: 'agents' },
    { dimension: 'author', key: 'Ada' },
  ] as const;
  expect(papersOf(...refs)).toBe('/papers?topic=agents&author=Ada');
  expect(compareHref(...refs)).toContain('topic:agents');
});

it('amongHref follows the first five of some series among the papers of the subject', () => {
  const topics = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({ dimension: 'topic', key }) as const);
  expect(amongHref({ dimension: 'organization', key: 'Tide Lab' }, ...topics)).toBe(
    '/topics?s=topic:a&s=topic:b&s=topic:c&s=topic:d&s=topic:e&organization=Tide+Lab',
  );
});

it('names a stretch of days, a single day, and none', () => {
  expect(daysWords('2024-05-27', '2026-05-29')).toBe('27 May 2024 to 29 May 2026');
  expect(daysWords('2024-05-27', '2024-05-27')).toBe('27 May 2024');
  expect(daysWords(null, null)).toBeNull();
});

it('gives no median of fewer than five papers with known upvotes', () => {
  expect(receptionWords({ percentile: { median: 62.5, low: 52.5, high: 69.2, n: 147 } })).toEqual({
    figure: 'p63',
    sub: '95% interval p53 to p69 · n = 147, all dates',
  });
  expect(receptionWords({ percentile: { median: 90, low: 80, high: 99, n: 3 } }).figure).toBe('–');
  expect(receptionWords({ percentile: null }).figure).toBe('–');
});

it('ratios are told by two digits', () => {
  expect([ratioWords(3.24), ratioWords(53.5), ratioWords(null)]).toEqual(['3.2×', '54×', '–']);
});

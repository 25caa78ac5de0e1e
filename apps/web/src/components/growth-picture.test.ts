import type { RankedRow } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { growthPicture } from './growth-picture.ts';

const share = (n: number, total: number) => ({ n, total, value: n / total, low: null, high: null });
const row: RankedRow = {
  ref: { dimension: 'any-keyword', key: 'rag' },
  ...{ label: 'rag', area: null, spark: [], sparkPartial: false, firstSeen: null, variants: [], present: null },
  ...{ evidence: null, q: null, rate: null, slot: null, peak: null, medianUpvotes: null },
  growth: {
    ...{ now: share(9, 50), before: share(2, 40), reading: 'too-few' },
    change: { difference: 0.13, low: 0.01, high: 0.25 },
  },
};

test('a picture of changes says keyword, percent, signed points and plain words, never codes', () => {
  const { columns, rows } = growthPicture([row], 'Topic or keyword');
  expect(columns.map(({ label }) => label)).toEqual([
    ...['Topic or keyword', 'Kind', 'Papers', 'Share', 'Before', 'Change', 'With 95% interval', 'Reading'],
  ]);
  expect(rows).toEqual([['rag', 'keyword', '9 of 50', '18.0%', '5.0%', '▲ +13.0 pts', '[+1.0, +25.0]', 'too few']]);
});

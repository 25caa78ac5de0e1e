import { decodePaperQuery, everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { isNarrowed } from './narrowed.ts';

test('days and the date that counts leave a filter of every paper; anything else narrows it', () => {
  expect(isNarrowed({ ...everyPaper, axis: 'published', from: '2026-01-01', to: '2026-05-29' })).toBe(false);
  expect(isNarrowed({ ...everyPaper, minUpvotes: 10 })).toBe(true);
  const typed = decodePaperQuery([['from', '2026-01-01']]).filter;
  expect(isNarrowed(typed)).toBe(false);
  expect(isNarrowed(decodePaperQuery([['not', 'topic:agents']]).filter)).toBe(true);
});

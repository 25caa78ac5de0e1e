import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { shownRange } from './shown-range.ts';

const data = { dataFrom: '2026-05-02', dataTo: '2026-05-29' };

test('weeks are named by the days that were collected, not by the weeks that hold them', () => {
  expect(shownRange(['2026-W18', '2026-W22'], everyPaper, data)).toBe('2–29 May 2026');
  expect(shownRange(['2026-W18', '2026-W22'], { ...everyPaper, from: '2026-05-10' }, data)).toBe('10–29 May 2026');
});

test('on the published axis papers lie before the first list', () => {
  expect(shownRange(['2026-W17', '2026-W18'], { ...everyPaper, axis: 'published' }, data)).toBe('20 Apr – 3 May 2026');
});

test('months go by their names', () => {
  expect(shownRange(['2025-06', '2026-05'], everyPaper, data)).toBe('Jun 2025 – May 2026');
  expect(shownRange(['2025-06', '2026-05'], everyPaper, data, 'to')).toBe('Jun 2025 to May 2026');
  expect(shownRange(['2026-05'], everyPaper, data, 'to')).toBe('May 2026');
  expect(shownRange([], everyPaper, data)).toBeNull();
});

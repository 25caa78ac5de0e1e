import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { datePresets, presetOf, withPreset } from './date-presets.ts';

const dataTo = '2026-05-29';

test('28 days end with the data and hold 28 days', () => {
  expect(withPreset(everyPaper, '28d', dataTo)).toMatchObject({ from: '2026-05-02', to: null });
});

test.each(datePresets)('$label is recognized in a filter', ({ id }) => {
  expect(presetOf(withPreset(everyPaper, id, dataTo), dataTo)).toBe(id);
});

test('a range of the reader is no preset', () => {
  expect(presetOf({ ...everyPaper, from: '2026-01-01', to: '2026-02-01' }, dataTo)).toBeNull();
});

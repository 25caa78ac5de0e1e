import { expect, test } from 'vitest';
import { lastWatchedDay } from './last-watched-day.ts';

const at = (...instants: string[]) => instants.map((observedAt, i) => ({ observedAt, upvotes: i }));

test('readings of 1, 5, 20 and 29 May: 5 May is the last that has another within a week', () => {
  const days = ['2026-05-01', '2026-05-05', '2026-05-20', '2026-05-29'];
  expect(lastWatchedDay(at(...days.map((day) => `${day}T12:00:00Z`)))).toBe('2026-05-05');
});

test('a week is seven days with both ends, whatever the hour', () => {
  expect(lastWatchedDay(at('2026-05-01T00:00:00Z', '2026-05-07T23:59:00Z'))).toBe('2026-05-07');
  expect(lastWatchedDay(at('2026-05-01T23:59:00Z', '2026-05-08T00:00:00Z'))).toBeNull();
});

test('two readings less than an hour apart are one look', () => {
  expect(lastWatchedDay(at('2026-05-01T10:00:00Z', '2026-05-01T10:59:00Z'))).toBeNull();
  expect(lastWatchedDay(at('2026-05-01T10:00:00Z', '2026-05-01T10:30:00Z', '2026-05-01T11:00:00Z'))).toBe('2026-05-01');
  expect(lastWatchedDay([])).toBeNull();
});

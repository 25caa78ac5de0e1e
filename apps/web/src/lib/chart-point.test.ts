import { expect, test } from 'vitest';
import { formatPoint, parsePoint } from './chart-point.ts';

test.each(['topic:agents@2026-05', 'keyword:f@1 score@2026-W22', 'all@2026-Q2', 'topic:rag@2026', 'all@2026-05-29'])(
  '%s names a point',
  (text) => {
    const point = parsePoint(text);
    expect(point === null ? null : formatPoint(point)).toBe(text);
  },
);

test.each(['', 'none', 'topic:agents', '@2026', 'topic:agents@May', 'color:red@2026'])('%j names none', (text) => {
  expect(parsePoint(text)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartFileName } from './file-name.ts';

test('a file says what is in it and of when', () => {
  expect(chartFileName('trends', 'Agents, Réinforcement', '2026-05-31T00:13:00Z', 'png')).toBe(
    'papertide-trends-agents-re-inforcement-2026-05-31.png',
  );
});

test('whatever the query is, the name is safe', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(chartFileName('trends', query, null, 'csv')).toMatch(/^papertide-[a-z0-9.-]{1,90}$/);
    }),
  );
});

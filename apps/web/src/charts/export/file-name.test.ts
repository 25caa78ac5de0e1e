import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeawayName } from './file-name.ts';

test('a file says what is in it, by which query, and of when', () => {
  expect(takeawayName('trends', 'Agents, Réinforcement', '?s=topic:agents', '2026-05-31T00:13:00Z', 'png')).toBe(
    'papertide-trends-agents-reinforcement-2026-05-31.png',
  );
  expect(takeawayName('papers', '', '?topic=agents&from=2026-05-01&cursor=abc&page=2', '2026-05-31', 'csv')).toBe(
    'papertide-papers-topic-agents-from-2026-05-01-2026-05-31.csv',
  );
});

test('whatever the query is, the name is safe', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (subject, query) => {
      const name = takeawayName('trends', subject, `?${new URLSearchParams({ q: query })}`, null, 'csv');
      expect(name).toMatch(/^papertide-[a-z0-9.-]{1,200}$/);
    }),
  );
});

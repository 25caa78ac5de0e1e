import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportName } from './export-name.ts';

test('a file says what is in it, of which filter and days, and of when its data is; days are never cut', () => {
  const pairs = [
    ...([
      ['interval', 'week'],
      ['keyword', 'x'.repeat(200)],
      ['min-upvotes', '5'],
    ] as const),
    ...([
      ['from', '2026-01-01'],
      ['to', '2026-05-20'],
    ] as const),
  ];
  expect(exportName({ what: 'trends', subject: 'Agents, Réasoning', pairs, asOf: '2026-05-31T00:13:00Z' }, 'csv')).toBe(
    `papertide-trends-agents-reasoning-interval-week-keyword-${'x'.repeat(40)}-min-upvotes-5-from-2026-01-01-to-2026-05-20-2026-05-31.csv`,
  );
  expect(exportName({ what: 'topics', pairs: [], asOf: null, synthetic: true }, 'json')).toBe(
    'papertide-topics-synthetic.json',
  );
});

test('whatever is asked, the name is safe and short enough for every file system', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.string())), (subject, pairs) => {
      const asked = pairs.filter(([name]) => name !== 'from' && name !== 'to');
      expect(exportName({ what: 'trends', subject, pairs: asked, asOf: '2026-05-31' }, 'csv')).toMatch(
        /^papertide-trends-[a-z0-9-]{0,170}2026-05-31\.csv$/,
      );
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartName, embedHref } from './embed.ts';

test('a chart alone has the address of its page, under /embed, with its name', () => {
  const location = { pathname: '/topics', search: '?s=topic:agents&at=2026-05' };
  expect(embedHref('How large is each topic?', location)).toBe(
    '/embed/topics?s=topic%3Aagents&chart=how-large-is-each-topic',
  );
});

test('the name of a chart is safe in an address, and naming it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = chartName(title);
      expect(name).toMatch(/^[a-z0-9-]{0,80}$/);
      expect(chartName(name).replace(/-$/, '')).toBe(name.replace(/-$/, ''));
    }),
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appRouter } from './app-router.ts';

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const procedures = Object.keys(appRouter._def.procedures);

test.each(procedures)('docs/api.md says what %s takes and answers', (name) => {
  expect(page).toMatch(new RegExp(`^\\| \`${name.replace('.', '\\.')}\` \\| .+ \\| .+ \\|$`, 'm'));
});

test('docs/api.md names no procedure that is not there', () => {
  const named = [...page.matchAll(/^\| `([a-z]+\.[a-zA-Z]+)` \|/gm)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !procedures.includes(name))).toEqual([]);
});

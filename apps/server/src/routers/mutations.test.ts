import { expect, test } from 'vitest';
import { testContext } from '../testing/index.ts';
import { appRouter, createCaller } from './app-router.ts';

const mutations = Object.entries(appRouter._def.procedures)
  .filter(([, procedure]) => (procedure as unknown as { _def: { type: string } })._def.type === 'mutation')
  .map(([path]) => path);

test('there are mutations to guard', () => {
  expect(mutations).toContain('runs.dropDemo');
  expect(mutations.length).toBeGreaterThan(5);
});

test.each(mutations)('%s refuses who has no right to change anything', async (path) => {
  const ctx = await testContext({ isAdmin: false });
  const [room = '', name = ''] = path.split('.');
  const caller = createCaller(ctx) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  await expect(caller[room]?.[name]?.({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await ctx.store.close();
});

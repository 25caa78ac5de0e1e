import { expect, test } from 'vitest';
import { mostSharedViews } from '../services/shared-views.ts';
import { testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

test('an admin shares, renames and deletes views; everybody reads them', async () => {
  const ctx = await testContext();
  const admin = createCaller({ ...ctx, isAdmin: true });
  const reader = createCaller({ ...ctx, isAdmin: false });
  const { id } = await admin.views.share({ name: ' Agents ', href: '/topics?s=topic:agents' });
  await admin.views.share({ name: 'Video', href: '/topics?s=topic:video' });
  await admin.views.share({ name: 'Agents', href: '/topics?s=topic:agents&interval=week' });
  expect(await reader.views.list()).toEqual([
    { id, name: 'Agents', href: '/topics?s=topic:agents&interval=week' },
    { id: expect.any(Number), name: 'Video', href: '/topics?s=topic:video' },
  ]);
  await expect(admin.views.rename({ id, name: 'Video' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await admin.views.rename({ id, name: 'All agents' });
  await admin.views.drop({ id });
  expect((await reader.views.list()).map(({ name }) => name)).toEqual(['Video']);
  await expect(admin.views.drop({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('who is no admin changes nothing', async () => {
  const reader = createCaller({ ...(await testContext()), isAdmin: false });
  const refused = { code: 'FORBIDDEN' };
  await expect(reader.views.share({ name: 'A', href: '/' })).rejects.toMatchObject(refused);
  await expect(reader.views.rename({ id: 1, name: 'A' })).rejects.toMatchObject(refused);
  await expect(reader.views.drop({ id: 1 })).rejects.toMatchObject(refused);
  expect(await reader.views.list()).toEqual([]);
});

test('an address that leads out of the house is refused, and so is one view too many', async () => {
  const admin = createCaller({ ...(await testContext()), isAdmin: true });
  await expect(admin.views.share({ name: 'A', href: '//evil.example' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  for (let i = 0; i < mostSharedViews; i++) await admin.views.share({ name: `View ${i}`, href: '/' });
  await expect(admin.views.share({ name: 'One more', href: '/' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await admin.views.share({ name: 'View 7', href: '/topics' });
});

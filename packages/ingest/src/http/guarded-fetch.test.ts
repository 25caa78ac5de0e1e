import { expect, it } from 'vitest';
import { publicLookup } from './guarded-fetch.ts';

const codeOf = (hostname: string) =>
  new Promise<string | undefined>((resolve) => {
    publicLookup(hostname, {}, (error) => resolve(error?.code));
  });

it('a name that resolves to this machine is not connected to', async () => {
  expect(await codeOf('localhost')).toBe('EPRIVATE');
});

it('a name that does not resolve says so', async () => {
  expect(await codeOf('nowhere.invalid')).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
});

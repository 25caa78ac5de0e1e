import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/index.ts';

const token = 'a-token-of-the-house-1';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ config: { adminToken: token } });
});
afterAll(() => server.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const rightOf = async (headers: Record<string, string> = {}): Promise<unknown> => {
  const answer = await fetch(`${server.url}/trpc/admin.right`, { headers });
  const { result } = (await answer.json()) as { readonly result: { readonly data: unknown } };
  return result.data;
};

test('a browser that enters the token is an admin until it leaves', async () => {
  expect(await rightOf()).toEqual({ isAdmin: false, takesToken: true });
  const entered = await post('/admin/enter', { token });
  expect(entered.status).toBe(204);
  const cookie = entered.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^papertide_admin=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/);
  expect(cookie).not.toContain(token);
  expect(await rightOf({ cookie: cookie.split(';')[0] ?? '' })).toEqual({ isAdmin: true, takesToken: true });
  const left = await post('/admin/leave', {});
  expect(left.headers.get('set-cookie')).toMatch(/^papertide_admin=; .*Max-Age=0$/);
});

test('the token itself makes a program an admin', async () => {
  expect(await rightOf({ authorization: `Bearer ${token}` })).toEqual({ isAdmin: true, takesToken: true });
});

test.each([
  ['a wrong token', { token: 'another-token-of-it' }, {}],
  ['no token', {}, {}],
  ['a page of another site', { token }, { origin: 'https://evil.example' }],
])('%s enters nothing', async (_, body, headers) => {
  const answer = await post('/admin/enter', body, headers as Record<string, string>);
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('tokens cannot be tried one after the other', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => post('/admin/enter', { token: 'guess' })));
  expect(answers.map(({ status }) => status)).toContain(429);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppRouter } from '../routers/app-router.ts';
import { filledContext, startTestServer, type TestServer } from '../testing/index.ts';

let folder: string;
let page: string;
let server: TestServer;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papertide-page-'));
  page = join(folder, 'dist');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'a secret beside the page');
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Papertide</title>');
  writeFileSync(join(page, 'assets/app-0a1b2c.js'), 'export {};');
  const { store } = await filledContext();
  server = await startTestServer({ store, config: { page } });
  url = server.url;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const batch = (path: string, n: number): string => {
  const paths = Array.from({ length: n }, () => path).join(',');
  return `${url}/trpc/${paths}?batch=1&input=${encodeURIComponent('{}')}`;
};
const post = (path: string, init: RequestInit): Promise<Response> =>
  fetch(`${url}/trpc/${path}`, { method: 'POST', ...init });

test('the API answers over HTTP', async () => {
  const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${url}/trpc` })] });
  const [status, list] = await Promise.all([client.runs.status.query(), client.papers.list.query({ limit: 1 })]);
  expect(status.papers).toBe(200);
  expect(list.rows).toHaveLength(1);
});

test('headers let the page do what it needs, and nothing else', async () => {
  const { headers } = await fetch(url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("img-src 'self' data: blob:");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('other sites may frame a chart by itself, and no other page', async () => {
  const { status, headers } = await fetch(`${url}/embed/topics?chart=a`);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('x-frame-options')).toBeNull();
  for (const path of ['/topics', '/embedded', '/papers/embed/x', '/?/embed/']) {
    const page = await fetch(url + path);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-frame-options')).toBe('DENY');
  }
});

test('ten calls in a request are answered, eleven refused', async () => {
  expect((await fetch(batch('runs.status', 10))).status).toBe(200);
  expect([400, 413]).toContain((await fetch(batch('runs.status', 11))).status);
});

test('a long address and a large body are refused', async () => {
  expect((await fetch(`${url}/trpc/papers.list?input=${'x'.repeat(9000)}`)).status).toBe(414);
  const body = JSON.stringify({ from: 'x'.repeat(300_000) });
  expect((await post('runs.collect', { body, headers: { 'content-type': 'application/json' } })).status).toBe(413);
});

test('what changes something is refused to other sites, and to forms', async () => {
  const headers = { 'content-type': 'application/json' };
  const foreign = await post('runs.loadDemo', { headers: { ...headers, origin: 'https://evil.example' } });
  expect(foreign.status).toBe(403);
  const marked = await post('runs.loadDemo', { headers: { ...headers, 'sec-fetch-site': 'cross-site' } });
  expect(marked.status).toBe(403);
  const form = await post('runs.loadDemo', { body: 'a=1', headers: { 'content-type': 'text/plain' } });
  expect(form.status).toBe(415);
  const get = await fetch(`${url}/trpc/runs.loadDemo`);
  expect(get.status).toBe(405);
});

test('errors tell what happened without a stack', async () => {
  const input = encodeURIComponent(JSON.stringify({ key: 'nowhere' }));
  const answer = await fetch(`${url}/trpc/papers.get?input=${input}`);
  expect(answer.status).toBe(404);
  const text = await answer.text();
  expect(text).toContain('nowhere');
  expect(text).not.toContain('.ts:');
});

test('every address that asks for a page gets the page, assets are immutable, and nothing else is there', async () => {
  for (const path of ['/', '/topics?s=topic:agents', '/papers/2506.02001']) {
    const answer = await fetch(url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('<title>Papertide</title>');
  }
  const asset = await fetch(`${url}/assets/app-0a1b2c.js`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
  expect((await fetch(`${url}/export/gone.csv`)).status).toBe(404);
});

/** The answer to a request as it is written, for clients tidy paths and host names up before they ask. */
function raw(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; type: string; text: string }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, async (answer) => {
      const text = (await answer.toArray()).join('');
      resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text });
    });
    asked.on('error', reject).end();
  });
}

test.each([
  '/../secret.txt',
  '/../../../../../../etc/passwd',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/assets/%252e%252e%252fsecret.txt',
  '/assets/app-0a1b2c.js/../../../secret.txt',
  '//secret.txt',
  '/assets/%00/../../secret.txt',
])('nothing outside the page is served: %s', async (path) => {
  const { status, text, type } = await raw(path);
  expect(text).not.toContain('a secret beside the page');
  expect(text).not.toContain('root:');
  if (status === 200)
    expect([type, text]).toEqual([expect.stringContaining('text/html'), expect.stringContaining('<title>')]);
  else expect(status).toBeGreaterThanOrEqual(400);
});

test('a request for another name is refused, for a page of that name could read along', async () => {
  const { host } = new URL(url);
  for (const path of ['/', '/healthz', '/trpc/runs.status', '/export/papers.csv']) {
    const answer = await raw(path, { host: 'evil.example' });
    expect(answer.status).toBe(421);
    expect(JSON.parse(answer.text).error).toContain('"evil.example"');
  }
  expect((await raw('/healthz', { host })).status).toBe(200);
  expect((await raw('/healthz', { host: 'localhost' })).status).toBe(200);
});

test('progress arrives as it happens, also to a client that takes gzip', async () => {
  const stop = new AbortController();
  const answer = await fetch(`${url}/trpc/runs.progress`, {
    headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip' },
    signal: stop.signal,
  });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('content-encoding')).toBeNull();
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk);
    if (text.includes('id: 1')) break;
  }
  expect(text).toContain('data:');
  stop.abort();
});

test('/healthz is well while the database answers', async () => {
  const answer = await fetch(`${url}/healthz`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ ok: true });
});

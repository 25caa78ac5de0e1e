import { expect, test } from 'vitest';
import { isOwnRequest } from './same-site.ts';

const host = '127.0.0.1:4310';

test.each([
  ['the page itself', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, true],
  ['a program that is no browser', { host }, true],
  ['a page of another site', { host, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  ['a page on another port', { host, origin: 'http://127.0.0.1:5173', 'sec-fetch-site': 'same-site' }, false],
  ['an old browser on another site', { host, origin: 'https://evil.example' }, false],
  ['a sandboxed frame', { host, origin: 'null' }, false],
])('%s', (_, headers, own) => expect(isOwnRequest(headers)).toBe(own));

import { expect, test } from 'vitest';
import { adminCookie, adminProof, hasAdminRight } from './admin-right.ts';

const token = 'a-token-of-the-house-1';
const local = { host: '127.0.0.1', publicHosts: [], adminToken: null };
const guarded = { ...local, adminToken: token };

test.each([
  ['nobody in particular, on a house of this machine alone', {}, local, true],
  ['nobody in particular, on a house of the network', {}, { ...local, host: '0.0.0.0' }, false],
  ['nobody in particular, through a proxy', {}, { ...local, publicHosts: ['papers.example.org'] }, false],
  ['somebody behind a proxy that nobody told of', { 'x-forwarded-for': '203.0.113.5' }, local, false],
  ['somebody behind another kind of proxy', { via: '1.1 proxy' }, local, false],
  ['the token, behind a proxy', { authorization: `Bearer ${token}`, 'x-real-ip': '203.0.113.5' }, guarded, true],
  ['nobody in particular, where there is a token', {}, guarded, false],
  ['the token', { authorization: `Bearer ${token}` }, guarded, true],
  ['the token, on a house of the network', { authorization: `Bearer ${token}` }, { ...guarded, host: '::' }, true],
  ['another token', { authorization: 'Bearer another' }, guarded, false],
  [
    'a token where none is set, on a house of the network',
    { authorization: 'Bearer x' },
    { ...local, host: '::' },
    false,
  ],
  ['the cookie', { cookie: `a=b; ${adminCookie}=${adminProof(token)}` }, guarded, true],
  ['the cookie of an older token', { cookie: `${adminCookie}=${adminProof('older')}` }, guarded, false],
  ['the token in the cookie', { cookie: `${adminCookie}=${token}` }, guarded, false],
])('%s', (_, headers, config, may) => expect(hasAdminRight(headers, config)).toBe(may));

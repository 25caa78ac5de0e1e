import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { worthAnotherTry } from './query-client.ts';

const answered = (httpStatus: number): Error => Object.assign(new TRPCClientError('no'), { data: { httpStatus } });

test.each([
  ['a network that fails', new TypeError('fetch failed'), true],
  ['a server that broke', answered(500), true],
  ['too many requests', answered(429), true],
  ['a question the server refuses', answered(400), false],
  ['what is not there', answered(404), false],
])('%s: %s -> %s', (_, error, again) => {
  expect(worthAnotherTry(0, error)).toBe(again);
});

test('three tries are enough', () => {
  expect(worthAnotherTry(2, new TypeError('fetch failed'))).toBe(false);
});

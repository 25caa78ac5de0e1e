import { IngestError } from '@papertide/ingest';
import { StoreError } from '@papertide/store';
import { TRPCError } from '@trpc/server';
import { expect, test } from 'vitest';
import { errorText, httpError, knownError, toTrpcError } from './errors.ts';
import { ServiceError } from './service-error.ts';

test.each([
  [new ServiceError('usage', 'a', 'b'), 'BAD_REQUEST', 2],
  [new ServiceError('not-found', 'a'), 'NOT_FOUND', 1],
  [new ServiceError('busy', 'a'), 'CONFLICT', 1],
  [new StoreError('locked', 'a', 'b'), 'SERVICE_UNAVAILABLE', 1],
  [new StoreError('disk-full', 'a', 'b'), 'SERVICE_UNAVAILABLE', 1],
  [new StoreError('damaged', 'a', 'b'), 'SERVICE_UNAVAILABLE', 1],
  [new StoreError('unsupported', 'a', 'b'), 'INTERNAL_SERVER_ERROR', 1],
  [new IngestError('busy', 'a'), 'CONFLICT', 1],
  [new IngestError('bad-day', 'a'), 'BAD_REQUEST', 2],
  [new IngestError('source-unreachable', 'a'), 'BAD_GATEWAY', 1],
])('%s is %s to the API and exit code %i', (error, trpc, exit) => {
  expect(knownError(error)).toMatchObject({ trpc, exit });
  expect(toTrpcError(error)).toMatchObject({ code: trpc, message: error.message });
});

test('a fault of the program keeps its words to itself, and is logged', () => {
  const log: string[] = [];
  const fault = new Error('secret path /home/me');
  expect(toTrpcError(fault).message).not.toContain('secret');
  expect(httpError(fault, (line) => log.push(line))).toMatchObject({ status: 500 });
  expect(log.join('\n')).toContain('secret path');
});

test('what the HTTP server refuses keeps its status', () => {
  const refusal = Object.assign(new Error('Rate limit exceeded'), { statusCode: 429 });
  expect(httpError(refusal, () => {})).toMatchObject({ status: 429, body: { error: 'Rate limit exceeded' } });
});

test("tRPC's own errors pass", () => {
  const error = new TRPCError({ code: 'PARSE_ERROR' });
  expect(toTrpcError(error)).toBe(error);
});

test('the command line says what happened, then what to do next', () => {
  expect(errorText(new ServiceError('busy', 'A collection is running.', 'Wait for it.'))).toBe(
    'A collection is running.\nWait for it.',
  );
});

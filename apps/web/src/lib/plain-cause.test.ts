import { expect, test } from 'vitest';
import { plainCause } from './plain-cause.ts';

test('a failure that has a code is told in plain words', () => {
  expect(plainCause('source-unreachable: huggingface.co cannot be reached: getaddrinfo ENOTFOUND')).toBe(
    'there is no connection to it',
  );
  expect(plainCause('2026-10-27 (source-failing: the connection broke (tried 4 times)); stopped asking')).toBe(
    'it broke off or answered with errors',
  );
  expect(plainCause('schema-drift: 40 of 50 records have no title')).toBe('its records have another form than before');
});

test('any other failure stands as it is, with its days as days', () => {
  expect(plainCause('the list of 2024-08-06 did not end.')).toBe('the list of 6 Aug 2024 did not end');
});

import { describe, expect, test } from 'vitest';
import { isOwnHost } from './own-host.ts';

describe('on loopback', () => {
  test.each(['localhost', 'localhost:4310', 'LOCALHOST:4310', 'papertide.localhost', '127.0.0.1:4310', '[::1]:4310'])(
    '%s is ours',
    (header) => expect(isOwnHost(header, '127.0.0.1', [])).toBe(true),
  );

  test.each([
    ['evil.example'],
    ['evil.example:4310'],
    ['127.0.0.1.evil.example'],
    ['localhost.evil.example'],
    ['localhost@evil.example'],
    ['192.168.1.7:4310'],
    ['0.0.0.0:4310'],
    [''],
    [undefined],
  ])('%s is not', (header) => expect(isOwnHost(header, '127.0.0.1', [])).toBe(false));
});

test('the host that it listens on and its public names are ours, whatever their case and port', () => {
  expect(isOwnHost('lab-server:4310', 'lab-server', [])).toBe(true);
  expect(isOwnHost('Papers.Example.org', '0.0.0.0', ['papers.example.org', 'other.example'])).toBe(true);
  expect(isOwnHost('other.example:443', '0.0.0.0', ['papers.example.org', 'other.example'])).toBe(true);
  expect(isOwnHost('[fd00::1]:4310', 'fd00::1', [])).toBe(true);
});

test('on every address a number is ours, a name is not: only names can be made to point here', () => {
  expect(isOwnHost('192.168.1.7:4310', '0.0.0.0', [])).toBe(true);
  expect(isOwnHost('[fd00::1]:4310', '::', [])).toBe(true);
  expect(isOwnHost('evil.example:4310', '0.0.0.0', [])).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { isPrivateAddress, parseSourceUrl } from './allowed-address.ts';

describe('parseSourceUrl', () => {
  it.each(['https://huggingface.co', 'http://127.0.0.1:8080', 'http://localhost:3000/base', 'http://[::1]:9'])(
    'takes %s',
    (url) => {
      expect(parseSourceUrl(url, ['huggingface.co']).href).toContain(url);
    },
  );

  it.each([
    'https://example.com',
    'https://huggingface.co.example.com',
    'https://user:secret@huggingface.co',
    'ftp://huggingface.co',
    'file:///etc/passwd',
    'http://10.0.0.1',
    'http://127.0.0.2',
    'huggingface.co',
    '',
  ])('refuses %s', (url) => {
    expect(() => parseSourceUrl(url, ['huggingface.co'])).toThrow(
      expect.objectContaining({ code: 'host-not-allowed' }),
    );
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
  ])('%s is', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1', 'huggingface.co'])('%s is not', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

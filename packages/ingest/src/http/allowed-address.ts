import { BlockList, isIP } from 'node:net';
import { IngestError } from '../ingest-error.ts';

/** Where a run may send requests: the hosts allowed over https, and the very origin that the operator named. */
export interface Territory {
  readonly source: URL;
  readonly allowedHosts: readonly string[];
}

const privateRanges = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  privateRanges.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(net, bits, 'ipv6');
}

/** Whether an IP address lies in a loopback, private, link-local, shared or multicast range. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && privateRanges.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a URL points at this very machine. */
export function isLoopback(url: URL): boolean {
  return loopbackNames.has(url.hostname);
}

/** The URL of a source as the operator wrote it: an allowed host over http(s), or loopback. Throws an IngestError otherwise. */
export function parseSourceUrl(text: string, allowedHosts: readonly string[]): URL {
  const url = URL.parse(text);
  if (
    url === null ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new IngestError('host-not-allowed', `not an http address: ${text.slice(0, 200)}`, {
      hint: 'Give an address such as https://huggingface.co.',
    });
  }
  if (!isLoopback(url) && !allowedHosts.includes(url.hostname)) throw refusal(url, allowedHosts);
  return url;
}

/** Checks one hop: the source's own origin, or an allowed host over https. Throws an IngestError otherwise. */
export function checkHop(url: URL, territory: Territory): void {
  if (url.origin === territory.source.origin) return;
  if (url.protocol === 'https:' && url.port === '' && territory.allowedHosts.includes(url.hostname)) return;
  throw refusal(url, territory.allowedHosts);
}

function refusal(url: URL, allowedHosts: readonly string[]): IngestError {
  return new IngestError('host-not-allowed', `${url.host} is not a host that Papertide may ask`, {
    hint: `Allowed: ${allowedHosts.join(', ')}.`,
  });
}

import { isIP } from 'node:net';

/** The name in a `Host` header, folded, without its port and brackets; `null` where there is none. */
function nameOf(header: string | undefined): string | null {
  const url = header === undefined ? null : URL.parse(`http://${header}`);
  if (url === null || url.pathname !== '/' || url.username !== '' || url.search !== '') return null;
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** Whether a name or address is this machine's own. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '::1' ||
  (isIP(name) === 4 && name.startsWith('127.'));

/** Addresses that stand for every address of the machine. */
const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Whether a request asks for this house by one of its names: a loopback name, the host that it listens on, or one of its
 * public names. A page of another site can have its own name resolve to this machine, and would read everything as its own;
 * the name in the request gives it away. Where the house listens on every address, any address that is a number is its own
 * as well: numbers are not resolved.
 */
export function isOwnHost(header: string | undefined, host: string, publicHosts: readonly string[]): boolean {
  const name = nameOf(header);
  if (name === null) return false;
  if (isLoopback(name) || (everyAddress.has(host) && isIP(name) !== 0)) return true;
  return [host, ...publicHosts].some((own) => nameOf(own.includes(':') && isIP(own) === 6 ? `[${own}]` : own) === name);
}

import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch as undiciFetch } from 'undici';
import { isLoopback, isPrivateAddress } from './allowed-address.ts';

/** A `fetch` over one connection, and the way to close it. */
export interface GuardedFetch {
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/**
 * Looks a host up, and fails with EPRIVATE where any of its addresses is private: a public name may resolve to an inside
 * address ("DNS rebinding"), so the check is made on what is connected to.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const inside = addresses?.find(({ address }) => isPrivateAddress(address));
    if (error !== null) callback(error, []);
    else if (inside !== undefined) {
      const refused: NodeJS.ErrnoException = new Error(`${hostname} resolves to the private address ${inside.address}`);
      refused.code = 'EPRIVATE';
      callback(refused, []);
    } else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

/** A fetch that uses one connection and, unless the source itself is on this machine, refuses to connect to private addresses. */
export function openGuardedFetch(source: URL): GuardedFetch {
  const agent = new Agent({
    connections: 1,
    connect: { timeout: 10_000, ...(isLoopback(source) ? {} : { lookup: publicLookup }) },
  });
  const guarded = (url: string | URL, init?: object) => undiciFetch(url, { ...init, dispatcher: agent });
  return { fetch: guarded as unknown as typeof fetch, close: () => agent.destroy() };
}

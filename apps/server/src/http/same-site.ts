import type { IncomingHttpHeaders } from 'node:http';

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/**
 * Whether a request that changes something may come from where it comes from: this page, or a program that is no
 * browser (which sends neither header). Another site's page gives itself away by Sec-Fetch-Site or by its Origin.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || hostOf(headers.origin) === headers.host;
}

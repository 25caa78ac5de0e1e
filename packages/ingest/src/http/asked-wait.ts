import type { Instant } from '@papertide/core';

/**
 * How long an answer asks us to wait, in milliseconds, or `null` where it does not ask: `ratelimit: "api";r=0;t=55` asks
 * for 56 s (t+1), `Retry-After` for its seconds or until its date. A quota that is left (`r` above 0) asks for nothing,
 * and text that is neither number nor date is ignored. Never negative.
 */
export function askedWaitMs(headers: Headers, now: Instant): number | null {
  const rateLimit = headers.get('ratelimit');
  const remaining = /(?:^|[;\s])r=(\d{1,9})\b/.exec(rateLimit ?? '')?.[1];
  const seconds = /(?:^|[;\s])t=(\d{1,9})\b/.exec(rateLimit ?? '')?.[1];
  if (Number(remaining) === 0 && seconds !== undefined) return (Number(seconds) + 1) * 1000;

  const retryAfter = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  return retryAfter === '' || Number.isNaN(until) ? null : Math.max(0, until - Date.parse(now));
}

import type { Day } from '@papertide/core';

/** A way in which a source misbehaves, for the requests it names. */
export interface Fault {
  /** The n-th request (1 is the first), or every request for a day, or for a page (0-based) of it. */
  readonly at: number | { readonly day?: Day; readonly page?: number };
  /** Misbehaves so many times, then answers well; without end unless told. */
  readonly times?: number;
  readonly kind: FaultKind;
  /** The field of `missing-field`, `null-field` and `retyped-field`: of the paper, or outside it. */
  readonly field?: string;
  /** Milliseconds before the answer of `slow`, between bytes of `drip`; seconds asked for by `rate-limited` and `busy`. */
  readonly wait?: number;
  /** The header by which `rate-limited` and `busy` ask for it. */
  readonly ask?: 'ratelimit' | 'retry-after' | 'retry-after-date' | 'nonsense' | 'nothing';
  /** Where `redirect-away` leads. */
  readonly to?: string;
}

export const faultKinds = [
  // The connection.
  'slow',
  'drip',
  'hang',
  'hang-midway',
  'reset',
  'reset-midway',
  'truncated',
  'cut-short',
  // The status.
  'http-204',
  'http-304',
  'http-400',
  'http-401',
  'http-403',
  'http-404',
  'http-410',
  'http-500',
  'http-502',
  'http-503',
  'http-504',
  'rate-limited',
  'busy',
  // Where it leads.
  'redirect-once',
  'redirect-loop',
  'redirect-away',
  'redirect-nowhere',
  // What comes instead of the answer.
  'html',
  'wrong-type',
  'empty-body',
  'blank-body',
  'not-a-list',
  'error-answer',
  'other-format',
  'too-deep',
  'entities',
  'huge',
  'gzip-bomb',
  'gzip-broken',
  // What comes in the answer.
  'byte-order-mark',
  'control-characters',
  'empty-list',
  'short-page',
  'duplicate-page',
  'missing-page',
  'endless',
  'added-field',
  'missing-field',
  'null-field',
  'retyped-field',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Applies a field fault to every element of a page, leaving the elements given alone. */
export function spoilFields(items: readonly unknown[], { kind, field = 'upvotes' }: Fault): unknown[] {
  return items.map((item) => {
    const copy: { paper?: Record<string, unknown> } & Record<string, unknown> = structuredClone(item) as never;
    const holder = copy.paper !== undefined && field in copy.paper ? copy.paper : copy;
    if (kind === 'added-field') copy.addedLater = { value: [1, null] };
    else if (kind === 'missing-field') delete holder[field];
    else if (kind === 'null-field') holder[field] = null;
    else holder[field] = typeof holder[field] === 'string' ? { value: holder[field] } : String(holder[field]);
    return copy;
  });
}

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
  /** Milliseconds before the answer of `slow`, between bytes of `drip`; seconds asked for by `rate-limited`. */
  readonly wait?: number;
  /** The header by which `rate-limited` asks for it. */
  readonly ask?: 'ratelimit' | 'retry-after' | 'retry-after-date' | 'nothing';
  /** Where `redirect-away` leads. */
  readonly to?: string;
}

export const faultKinds = [
  'slow',
  'drip',
  'truncated',
  'http-400',
  'http-404',
  'http-500',
  'http-503',
  'rate-limited',
  'reset',
  'hang',
  'html',
  'redirect-loop',
  'redirect-away',
  'redirect-once',
  'huge',
  'gzip-bomb',
  'wrong-type',
  'empty-body',
  'empty-list',
  'not-a-list',
  'duplicate-page',
  'endless',
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
    if (kind === 'missing-field') delete holder[field];
    else if (kind === 'null-field') holder[field] = null;
    else holder[field] = typeof holder[field] === 'string' ? { value: holder[field] } : String(holder[field]);
    return copy;
  });
}

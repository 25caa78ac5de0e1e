import { type Pair, writePairs } from '../../lib/query-string.ts';

/** Where two papers stand side by side; without a second one, where it is chosen. */
export function compareHref(a: string, b: string | null): string {
  const pairs: Pair[] = [['a', a], ...(b === null ? [] : [['b', b] satisfies Pair])];
  return `/papers/compare${writePairs(pairs)}`;
}

import type { Axis } from '@papertide/core/query';

/** Parts of a question that may hold an axis. */
const nested: ReadonlySet<string> = new Set(['filter', 'window', 'trend']);

/**
 * A question with every axis in it turned to days of publication where those are the only days there are: where no list was
 * ever read, days mean days of publication, whatever was asked.
 */
export function onUsualAxis<T>(query: T, usual: Axis): T {
  if (usual === 'listed' || query === null || typeof query !== 'object' || Array.isArray(query)) return query;
  const turned = Object.entries(query).map(([name, value]) => [
    name,
    name === 'axis' ? usual : nested.has(name) ? onUsualAxis(value, usual) : value,
  ]);
  return Object.fromEntries(turned) as T;
}

import type { Day } from '../paper.ts';
import { matchGroups } from './match-groups.ts';

/** The groups of one window of days. */
export interface GroupStep {
  /** The last day of the window. */
  readonly to: Day;
  /** Each group's keys, the most telling first. */
  readonly groups: readonly (readonly string[])[];
}

const slug = (key: string): string =>
  key
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * Names for the groups of the last window that stay the same while the groups go on: the end of the window in which a group
 * came up and its most telling key there, `2026-03-29-world-model`. From each window to the next a group goes on as the one
 * that shares most with it, at least half of the keys of both. `[]` without windows. O(windows · groups² · keys).
 */
export function followGroups(steps: readonly GroupStep[]): { readonly id: string; readonly since: Day }[] {
  let before: { keys: Set<string>; id: string; since: Day }[] = [];
  for (const { to, groups } of steps) {
    const sets = groups.map((keys) => new Set(keys));
    const matches = matchGroups(
      sets,
      before.map(({ keys }) => keys),
    );
    before = sets.map((keys, i) => {
      const known = before[matches[i] ?? -1];
      const [first = ''] = groups[i] ?? [];
      return { keys, id: known?.id ?? `${to}-${slug(first)}`, since: known?.since ?? to };
    });
  }
  return before.map(({ id, since }) => ({ id, since }));
}

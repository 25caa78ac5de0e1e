import type { Day } from '@papertide/core';
import { checkRollups, getPaper, listCollectedDays, readTotals, type Store } from '@papertide/store';

/** What a database holds, without what depends on when and in how many runs it was written. */
export interface Content {
  readonly totals: { readonly papers: number; readonly listings: number; readonly observations: number };
  readonly papers: readonly unknown[];
  readonly days: readonly { readonly day: Day; readonly state: string; readonly papers: number }[];
  /** Differences between counts and rows: none in a sound database. */
  readonly wrongCounts: readonly string[];
}

/** The logical content of a database, as far as the papers with the keys given reach. Equal for equal knowledge. */
export async function contentOf(store: Store, keys: Iterable<string>): Promise<Content> {
  const { papers, listings, observations } = await readTotals(store.read);
  const rows: unknown[] = [];
  for (const key of [...keys].sort()) {
    const paper = await getPaper(store.read, key);
    rows.push(paper === undefined ? `${key} is missing` : { ...paper, sources: paper.sources.map(({ id }) => id) });
  }
  const days = await listCollectedDays(store.read, null, null, null);
  return {
    totals: { papers, listings, observations },
    papers: rows,
    days: days.map(({ day, state, papers: n }) => ({ day, state, papers: n })),
    wrongCounts: await checkRollups(store.read),
  };
}

/** The keys of the papers in invented lists. */
export function keysOf(days: ReadonlyMap<Day, readonly Record<string, unknown>[]>): Set<string> {
  const keys = new Set<string>();
  for (const list of days.values()) {
    for (const { paper } of list) keys.add((paper as { id: string }).id);
  }
  return keys;
}

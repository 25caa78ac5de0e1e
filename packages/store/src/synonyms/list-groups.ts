import { groupBy } from '@papertide/core';
import type { Db } from '../store.ts';

/** Keywords that are counted as one, a paper once. */
export interface StoredSynonymGroup {
  readonly id: string;
  /** Key of the term that stands for all. */
  readonly preferred: string;
  /** The preferred term as papers write it most; where none does, as the group says. */
  readonly label: string;
  /** The others, by key, each as papers write it most. */
  readonly members: readonly { readonly key: string; readonly label: string }[];
  readonly note: string;
  readonly origin: 'starter' | 'edited';
  /** Number of its edits, from 1. */
  readonly version: number;
  readonly editedAt: string | null;
}

/** The groups by the key of their preferred term; only those of some keys, preferred or not, where such are given. */
export async function listSynonymGroups(db: Db, keys: readonly string[] | null = null): Promise<StoredSynonymGroup[]> {
  const rows = await db
    .selectFrom('synonym_group as g')
    .innerJoin('synonym_member as m', 'm.group_id', 'g.id')
    .leftJoin('keyphrase as k', 'k.key', 'm.key')
    .select(['g.id', 'g.preferred', 'g.label', 'g.note', 'g.origin', 'g.version', 'g.edited_at as editedAt', 'm.key'])
    .select('k.label as written')
    .$if(keys !== null, (query) =>
      query.where('g.id', 'in', (eb) =>
        eb
          .selectFrom('synonym_member')
          .select('group_id')
          .where('key', 'in', keys ?? []),
      ),
    )
    .orderBy('g.preferred')
    .orderBy('m.key')
    .execute();
  return [...groupBy(rows, (row) => row.id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, preferred, note, origin, version, editedAt } = first;
    const own = group.find(({ key }) => key === preferred);
    const members = group
      .filter(({ key }) => key !== preferred)
      .map(({ key, written }) => ({ key, label: written ?? key }));
    return [{ id, preferred, label: own?.written ?? first.label, members, note, origin, version, editedAt }];
  });
}

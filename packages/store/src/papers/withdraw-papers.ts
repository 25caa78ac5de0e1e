import type { Day, Instant } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { raiseRevision } from '../revision.ts';
import { withCounts } from '../rollups/with-counts.ts';
import type { SourceId } from '../source-id.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { deletePapers, leavePapers } from './delete-papers.ts';

/** A paper that a source took back, and the source's date of it. */
export interface Tombstone {
  readonly key: string;
  readonly deletedOn: Day;
}

export interface Withdrawal {
  /** The source that says so. */
  readonly sourceId: SourceId;
  /** All sources that show the same records, and hence show it no more. */
  readonly shownBy: readonly SourceId[];
  readonly at: Instant;
}

/**
 * Takes papers out of the database and its counts that their source took back, and remembers that it did; says how many
 * went. A paper that a source of another kind shows as well stays, without the sightings of `shownBy`.
 */
export function withdrawPapers(db: Db, tombstones: readonly Tombstone[], from: Withdrawal): Promise<number> {
  return transact(db, async (trx) => {
    let gone = 0;
    for (const some of chunks(tombstones, 4, dialectOf(trx).maxBoundValues)) {
      const rows = some.map(({ key, deletedOn }) => ({
        ...{ key, source_id: from.sourceId, deleted_on: deletedOn, seen_at: from.at },
      }));
      await trx
        .insertInto('tombstone')
        .values(rows)
        .onConflict((c) => c.column('key').doUpdateSet((eb) => ({ deleted_on: eb.ref('excluded.deleted_on') })))
        .execute();
      gone += await takeOut(
        trx,
        some.map(({ key }) => key),
        from.shownBy,
      );
    }
    return gone;
  });
}

async function takeOut(trx: Db, keys: readonly string[], shownBy: readonly SourceId[]): Promise<number> {
  const sightings = await trx
    .selectFrom('paper')
    .innerJoin('paper_source', 'paper_id', 'id')
    .select(['id', 'source_id'])
    .where('key', 'in', keys)
    .execute();
  const ids = [...new Set(sightings.filter((s) => shownBy.includes(s.source_id as SourceId)).map(({ id }) => id))];
  if (ids.length === 0) return 0;
  const kept = new Set(sightings.filter((s) => !shownBy.includes(s.source_id as SourceId)).map(({ id }) => id));
  const gone = ids.filter((id) => !kept.has(id));
  const left = ids.filter((id) => kept.has(id));
  await withCounts(trx, ids, async () => {
    if (gone.length > 0) await deletePapers(trx, gone);
    if (left.length > 0) for (const sourceId of shownBy) await leavePapers(trx, sourceId, left);
    return left;
  });
  await raiseRevision(trx);
  return gone.length;
}

/** The papers that their sources took back, and when: a few thousand of all of arXiv. */
export async function readTombstones(db: Db): Promise<Map<string, Day>> {
  const rows = await db.selectFrom('tombstone').select(['key', 'deleted_on']).orderBy('key').execute();
  return new Map(rows.map(({ key, deleted_on }) => [key, deleted_on]));
}

/** Forgets that papers were taken back, for their source shows them again. */
export async function clearTombstones(trx: Db, keys: readonly string[]): Promise<void> {
  for (const some of chunks(keys, 1, dialectOf(trx).maxBoundValues)) {
    await trx.deleteFrom('tombstone').where('key', 'in', some).execute();
  }
}

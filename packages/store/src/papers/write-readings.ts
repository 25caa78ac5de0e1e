import { groupBy, type Observation } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { raiseRevision } from '../revision.ts';
import { withCounts } from '../rollups/with-counts.ts';
import type { ObservationTable } from '../schema/observation.ts';
import type { SourceId } from '../source-id.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { latestReading } from './readings.ts';

/** A reading of a paper named by its key. */
export interface KeyedReading extends Observation {
  readonly key: string;
}

/** What a batch of readings added, and what could not be placed. */
export interface WrittenReadings {
  readonly observationsNew: number;
  /** Keys of no paper of this database, each once. */
  readonly unknown: readonly string[];
}

/** The most readings that one call takes. */
export const largestReadingBatch = 5_000;

/** The papers of keys; a key that no paper has is missing. */
async function idsOf(trx: Db, keys: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const some of chunks(keys, 1, dialectOf(trx).maxBoundValues)) {
    const rows = await trx.selectFrom('paper').select(['id', 'key']).where('key', 'in', some).execute();
    for (const { id, key } of rows) ids.set(key, id);
  }
  return ids;
}

/** The readings that some papers have, by paper. */
async function storedReadings(trx: Db, ids: readonly number[]): Promise<Map<number, Observation[]>> {
  const readings: (Observation & { readonly id: number })[] = [];
  for (const some of chunks(ids, 1, dialectOf(trx).maxBoundValues)) {
    const rows = await trx
      .selectFrom('observation')
      .select(['paper_id as id', 'observed_at as observedAt', 'upvotes', 'comments', 'stars'])
      .where('paper_id', 'in', some)
      .execute();
    readings.push(...rows);
  }
  return groupBy(readings, ({ id }) => id);
}

/**
 * Adds at most 5,000 readings to papers that are known by key, with the papers' latest figures and the counts, all or
 * nothing; makes no papers. A reading at an instant that the paper has one of is known already, whatever it says: the
 * same readings again, in any order, add nothing. One transaction; O(readings of the papers).
 */
export async function writeReadings(
  db: Db,
  readings: readonly KeyedReading[],
  sourceId: SourceId,
): Promise<WrittenReadings> {
  if (readings.length > largestReadingBatch)
    throw new RangeError(`a batch holds at most ${largestReadingBatch} readings`);
  return transact(db, async (trx) => {
    const byKey = groupBy(readings, ({ key }) => key);
    const ids = await idsOf(trx, [...byKey.keys()]);
    const stored = await storedReadings(trx, [...ids.values()]);
    const rows: ObservationTable[] = [];
    const changed = new Map<number, Observation[]>();
    for (const [key, id] of ids) {
      const all = [...(stored.get(id) ?? [])];
      const instants = new Set(all.map(({ observedAt }) => observedAt));
      for (const { observedAt, upvotes, comments, stars } of byKey.get(key) ?? []) {
        if (instants.has(observedAt)) continue;
        instants.add(observedAt);
        all.push({ observedAt, upvotes, comments, stars });
        rows.push({ paper_id: id, observed_at: observedAt, source_id: sourceId, upvotes, comments, stars });
        changed.set(id, all);
      }
    }
    const unknown = [...byKey.keys()].filter((key) => !ids.has(key));
    if (rows.length === 0) return { observationsNew: 0, unknown };
    const touched = [...changed.keys()];
    await withCounts(trx, touched, async () => {
      for (const some of chunks(rows, 6, dialectOf(trx).maxBoundValues)) {
        await trx.insertInto('observation').values(some).execute();
      }
      for (const [id, all] of changed) {
        const { observedAt, ...latest } = latestReading(all);
        await trx
          .updateTable('paper')
          .set({ ...latest, observed_at: observedAt })
          .where('id', '=', id)
          .execute();
      }
      return touched;
    });
    await raiseRevision(trx);
    return { observationsNew: rows.length, unknown };
  });
}

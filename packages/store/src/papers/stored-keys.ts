import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';

/** Which of some keys belong to papers. One look-up a few thousand keys. */
export async function storedKeys(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const stored = new Set<string>();
  for (const some of chunks([...new Set(keys)], 1, dialectOf(db).maxBoundValues)) {
    for (const { key } of await db.selectFrom('paper').select('key').where('key', 'in', some).execute())
      stored.add(key);
  }
  return stored;
}

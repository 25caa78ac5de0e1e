import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';

/** The keys under which keyphrases with these keys are counted: that of their group, else their own. */
export async function mergedKeys(db: Db, keys: readonly string[]): Promise<Map<string, string>> {
  const merged = new Map(keys.map((key) => [key, key]));
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues)) {
    const rows = await db
      .selectFrom('synonym_member')
      .innerJoin('synonym_group', 'synonym_group.id', 'group_id')
      .select(['key', 'preferred'])
      .where('key', 'in', some)
      .execute();
    for (const { key, preferred } of rows) merged.set(key, preferred);
  }
  return merged;
}

import type { CorpusStatistics } from '@papertide/core/keyphrases';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';
import { areFrequenciesCurrent } from './version.ts';

/**
 * What all papers of the database say of the words and phrases with these keys, as `extractKeyphrases` takes it; `null` while
 * the frequencies wait to be counted anew, and with fewer than two papers. A look-up a key.
 */
export async function frequenciesOf(db: Db, keys: Iterable<string>): Promise<CorpusStatistics | null> {
  if (!(await areFrequenciesCurrent(db))) return null;
  const total = await db.selectFrom('count_of_key').select('n').where('dimension', '=', 'all').executeTakeFirst();
  const documents = total?.n ?? 0;
  if (documents < 2) return null;
  const counts = new Map<string, number>();
  for (const some of chunks([...keys], 1, dialectOf(db).maxBoundValues)) {
    const rows = await db.selectFrom('document_frequency').selectAll().where('key', 'in', some).execute();
    for (const { key, n } of rows) counts.set(key, n);
  }
  return { documents, documentFrequency: (key) => counts.get(key) ?? 1 };
}

import { formatSeriesRef } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import { countAll, type KeyedDimension, keywordsOf, startsWord, sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { labelsOf } from './labels.ts';
import { countOfKeys } from './of-keys.ts';

export interface SuggestedKey {
  readonly key: string;
  readonly label: string;
  /** Its papers, dated or not. */
  readonly n: number;
}

const keyphrases = (db: Db, dimension: KeyedDimension, text: string, limit: number) => {
  const { origin, merged } = keywordsOf(dimension) ?? { origin: null, merged: true };
  const column = merged ? 'keyphrase.merged' : 'keyphrase.key';
  return db
    .selectFrom('keyphrase')
    .innerJoin('keyphrase_surface', 'keyphrase_id', 'keyphrase.id')
    .select(`${column} as key`)
    .where((eb) => eb.or([startsWord(eb.ref('keyphrase.key'), text), startsWord(eb.ref(column), text)]))
    .$if(origin !== null, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('paper_keyphrase')
            .select('position')
            .whereRef('paper_keyphrase.keyphrase_id', '=', 'keyphrase.id')
            .where('origin', '=', origin ?? 'source'),
        ),
      ),
    )
    .groupBy(column)
    .orderBy((eb) => sumOf(eb.ref('n')), 'desc')
    .orderBy(column)
    .limit(limit);
};

const authors = (db: Db, text: string, limit: number) =>
  db
    .selectFrom('author')
    .innerJoin('authorship', 'author_id', 'author.id')
    .select('name_key as key')
    .where((eb) => startsWord(eb.ref('name_key'), text))
    .groupBy('name_key')
    .orderBy(countAll, 'desc')
    .orderBy('key')
    .limit(limit);

const organizations = (db: Db, text: string, limit: number) =>
  db
    .selectFrom('paper')
    .select('organization as key')
    .where('organization', 'is not', null)
    .where((eb) => startsWord(eb.ref('organization').$castTo<string>(), text))
    .groupBy('organization')
    .orderBy(countAll, 'desc')
    .orderBy('key')
    .limit(limit)
    .$narrowType<{ key: string }>();

const kept = (db: Db, dimension: KeyedDimension, text: string, limit: number) =>
  db
    .selectFrom('count_of_key')
    .select('key')
    .where('dimension', '=', dimension)
    .where((eb) => startsWord(eb.ref('key'), text))
    .orderBy('n', 'desc')
    .orderBy('key')
    .limit(limit);

function candidates(db: Db, dimension: KeyedDimension, text: string, limit: number) {
  switch (dimension) {
    case 'keyword':
    case 'source-keyword':
    case 'any-keyword':
    case 'single-keyword':
    case 'single-source-keyword':
    case 'single-any-keyword':
      return keyphrases(db, dimension, text, limit).execute();
    case 'author':
      return authors(db, text, limit).execute();
    case 'organization':
      return organizations(db, text, limit).execute();
    default:
      return kept(db, dimension, text, limit).execute();
  }
}

/**
 * Keys in which a word starts with the text, those with most papers first, then by key; `[]` for an empty text. The key of an
 * author is the name as it is written most. Reads the list of keys once: about 10 ms for 70,000 keyphrases.
 */
export async function suggestKeys(
  db: Db,
  dimension: Exclude<KeyedDimension, 'all'>,
  text: string,
  limit: number,
): Promise<SuggestedKey[]> {
  if (fold(text).trim() === '') return [];
  const keys = (await candidates(db, dimension, text, limit)).map((row) => row.key);
  const names = await labelsOf(
    db,
    keys.map((key) => ({ dimension, key })),
  );
  const counts = await countOfKeys(db, dimension, keys);
  return keys
    .map((key) => {
      const label = names.get(formatSeriesRef({ dimension, key })) ?? key;
      return { key: dimension === 'author' ? label : key, label, n: counts.get(key) ?? 0 };
    })
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}

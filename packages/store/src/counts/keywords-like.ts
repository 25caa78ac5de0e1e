import { typedKeyword } from '@papertide/core/keyphrases';
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import { type KeyedDimension, keywordsOf, startsWord, sumOf } from '../expressions.ts';
import type { Database } from '../schema/database.ts';
import type { Db } from '../store.ts';

const no = sql<SqlBool>`1 = 0`;

/** Whether a column of keys of keywords holds, at the start of a word, what a typed text may become: see `typedKeyword`. */
export function startsKeyword(column: Expression<string>, text: string): Expression<SqlBool> {
  const { starts } = typedKeyword(text);
  const eb = expressionBuilder<Database>();
  return starts.length === 0 ? no : eb.or(starts.map((start) => startsWord(column, start)));
}

/**
 * Keys of keywords that a typed text may become, and whether it already is one of them: as a key, or as papers write it. Exact
 * ones first, then those that papers write most, then by key. Reads the list of keys and of ways to write them once.
 */
export function keywordsLike(db: Db, dimension: KeyedDimension, text: string, limit: number) {
  const { origin, merged } = keywordsOf(dimension) ?? { origin: null, merged: true };
  const column = merged ? 'keyphrase.merged' : 'keyphrase.key';
  // An acronym that is not merged with what it means is no exact name of that.
  const keys = typedKeyword(text).keys.slice(0, merged ? 2 : 1);
  const isExact = sql<0 | 1>`max(case when ${sql.ref('keyphrase.key')} in (${sql.join([...keys, ''])})
    or lower(surface) = ${text.trim().toLowerCase()} then 1 else 0 end)`;
  return db
    .selectFrom('keyphrase')
    .innerJoin('keyphrase_surface', 'keyphrase_id', 'keyphrase.id')
    .select(`${column} as key`)
    .select(isExact.as('exact'))
    .where((eb) =>
      eb.or([
        startsKeyword(eb.ref('keyphrase.key'), text),
        ...(merged ? [startsKeyword(eb.ref('keyphrase.merged'), text)] : []),
        startsWord(eb.ref('surface'), text),
      ]),
    )
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
    .orderBy('exact', 'desc')
    .orderBy((eb) => sumOf(eb.ref('n')), 'desc')
    .orderBy(column)
    .limit(limit);
}

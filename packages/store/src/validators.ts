import type { SourceId } from './source-id.ts';
import type { Db } from './store.ts';

/** What an answer said of itself, with what was made of it. */
export interface Validator {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Kept as the reader of the answer wrote it. */
  readonly summary: string;
}

/** What the last answer to a request said of itself; undefined where none did. */
export async function findValidator(db: Db, sourceId: SourceId, url: string): Promise<Validator | undefined> {
  return db
    .selectFrom('validator')
    .select(['etag', 'last_modified as lastModified', 'summary'])
    .where('source_id', '=', sourceId)
    .where('url', '=', url)
    .executeTakeFirst();
}

/** Keeps what an answer said of itself: in the transaction that writes what it brought. */
export async function saveValidator(trx: Db, sourceId: SourceId, url: string, validator: Validator): Promise<void> {
  const row = { etag: validator.etag, last_modified: validator.lastModified, summary: validator.summary };
  await trx
    .insertInto('validator')
    .values({ source_id: sourceId, url, ...row })
    .onConflict((c) => c.columns(['source_id', 'url']).doUpdateSet(row))
    .execute();
}

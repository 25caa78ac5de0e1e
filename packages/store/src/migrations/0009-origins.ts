import { sql } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Where each field of a paper comes from, and the keys under which papers were known before. */
export const origins: Migration = {
  name: '0009-origins',
  async up(trx) {
    const { rowTable } = dialectOf(trx);
    await trx.schema
      .alterTable('paper')
      .addColumn('origins', 'text', (c) => c.notNull().defaultTo('[]'))
      .execute();
    // Of papers that several sources described, which one gave what is not known any more: all is the first one's.
    await sql`update paper set origins = '[["' || coalesce(
      (select source_id from paper_source where paper_id = paper.id order by first_seen_at, source_id limit 1), 'file'
    ) || '",' || content_rank || ',"' || content_at || '"]]'`.execute(trx);
    for (const column of ['content_rank', 'content_at']) {
      await trx.schema.alterTable('paper').dropColumn(column).execute();
    }
    await trx.schema
      .createTable('former_key')
      .addColumn('key', 'text', (c) => c.notNull().primaryKey())
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .modifyEnd(rowTable)
      .execute();
    await trx.schema.createIndex('former_key_paper').on('former_key').column('paper_id').execute();
  },
};

import { sql } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Topics that readers define, and the papers that have them. */
export const ownTopics: Migration = {
  name: '0016-own-topics',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    await trx.schema
      .createTable('own_topic')
      .addColumn('id', 'text', (c) => c.notNull().primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('aliases', 'text', (c) => c.notNull())
      .addColumn('expression', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('edited_at', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('paper_own_topic')
      .addColumn('topic_id', 'text', (c) => c.notNull().references('own_topic.id').onDelete('cascade'))
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('paper_own_topic_key', ['topic_id', 'paper_id'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema
      .createIndex('paper_own_topic_paper')
      .on('paper_own_topic')
      .columns(['paper_id', 'topic_id'])
      .execute();
    // Beside what counts are kept of, so that a reader's topic changes no ranking and no figure of the taxonomy's.
    await sql`drop view paper_key`.execute(trx);
    await sql`create view paper_key as
      select paper_id, dimension, key from paper_fact
      union all select paper_id, 'topic', topic_id from paper_own_topic
      union all select distinct paper_id, 'any-keyword', merged
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select paper_id, case origin when 'source' then 'single-source-keyword' else 'single-keyword' end, key
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select distinct paper_id, 'single-any-keyword', key
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select distinct paper_id, 'author', name_key from authorship join author on author.id = author_id
      union all select id, 'organization', organization from paper where organization is not null`.execute(trx);
  },
};

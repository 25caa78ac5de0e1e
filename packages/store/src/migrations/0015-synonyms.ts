import { sql } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import { saveStarterSynonyms } from '../synonyms/starter.ts';
import type { Migration } from './migration.ts';

/**
 * Synonym groups, and what they do: keyphrases are counted under the key that stands for their group, a paper once. The keys
 * of the dimensions `single-…` are those of the keyphrases themselves.
 */
export const synonyms: Migration = {
  name: '0015-synonyms',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    await trx.schema
      .createTable('synonym_group')
      .addColumn('id', 'text', (c) => c.notNull().primaryKey())
      .addColumn('preferred', 'text', (c) => c.notNull())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('note', 'text', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('edited_at', 'text')
      .addColumn('removed', 'integer', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('synonym_member')
      .addColumn('key', 'text', (c) => c.notNull().primaryKey())
      .addColumn('group_id', 'text', (c) => c.notNull().references('synonym_group.id').onDelete('cascade'))
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('synonym_member_group').on('synonym_member').column('group_id').execute();
    await trx.schema
      .alterTable('keyphrase')
      .addColumn('merged', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    await trx
      .updateTable('keyphrase')
      .set((eb) => ({ merged: eb.ref('key') }))
      .execute();
    await trx.schema.createIndex('keyphrase_merged').on('keyphrase').column('merged').execute();
    await sql`drop view paper_key`.execute(trx);
    await sql`drop view paper_fact`.execute(trx);
    await sql`create view paper_fact as
      select id as paper_id, 'all' as dimension, '' as key from paper
      union all select paper_id, 'topic', topic_id from paper_topic
      union all select paper_id, 'area', area_id from paper_area
      union all select distinct paper_id, case origin when 'source' then 'source-keyword' else 'keyword' end, merged
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select paper_id, 'category', category from paper_category
      union all select paper_id, 'source', source_id from paper_source
      union all select distinct paper_id, 'covered', 'topic' from paper_topic
      union all select distinct paper_id, 'covered', case origin when 'source' then 'source-keyword' else 'keyword' end
        from paper_keyphrase`.execute(trx);
    await sql`create view paper_key as
      select paper_id, dimension, key from paper_fact
      union all select distinct paper_id, 'any-keyword', merged
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select paper_id, case origin when 'source' then 'single-source-keyword' else 'single-keyword' end, key
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select distinct paper_id, 'single-any-keyword', key
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select distinct paper_id, 'author', name_key from authorship join author on author.id = author_id
      union all select id, 'organization', organization from paper where organization is not null`.execute(trx);
    await saveStarterSynonyms(trx);
  },
};

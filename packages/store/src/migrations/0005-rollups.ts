import { sql } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** The calendar, the two views that say what is counted, and the tables that hold the counts. */
export const rollups: Migration = {
  name: '0005-rollups',
  async up(trx) {
    const { keyedTable } = dialectOf(trx);
    let calendar = trx.schema.createTable('calendar').addColumn('day', 'text', (c) => c.notNull().primaryKey());
    for (const interval of ['week', 'month', 'quarter', 'year']) {
      calendar = calendar.addColumn(interval, 'text', (c) => c.notNull());
    }
    await calendar.modifyEnd(keyedTable).execute();

    await sql`create view paper_fact as
      select id as paper_id, 'all' as dimension, '' as key from paper
      union all select paper_id, 'topic', topic_id from paper_topic
      union all select paper_id, 'area', area_id from paper_area
      union all select paper_id, case origin when 'source' then 'source-keyword' else 'keyword' end, key
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select paper_id, 'category', category from paper_category
      union all select paper_id, 'source', source_id from paper_source
      union all select distinct paper_id, 'covered', 'topic' from paper_topic
      union all select distinct paper_id, 'covered', case origin when 'source' then 'source-keyword' else 'keyword' end
        from paper_keyphrase`.execute(trx);
    await sql`create view paper_day as
      select id as paper_id, 'listed' as axis, listed_on as day, coalesce(upvotes, -1) as upvotes
        from paper where listed_on is not null
      union all select id, 'published', published_on, coalesce(upvotes, -1)
        from paper where published_on is not null`.execute(trx);

    // The day before the key: a batch, which is about few days, is written side by side, and a window is read so. The
    // series of one key is a look-up per day.
    await trx.schema
      .createTable('count_by_day')
      .addColumn('axis', 'text', (c) => c.notNull())
      .addColumn('dimension', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('count_by_day_key', ['axis', 'dimension', 'day', 'key'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema
      .createTable('count_of_key')
      .addColumn('dimension', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('count_of_key_key', ['dimension', 'key'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema
      .createTable('upvotes_by_day')
      .addColumn('axis', 'text', (c) => c.notNull())
      .addColumn('dimension', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('upvotes', 'integer', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('upvotes_by_day_key', ['axis', 'dimension', 'day', 'key', 'upvotes'])
      .modifyEnd(keyedTable)
      .execute();
    // Finds what fell to zero, so that it can be deleted without a scan.
    for (const table of ['count_by_day', 'count_of_key', 'upvotes_by_day']) {
      await trx.schema.createIndex(`${table}_zero`).on(table).column('n').where('n', '=', 0).execute();
    }
  },
};

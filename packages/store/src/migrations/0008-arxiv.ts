import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** What arXiv tells of papers, the papers it took back, and how its servers are to be asked. */
export const arxiv: Migration = {
  name: '0008-arxiv',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    for (const [column, type] of [
      ['doi', 'text'],
      ['updated_on', 'text'],
      ['version', 'integer'],
    ] as const) {
      await trx.schema.alterTable('paper').addColumn(column, type).execute();
    }
    await trx.schema.createIndex('paper_doi').on('paper').column('doi').where('doi', 'is not', null).execute();
    for (const column of ['journal_ref', 'author_comment']) {
      await trx.schema.alterTable('paper_text').addColumn(column, 'text').execute();
    }
    await trx
      .insertInto('source')
      .values([
        { id: 'arxiv', name: 'arXiv' },
        { id: 'arxiv-oai', name: 'arXiv OAI-PMH' },
        { id: 'arxiv-bulk', name: 'arXiv bulk snapshot' },
      ])
      .execute();
    await trx.schema
      .createTable('tombstone')
      .addColumn('key', 'text', (c) => c.notNull().primaryKey())
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('deleted_on', 'text', (c) => c.notNull())
      .addColumn('seen_at', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('host_pace')
      .addColumn('host', 'text', (c) => c.notNull().primaryKey())
      .addColumn('reserved_at', 'text', (c) => c.notNull())
      .addColumn('free_at', 'text', (c) => c.notNull())
      .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('failed_at', 'text')
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('validator')
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('summary', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('validator_key', ['source_id', 'url'])
      .modifyEnd(keyedTable)
      .execute();
  },
};

import { sql } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Papers and what describes them. */
export const papers: Migration = {
  name: '0001-papers',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    await trx.schema
      .createTable('paper')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('key', 'text', (c) => c.notNull().unique())
      .addColumn('arxiv_id', 'text', (c) => c.unique())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('title_key', 'text', (c) => c.notNull())
      .addColumn('published_on', 'text')
      .addColumn('listed_on', 'text')
      .addColumn('upvotes', 'integer')
      .addColumn('comments', 'integer')
      .addColumn('stars', 'integer')
      .addColumn('observed_at', 'text')
      .addColumn('author_count', 'integer')
      .addColumn('organization', 'text')
      .addColumn('github_repo', 'text')
      .addColumn('project_page', 'text')
      .addColumn('truncated', 'integer', (c) => c.notNull().check(sql`truncated in (0, 1)`))
      .addColumn('content_rank', 'integer', (c) => c.notNull())
      .addColumn('content_at', 'text', (c) => c.notNull())
      .addColumn('content_hash', 'text', (c) => c.notNull())
      .addColumn('enrichment_version', 'text')
      .addColumn('first_seen_at', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    for (const column of ['title_key', 'published_on', 'listed_on', 'upvotes', 'enrichment_version']) {
      await trx.schema.createIndex(`paper_${column}`).on('paper').columns([column, 'id']).execute();
    }
    await trx.schema
      .createTable('paper_text')
      .addColumn('paper_id', 'integer', (c) => c.primaryKey().references('paper.id').onDelete('cascade'))
      .addColumn('abstract', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('author')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull().unique())
      .addColumn('name_key', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema.createIndex('author_name_key').on('author').column('name_key').execute();
    await trx.schema
      .createTable('authorship')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('author_id', 'integer', (c) => c.notNull().references('author.id'))
      .addPrimaryKeyConstraint('authorship_key', ['paper_id', 'position'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('authorship_author').on('authorship').columns(['author_id', 'paper_id']).execute();
    for (const [table, column] of [
      ['paper_category', 'category'],
      ['paper_keyword', 'keyword'],
    ] as const) {
      await trx.schema
        .createTable(table)
        .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
        .addColumn('position', 'integer', (c) => c.notNull())
        .addColumn(column, 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['paper_id', 'position'])
        .modifyEnd(keyedTable)
        .execute();
    }
    await trx.schema
      .createIndex('paper_category_category')
      .on('paper_category')
      .columns(['category', 'paper_id'])
      .execute();
  },
};

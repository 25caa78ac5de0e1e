import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Where papers were seen, and the readings of their attention. */
export const readings: Migration = {
  name: '0002-readings',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    await trx.schema
      .createTable('source')
      .addColumn('id', 'text', (c) => c.notNull().primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx
      .insertInto('source')
      .values([
        { id: 'huggingface', name: 'Hugging Face Daily Papers' },
        { id: 'page', name: 'Saved Hugging Face page' },
        { id: 'file', name: 'Imported file' },
        { id: 'demo', name: 'Demo corpus (invented)' },
      ])
      .execute();
    await trx.schema
      .createTable('paper_source')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('first_seen_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('paper_source_key', ['paper_id', 'source_id'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('paper_source_source').on('paper_source').columns(['source_id', 'paper_id']).execute();
    await trx.schema
      .createTable('listing')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('day', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('listing_key', ['paper_id', 'source_id', 'day'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('listing_source_day').on('listing').columns(['source_id', 'day']).execute();
    await trx.schema
      .createTable('observation')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('observed_at', 'text', (c) => c.notNull())
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('upvotes', 'integer')
      .addColumn('comments', 'integer')
      .addColumn('stars', 'integer')
      .addPrimaryKeyConstraint('observation_key', ['paper_id', 'observed_at'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('observation_source').on('observation').columns(['source_id', 'paper_id']).execute();
  },
};

import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Keyphrases and topics: what papers are about. */
export const meaning: Migration = {
  name: '0003-meaning',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    await trx.schema
      .createTable('keyphrase')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('key', 'text', (c) => c.notNull().unique())
      .addColumn('label', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('keyphrase_surface')
      .addColumn('keyphrase_id', 'integer', (c) => c.notNull().references('keyphrase.id').onDelete('cascade'))
      .addColumn('surface', 'text', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('keyphrase_surface_key', ['keyphrase_id', 'surface'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema
      .createTable('paper_keyphrase')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('keyphrase_id', 'integer', (c) => c.notNull().references('keyphrase.id'))
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('surface', 'text', (c) => c.notNull())
      .addColumn('score', 'real', (c) => c.notNull())
      .addColumn('spans', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('paper_keyphrase_key', ['paper_id', 'keyphrase_id', 'origin'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema
      .createIndex('paper_keyphrase_keyphrase')
      .on('paper_keyphrase')
      .columns(['keyphrase_id', 'origin', 'paper_id'])
      .execute();
    await trx.schema
      .createTable('area')
      .addColumn('id', 'text', (c) => c.notNull().primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema
      .createTable('topic')
      .addColumn('id', 'text', (c) => c.notNull().primaryKey())
      .addColumn('area_id', 'text', (c) => c.notNull().references('area.id'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('short_name', 'text', (c) => c.notNull())
      .addColumn('definition', 'text', (c) => c.notNull())
      .addColumn('broader_id', 'text')
      .addColumn('slot', 'integer')
      .addColumn('position', 'integer', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    // No reference to the topic: rows of an older taxonomy stay until their paper is enriched again.
    await trx.schema
      .createTable('paper_topic')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('topic_id', 'text', (c) => c.notNull())
      .addColumn('via', 'text')
      .addColumn('spans', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('paper_topic_key', ['paper_id', 'topic_id'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('paper_topic_topic').on('paper_topic').columns(['topic_id', 'paper_id']).execute();
    await trx.schema
      .createTable('paper_area')
      .addColumn('paper_id', 'integer', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('area_id', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('paper_area_key', ['paper_id', 'area_id'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('paper_area_area').on('paper_area').columns(['area_id', 'paper_id']).execute();
  },
};

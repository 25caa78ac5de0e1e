import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Runs, what they rejected, the days they collected, and how far they got. */
export const harvest: Migration = {
  name: '0004-harvest',
  async up(trx) {
    const { rowTable, keyedTable } = dialectOf(trx);
    await trx.schema
      .createTable('run')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('trigger', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text')
      .addColumn('to_day', 'text')
      .addColumn('started_at', 'text', (c) => c.notNull())
      .addColumn('finished_at', 'text')
      .addColumn('units_done', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('units_total', 'integer')
      .addColumn('papers_seen', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('papers_new', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('observations', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('rejects', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('error', 'text')
      .modifyEnd(rowTable)
      .execute();
    await trx.schema.createIndex('run_state').on('run').column('state').execute();
    await trx.schema
      .createTable('reject')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('run_id', 'integer', (c) => c.notNull().references('run.id').onDelete('cascade'))
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('source_key', 'text')
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('payload', 'text', (c) => c.notNull())
      .addColumn('rejected_at', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.schema.createIndex('reject_run').on('reject').columns(['run_id', 'id']).execute();
    await trx.schema.createIndex('reject_record').on('reject').columns(['source_id', 'source_key', 'reason']).execute();
    await trx.schema
      .createTable('collected_day')
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('papers', 'integer', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('run_id', 'integer', (c) => c.references('run.id').onDelete('set null'))
      .addColumn('collected_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('collected_day_key', ['source_id', 'day'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema.createIndex('collected_day_run').on('collected_day').column('run_id').execute();
    await trx.schema
      .createTable('checkpoint')
      .addColumn('source_id', 'text', (c) => c.notNull().references('source.id'))
      .addColumn('input', 'text', (c) => c.notNull())
      .addColumn('position', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('checkpoint_key', ['source_id', 'input'])
      .modifyEnd(keyedTable)
      .execute();
    await trx.schema
      .createTable('meta')
      .addColumn('key', 'text', (c) => c.notNull().primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
    await trx.insertInto('meta').values({ key: 'revision', value: '0' }).execute();
  },
};

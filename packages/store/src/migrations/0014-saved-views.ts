import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Views under names that everybody who uses the house sees. */
export const savedViews: Migration = {
  name: '0014-saved-views',
  async up(trx) {
    const { rowTable } = dialectOf(trx);
    await trx.schema
      .createTable('saved_view')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull().unique())
      .addColumn('href', 'text', (c) => c.notNull())
      .addColumn('saved_at', 'text', (c) => c.notNull())
      .modifyEnd(rowTable)
      .execute();
  },
};

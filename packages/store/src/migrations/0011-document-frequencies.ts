import { dialectOf } from '../dialect/dialect.ts';
import { rebuildFrequencies } from '../frequencies/rebuild.ts';
import type { Migration } from './migration.ts';

/** In how many papers each word and phrase occurs; counted from the texts that are there, about a millisecond a paper. */
export const documentFrequencies: Migration = {
  name: '0011-document-frequencies',
  async up(trx) {
    await trx.schema
      .createTable('document_frequency')
      .addColumn('key', 'text', (c) => c.notNull().primaryKey())
      .addColumn('n', 'integer', (c) => c.notNull())
      .modifyEnd(dialectOf(trx).keyedTable)
      .execute();
    await trx.schema
      .createIndex('document_frequency_zero')
      .on('document_frequency')
      .column('n')
      .where('n', '=', 0)
      .execute();
    await rebuildFrequencies(trx);
  },
};

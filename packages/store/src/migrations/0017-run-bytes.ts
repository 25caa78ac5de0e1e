import type { Migration } from './migration.ts';

/** How much each run read. */
export const runBytes: Migration = {
  name: '0017-run-bytes',
  async up(trx) {
    await trx.schema.alterTable('run').addColumn('bytes', 'integer').execute();
  },
};

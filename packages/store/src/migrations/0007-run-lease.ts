import type { Migration } from './migration.ts';

/** Who runs a run, and when it last said so: a second one stays away while the first one lives. */
export const runLease: Migration = {
  name: '0007-run-lease',
  async up(trx) {
    await trx.schema.alterTable('run').addColumn('owner', 'text').execute();
    await trx.schema.alterTable('run').addColumn('heartbeat_at', 'text').execute();
  },
};

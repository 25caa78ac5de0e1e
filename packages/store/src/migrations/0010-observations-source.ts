import type { Migration } from './migration.ts';

/** The source of readings that come without papers. */
export const observationsSource: Migration = {
  name: '0010-observations-source',
  async up(trx) {
    await trx.insertInto('source').values({ id: 'observations', name: 'Imported readings' }).execute();
  },
};

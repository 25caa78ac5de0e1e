import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** What a series can be besides what counts are kept of: authors, organizations, keywords of either origin. */
export const seriesKeys: Migration = {
  name: '0012-series-keys',
  async up(trx) {
    await sql`create view paper_key as
      select paper_id, dimension, key from paper_fact
      union all select distinct paper_id, 'any-keyword', key
        from paper_keyphrase join keyphrase on keyphrase.id = keyphrase_id
      union all select distinct paper_id, 'author', name_key from authorship join author on author.id = author_id
      union all select id, 'organization', organization from paper where organization is not null`.execute(trx);
    await trx.schema.createIndex('paper_organization').on('paper').columns(['organization', 'id']).execute();
  },
};

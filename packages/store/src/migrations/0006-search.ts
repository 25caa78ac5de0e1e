import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Full-text search over title and abstract. */
export const search: Migration = {
  name: '0006-search',
  up: (trx) => dialectOf(trx).search.create(trx),
};

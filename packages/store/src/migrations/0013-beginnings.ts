import { dialectOf } from '../dialect/dialect.ts';
import type { Migration } from './migration.ts';

/** Search for how a word begins. */
export const beginnings: Migration = {
  name: '0013-beginnings',
  up: (trx) => dialectOf(trx).search.createBeginnings(trx),
};

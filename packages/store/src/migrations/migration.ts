import type { Db } from '../store.ts';

/** One step of the schema. It is never edited once released: what comes later is another step. */
export interface Migration {
  readonly name: string;
  up(trx: Db): Promise<void>;
}

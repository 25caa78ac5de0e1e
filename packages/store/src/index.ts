export { latestSchemaVersion, migrate, schemaVersion } from './migrate.ts';
export { openStore } from './open-store.ts';
export type { Database } from './schema/database.ts';
export type { Db, Store } from './store.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export { transact } from './transact.ts';

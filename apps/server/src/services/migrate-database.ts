import { migrate, openStore } from '@papertide/store';

/** Brings a database to this version, and says from which to which. */
export async function migrateDatabase(location: string): Promise<{ readonly from: number; readonly to: number }> {
  const store = await openStore(location);
  try {
    return await migrate(store);
  } finally {
    await store.close();
  }
}

// Kills its own process at the end of one migration, before it is committed. Arguments: the file, the steps to take first.
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { openStore } from '../open-store.ts';

const [file = '', whole = '0'] = process.argv.slice(2);
const store = await openStore(file);
await migrate(
  store,
  migrations.slice(0, Number(whole) + 1).map((migration, i) => ({
    name: migration.name,
    async up(trx) {
      await migration.up(trx);
      if (i === Number(whole)) process.kill(process.pid, 'SIGKILL');
    },
  })),
);

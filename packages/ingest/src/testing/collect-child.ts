/**
 * A process that collects from a replay server into a database file, to be killed by a test:
 *
 *   node collect-child.ts <database> <source URL> <from> <to> <now>
 */
import { setTimeout as delay } from 'node:timers/promises';
import { migrate, openStore } from '@papertide/store';
import { collectHuggingFace } from '../sources/huggingface/collect.ts';

const [location = '', sourceUrl = '', from = '', to = '', now = ''] = process.argv.slice(2);
const store = await openStore(location);
await migrate(store);
const run = await collectHuggingFace(
  {
    store,
    now: () => now,
    random: () => 0.5,
    sleep: (ms, signal) => delay(ms, undefined, signal === undefined ? {} : { signal }),
    userAgent: 'Papertide/test (+test@example.org)',
    allowedHosts: [],
  },
  { from, to, sourceUrl, trigger: 'hand' },
);
await store.close();
process.exitCode = run.state === 'complete' ? 0 : 1;

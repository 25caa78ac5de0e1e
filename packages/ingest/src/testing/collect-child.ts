/**
 * A process that collects from a replay server, or from a file, into a database file, to be killed by a test:
 *
 *   node collect-child.ts <database> <source URL | file> <from> <to> <now>
 */
import { setTimeout as delay } from 'node:timers/promises';
import { migrate, openStore } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { collectFile } from '../sources/file/collect.ts';
import { collectHuggingFace } from '../sources/huggingface/collect.ts';

const [location = '', source = '', from = '', to = '', now = ''] = process.argv.slice(2);
const store = await openStore(location);
await migrate(store);
const ctx: IngestContext = {
  store,
  now: () => now,
  random: () => 0.5,
  sleep: (ms, signal) => delay(ms, undefined, signal === undefined ? {} : { signal }),
  userAgent: 'Papertide/test (+test@example.org)',
  allowedHosts: [],
};
const run = source.startsWith('http')
  ? await collectHuggingFace(ctx, { from, to, sourceUrl: source, trigger: 'hand' })
  : await collectFile(ctx, { path: source });
await store.close();
process.exitCode = run.state === 'complete' ? 0 : 1;

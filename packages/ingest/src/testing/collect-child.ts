/**
 * A process that collects from a server on loopback, or from a file, into a database file, to be killed by a test:
 *
 *   node collect-child.ts <database> <source URL | file> <from> <to> <now> [arxiv | arxiv-bulk]
 *
 * Without a kind, a URL is that of Daily Papers, and a file one of any kind that is recognized.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { migrate, openStore } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { collectArxiv } from '../sources/arxiv/collect.ts';
import { collectArxivBulk } from '../sources/arxiv-bulk/collect.ts';
import { collectFile } from '../sources/file/collect.ts';
import { collectHuggingFace } from '../sources/huggingface/collect.ts';

const [location = '', source = '', from = '', to = '', now = '', kind = ''] = process.argv.slice(2);
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
const collectors = {
  arxiv: () => collectArxiv(ctx, { from, to, categories: ['cs'], sourceUrl: source, trigger: 'hand', pageSize: 10 }),
  'arxiv-bulk': () => collectArxivBulk(ctx, { path: source, categories: [], from: null, to: null }),
  huggingface: () => collectHuggingFace(ctx, { from, to, sourceUrl: source, trigger: 'hand' }),
  file: () => collectFile(ctx, { path: source }),
};
const usual = source.startsWith('http') ? 'huggingface' : 'file';
const run = await collectors[kind in collectors ? (kind as keyof typeof collectors) : usual]();
await store.close();
process.exitCode = run.state === 'complete' ? 0 : 1;

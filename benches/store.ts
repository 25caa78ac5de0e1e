// The store's cost: `node benches/store.ts [papers]`. Variants are interleaved; every figure is a median of three runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addDays } from '../packages/core/src/day.ts';
import { everyPaper } from '../packages/core/src/query/paper-filter.ts';
import { countRowsByPeriod } from '../packages/store/src/counts/count-by-period.ts';
import {
  type CountedRef,
  countByPeriod,
  type EnrichedPaper,
  migrate,
  openStore,
  rebuildRollups,
  type Store,
  writePapers,
} from '../packages/store/src/index.ts';

/** As much of better-sqlite3 as the raw insert needs; the package is store's own, not the root's. */
type Sqlite = new (
  file: string,
) => {
  exec(sql: string): void;
  pragma(text: string): unknown;
  prepare(sql: string): { run(...values: unknown[]): unknown };
  transaction<T>(fn: (rows: T) => void): (rows: T) => void;
  close(): void;
};
const require = createRequire(new URL('../packages/store/package.json', import.meta.url));
const SqliteDatabase: Sqlite = require('better-sqlite3');

/** Marsaglia's xorshift32: the same corpus every time. */
function randomOf(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

/** Papers in the shape of Daily Papers: Zipf words, 12 keyphrases, 4 topics, 6 authors, 17 papers a workday. */
function corpusOf(papers: number): EnrichedPaper[] {
  const random = randomOf(20_250_106);
  const zipf = (most: number): number => Math.floor(most ** random()) - 1;
  const distinct = (n: number, most: number): number[] => [...new Set(Array.from({ length: n }, () => zipf(most)))];
  return Array.from({ length: papers }, (_, i) => {
    const listedOn = addDays('2024-01-01', Math.floor(i / 17));
    const key = `2401.${String(i).padStart(5, '0')}`;
    return {
      paper: {
        key,
        arxivId: key,
        title: `Paper ${i} on ${distinct(8, 20_000)
          .map((w) => `w${w}`)
          .join(' ')}`,
        abstract: Array.from({ length: 160 }, () => `w${zipf(20_000)}`).join(' '),
        publishedOn: addDays(listedOn, -Math.floor(random() * 5)),
        authors: Array.from({ length: 6 }, () => `Author ${Math.floor(random() * papers * 4)}`),
        authorCount: 6,
        organization: null,
        categories: [],
        keywords: [],
        githubRepo: null,
        projectPage: null,
        doi: null,
        updatedOn: null,
        version: null,
        journalRef: null,
        authorComment: null,
        truncated: false,
      },
      listedOn,
      observation: { observedAt: `${listedOn}T12:00:00Z`, upvotes: zipf(300), comments: null, stars: null },
      enrichment: {
        version: '1',
        keyphrases: distinct(14, 70_000).map((k) => ({
          key: `key phrase ${k}`,
          label: `key phrase ${k}`,
          surface: `key phrase ${k}`,
          score: 1,
          spans: [{ field: 'abstract' as const, start: 0, end: 10 }],
          origin: 'extracted' as const,
        })),
        topics: distinct(5, 280).map((t) => ({ topicId: `t${t}`, areaId: `a${t % 17}`, via: null, spans: [] })),
        corpusKeys: distinct(100, 400_000).map((k) => `term ${k}`),
      },
    };
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const folder = mkdtempSync(join(tmpdir(), 'papertide-bench-'));
let files = 0;
const newFile = (): string => join(folder, `${files++}.sqlite`);

async function written(corpus: readonly EnrichedPaper[], batch: number): Promise<{ ms: number; store: Store }> {
  const store = await openStore(newFile());
  await migrate(store);
  const ms = await timed(async () => {
    for (let i = 0; i < corpus.length; i += batch) {
      const from = { sourceId: 'huggingface', rank: 3, seenAt: '2025-01-06T12:00:00Z' } as const;
      await writePapers(store.write, corpus.slice(i, i + batch), from);
    }
  });
  return { ms, store };
}

/** The floor: the paper row alone, by one prepared statement, in transactions of 500. */
function rawInsert(corpus: readonly EnrichedPaper[]): Promise<number> {
  const database = new SqliteDatabase(newFile());
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = normal');
  database.exec(`create table paper (id integer primary key, key text not null unique, title text not null,
    published_on text, listed_on text, upvotes integer, observed_at text) strict`);
  const insert = database.prepare('insert into paper values (?, ?, ?, ?, ?, ?, ?)');
  const insertAll = database.transaction((from: number) => {
    for (const [i, { paper, listedOn, observation }] of corpus.slice(from, from + 500).entries()) {
      insert.run(
        from + i,
        paper.key,
        paper.title,
        paper.publishedOn,
        listedOn,
        observation?.upvotes,
        observation?.observedAt,
      );
    }
  });
  return timed(() => {
    for (let i = 0; i < corpus.length; i += 500) insertAll(i);
    database.close();
  });
}

const papers = Number(process.argv[2] ?? 8_500);
const corpus = corpusOf(papers);
const perPaper = (ms: number): string =>
  `${((ms * 1_000) / papers).toFixed(0)} µs a paper, ${((papers / ms) * 1_000).toFixed(0)} papers/s`;

const runs = { raw: [] as number[], by50: [] as number[], by500: [] as number[], again: [] as number[] };
let last: Store | undefined;
for (let i = 0; i < 3; i++) {
  runs.raw.push(await rawInsert(corpus));
  const by50 = await written(corpus, 50);
  runs.by50.push(by50.ms);
  await by50.store.close();
  const by500 = await written(corpus, 500);
  runs.by500.push(by500.ms);
  runs.again.push(
    await timed(async () => {
      for (let from = 0; from < corpus.length; from += 500) {
        const batch = corpus.slice(from, from + 500);
        await writePapers(by500.store.write, batch, {
          sourceId: 'huggingface',
          rank: 3,
          seenAt: '2025-02-01T00:00:00Z',
        });
      }
    }),
  );
  await last?.close();
  last = by500.store;
}
if (last === undefined) throw new Error('nothing was written');
const store = last;
console.log(`${papers} papers`);
console.log(`raw insert of the paper row    ${perPaper(median(runs.raw))}`);
for (const [name, label] of [
  ['by50', 'writePapers, batches of 50   '],
  ['by500', 'writePapers, batches of 500  '],
  ['again', 'the same papers again        '],
] as const) {
  console.log(`${label}  ${perPaper(median(runs[name]))}, ${(median(runs[name]) / median(runs.raw)).toFixed(1)} x raw`);
}
console.log(`rebuildRollups                 ${(await timed(() => rebuildRollups(store.write))).toFixed(0)} ms`);

const refs: readonly CountedRef[] = [
  { dimension: 'all', key: '' },
  { dimension: 'topic', key: 't0' },
  { dimension: 'keyword', key: 'key phrase 0' },
];
for (const ref of refs) {
  const times = { rollups: [] as number[], rows: [] as number[] };
  for (let i = 0; i < 21; i++) {
    let kept: unknown;
    let made: unknown;
    times.rollups.push(await timed(async () => (kept = await countByPeriod(store.read, ref, everyPaper, 'month'))));
    times.rows.push(await timed(async () => (made = await countRowsByPeriod(store.read, ref, everyPaper, 'month'))));
    if (JSON.stringify(kept) !== JSON.stringify(made)) throw new Error(`counts of ${ref.dimension} differ`);
  }
  const [rollups, rows] = [median(times.rollups), median(times.rows)];
  const ratio = (rows / rollups).toFixed(1);
  console.log(
    `countByPeriod ${ref.dimension.padEnd(8)} by rollups ${rollups.toFixed(2)} ms, by rows ${rows.toFixed(2)} ms: ${ratio} x`,
  );
}
await store.close();
rmSync(folder, { recursive: true });

/**
 * What the machine can do at best with a file of papers: read it, parse it, insert it, or have DuckDB load it.
 *
 *   node benches/bulk/raw.ts read|parse|insert|duckdb <papers.jsonl> [<database>] [<DuckDB module>]
 */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readLines } from '../../packages/ingest/src/sources/file/read-lines.ts';

const [what, file = '', database = ':memory:', duckDb = ''] = process.argv.slice(2);

async function read(): Promise<void> {
  let bytes = 0;
  for await (const chunk of createReadStream(file)) bytes += chunk.length;
  if (bytes === 0) throw new Error('the file is empty');
}

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

async function* papers(): AsyncGenerator<Paper> {
  for await (const { text } of readLines(createReadStream(file), 16 * 1024 * 1024)) yield JSON.parse(text) as Paper;
}

async function parse(): Promise<void> {
  let n = 0;
  for await (const paper of papers()) if (paper.id !== '') n++;
  if (n === 0) throw new Error('no papers');
}

/** What is used of better-sqlite3, which belongs to the store alone. */
interface RawDatabase {
  pragma(text: string): unknown;
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: readonly string[]): unknown };
  close(): void;
}

async function insert(): Promise<void> {
  const require = createRequire(new URL('../../packages/store/package.json', import.meta.url));
  const Sqlite = require('better-sqlite3') as new (path: string) => RawDatabase;
  const db = new Sqlite(database);
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = normal');
  db.exec('create table paper (id text primary key, title text, abstract text) strict');
  const add = db.prepare('insert into paper values (?, ?, ?)');
  let n = 0;
  db.exec('begin');
  for await (const { id, title, abstract } of papers()) {
    add.run(id, title, abstract);
    if (++n % 1_000 === 0) db.exec('commit; begin');
  }
  db.exec('commit');
  db.close();
}

async function load(): Promise<void> {
  const { DuckDBInstance } = (await import(pathToFileURL(`${duckDb}/lib/index.js`).href)) as {
    DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }> }> };
  };
  const connection = await (await DuckDBInstance.create(database)).connect();
  await connection.run(`create table paper as select * from read_json_auto('${file.replaceAll("'", "''")}')`);
}

const ways: Record<string, () => Promise<void>> = { read, parse, insert, duckdb: load };
await (ways[what ?? ''] ?? (() => Promise.reject(new Error('read, parse, insert or duckdb'))))();

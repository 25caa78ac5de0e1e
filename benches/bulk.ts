/**
 * Loads a file of the bulk snapshot's shape end to end (search index, keyphrases, topics, frequencies, rollups) and again, beside
 * sqlite-utils with its text index, a DuckDB load, and the limits of the machine: reading the file, parsing it, inserting
 * rows only. Every way runs in a process of its own, interleaved over the rounds; prints medians of wall time and CPU, the
 * largest peak of memory, and what the database holds. Then a generated file of many gigabytes, of which a filter takes
 * few papers, for the peak of memory whatever the length.
 *
 *   node benches/bulk.ts <papers.jsonl | .gz> [--rounds 1] [--papers 20000] [--gigabytes 5]
 *
 * sqlite-utils is Debian's package of that name; DuckDB is installed into a folder that is deleted at the end. What is not to be
 * had is left out with a word. Nothing else is left behind.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';

const bin = fileURLToPath(new URL('../apps/server/src/bin/papertide.ts', import.meta.url));
const raw = fileURLToPath(new URL('./bulk/raw.ts', import.meta.url));

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Ticks of the kernel a second (`getconf CLK_TCK`): what /proc counts CPU time in. */
const ticks = 100;

/** Runs a command to its end and reads its CPU time and peak of memory from /proc while it lives. */
async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  let [cpuSeconds, peak] = [0, 0];
  const look = (): void => {
    try {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      cpuSeconds = (Number(stat[11]) + Number(stat[12])) / ticks;
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak);
    } catch {
      // It has just ended.
    }
  };
  const timer = setInterval(look, 20);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${errors.slice(-500)}`);
  return { seconds: (performance.now() - began) / 1000, cpuSeconds, peakMegabytes: peak / 1024 };
}

async function inTurn(...runs: readonly (() => Promise<Measured>)[]): Promise<Measured> {
  let [seconds, cpuSeconds, peakMegabytes] = [0, 0, 0];
  for (const run of runs) {
    const one = await run();
    seconds += one.seconds;
    cpuSeconds += one.cpuSeconds;
    peakMegabytes = Math.max(peakMegabytes, one.peakMegabytes);
  }
  return { seconds, cpuSeconds, peakMegabytes };
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** The first `most` lines of a file, decompressed, as a file. */
async function prepare(file: string, folder: string, most: number): Promise<{ path: string; lines: number }> {
  const path = join(folder, 'papers.jsonl');
  const out = createWriteStream(path);
  const source = createReadStream(file);
  let lines = 0;
  for await (const line of createInterface({ input: file.endsWith('.gz') ? source.pipe(createGunzip()) : source })) {
    if (lines === most) break;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
    lines++;
  }
  out.end();
  await finished(out);
  return { path, lines };
}

/** A file of some gigabytes: the lines of another, again and again, with ids of their own. */
async function generate(from: string, path: string, gigabytes: number): Promise<number> {
  const lines = readFileSync(from, 'utf8').split('\n').filter(Boolean).slice(0, 20_000);
  const out = createWriteStream(path);
  let [written, n] = [0, 0];
  while (written < gigabytes * 1e9) {
    const line = (lines[n % lines.length] ?? '').replace(
      /"id":"[^"]*"/,
      `"id":"${9000 + Math.floor(n / 100_000)}.${String(n % 100_000).padStart(5, '0')}"`,
    );
    written += line.length + 1;
    n++;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return n;
}

/** DuckDB in a folder of its own; `null` where it cannot be had. */
function installDuckDb(folder: string): string | null {
  const done = spawnSync('npm', ['install', '--no-save', '--prefix', folder, '@duckdb/node-api@1.5.6-r.1'], {
    stdio: 'ignore',
  });
  return done.status === 0 ? join(folder, 'node_modules/@duckdb/node-api') : null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1' },
    papers: { type: 'string', default: '1000000000' },
    gigabytes: { type: 'string', default: '0' },
  },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write('usage: node benches/bulk.ts <papers.jsonl | .gz> [--rounds] [--papers] [--gigabytes]\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'papertide-bulk-'));
try {
  const { path, lines } = await prepare(file, folder, Number(values.papers));
  const at = (name: string): string => join(folder, name);
  const duckDb = installDuckDb(at('duckdb'));
  if (duckDb === null) process.stdout.write('DuckDB could not be installed: left out\n');
  const hasSqliteUtils = spawnSync('sqlite-utils', ['--version']).status === 0;
  if (!hasSqliteUtils) process.stdout.write("sqlite-utils is not here (Debian's package of that name): left out\n");
  const node = (...args: string[]) => measure(process.execPath, args);
  // As `npm run papertide` starts it (scripts/run.mjs).
  const papertide = (...args: string[]) => node('--max-semi-space-size=4', bin, ...args);
  const ways: readonly (readonly [name: string, run: () => Promise<Measured>])[] = [
    ['read the file', () => node(raw, 'read', path)],
    ['read and parse it', () => node(raw, 'parse', path)],
    ['read, parse, insert rows', () => node(raw, 'insert', path, at('raw.db'))],
    ...(hasSqliteUtils
      ? [
          [
            'sqlite-utils insert + enable-fts',
            () =>
              inTurn(
                () => measure('sqlite-utils', ['insert', at('utils.db'), 'papers', path, '--nl', '--pk', 'id']),
                () => measure('sqlite-utils', ['enable-fts', at('utils.db'), 'papers', 'title', 'abstract', '--fts5']),
              ),
          ] as const,
        ]
      : []),
    ...(duckDb === null ? [] : [['DuckDB load', () => node(raw, 'duckdb', path, at('duck.db'), duckDb)] as const]),
    ['papertide collect arxiv-bulk', () => papertide('collect', 'arxiv-bulk', path, '--db', at('papertide.db'))],
    ['the same file again', () => papertide('collect', 'arxiv-bulk', path, '--db', at('papertide.db'))],
  ];
  const results = new Map<string, Measured[]>();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of ['raw.db', 'utils.db', 'duck.db', 'papertide.db']) {
      for (const end of ['', '-wal', '-shm', '.wal']) rmSync(at(name + end), { force: true });
    }
    for (const [name, run] of ways) results.set(name, [...(results.get(name) ?? []), await run()]);
  }
  const secondsOf = (name: string): number => median((results.get(name) ?? []).map(({ seconds }) => seconds));
  const base = secondsOf('sqlite-utils insert + enable-fts');
  process.stdout.write(
    `${lines.toLocaleString('en-US')} papers, ${(statSync(path).size / 1e6).toFixed(0)} MB, ${values.rounds} rounds\n\n`,
  );
  process.stdout.write(
    'way                               papers/s     wall      CPU   peak MB   time / sqlite-utils\n',
  );
  for (const [name, runs] of results) {
    const seconds = secondsOf(name);
    const cpu = median(runs.map(({ cpuSeconds }) => cpuSeconds));
    const peak = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes));
    process.stdout.write(
      `${name.padEnd(33)} ${Math.round(lines / seconds)
        .toLocaleString('en-US')
        .padStart(8)} ${seconds.toFixed(1).padStart(7)}s ` +
        `${cpu.toFixed(1).padStart(7)}s ${peak.toFixed(0).padStart(9)} ${base > 0 ? (seconds / base).toFixed(2).padStart(12) : ''}\n`,
    );
  }
  const again = secondsOf('papertide collect arxiv-bulk') / secondsOf('the same file again');
  process.stdout.write(
    `\nthe second run takes 1/${again.toFixed(1)} of the first; ${Math.round(statSync(at('papertide.db')).size / lines)} bytes a paper\n`,
  );
  if (Number(values.gigabytes) > 0) {
    const large = at('large.jsonl');
    const count = await generate(path, large, Number(values.gigabytes));
    const one = await papertide('collect', 'arxiv-bulk', large, '--categories', 'cs.OS', '--db', at('large.db'));
    process.stdout.write(
      `a file of ${values.gigabytes} GB, ${count.toLocaleString('en-US')} lines, filtered by category: ${one.seconds.toFixed(0)} s, peak ${one.peakMegabytes.toFixed(0)} MB\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

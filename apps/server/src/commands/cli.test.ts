import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { fixtureDays, type ReplayServer, startReplayServer } from '@papertide/ingest/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedPort, openPort } from '../testing/index.ts';

const binary = fileURLToPath(new URL('../bin/papertide.ts', import.meta.url));

let folder: string;
let source: ReplayServer;
let db: string;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [binary, ...args], { cwd: folder, env: { PATH, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Outcome>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return { child, ended, out: () => out };
}
const papertide = (...args: string[]): Promise<Outcome> => start(args).ended;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papertide-cli-'));
  db = join(folder, 'filled.sqlite');
  source = await startReplayServer({ days: fixtureDays('2025-06-02', 12, 4) });
  const range = ['--from', '2025-06-02', '--to', '2025-06-13'];
  const { code, err } = await papertide('collect', 'huggingface', ...range, '--source-url', source.url, '--db', db);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true });
});

describe('exit code 0', () => {
  test('rising --json holds only the tier that is asked for, over the window that is asked for', async () => {
    const { code, out } = await papertide(
      'rising',
      '--window',
      '5',
      '--tier',
      'supported',
      '--json',
      '--db',
      'filled.sqlite',
    );
    expect(code).toBe(0);
    const { lists, now } = JSON.parse(out);
    expect(lists.map((list: { evidence: string }) => list.evidence)).toEqual(['supported', 'supported']);
    expect(now).toMatchObject({ from: '2025-06-09', to: '2025-06-13', papers: 20 });
    expect((await papertide('rising', '--window', 'many', '--db', 'filled.sqlite')).code).toBe(2);
  });

  test('rising is of the papers that the flags name, and says so where there are none', async () => {
    const rising = (...flags: string[]) => papertide('rising', ...flags, '--db', 'filled.sqlite');
    const days = ['--from', '2025-06-09', '--to', '2025-06-13'];
    const of = async (...flags: string[]) => JSON.parse((await rising(...days, ...flags, '--json')).out).now.papers;
    const all = await of();
    const withTools = await of('--text', '"tool use"');
    expect(withTools).toBeGreaterThan(0);
    expect(withTools + (await of('--text=-"tool use"'))).toBe(all);
    expect(await of('--without', 'phrase:"tool use"', '--min-upvotes', '1', '--has-code', 'no')).toBeLessThan(all);
    expect((await rising('--text', 'unwritten')).out).toContain('No such paper was listed');
    expect((await rising(...days, '--window', '5')).code).toBe(2);
    expect((await rising('--authors', 'Nobody')).code).toBe(2);
  });

  test('rising counts the keywords of the origin that is asked for, and says whose they are', async () => {
    const rising = (...flags: string[]) => papertide('rising', '--window', '5', ...flags, '--db', 'filled.sqlite');
    const { out } = await rising('--origin', 'single-source-keyword');
    expect(out).toMatch(/\d keywords? given by the source tested, synonyms apart/);
    expect((await rising()).out).toMatch(/\d keywords? tested, synonyms merged \(2026\.1\)/);
    expect((await rising('--origin', 'tide')).code).toBe(2);
  });

  test('status --json holds the figures at its top level', async () => {
    const { code, out } = await papertide('status', '--json', '--db', 'filled.sqlite');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      papers: 40,
      listings: 40,
      observations: 40,
      topicCoverage: expect.any(Number),
      rejects: 0,
      runs: 1,
      firstListed: '2025-06-02',
      lastListed: '2025-06-13',
    });
  });

  test('collecting again adds no paper and keeps standard output for the answer', async () => {
    const range = ['--from', '2025-06-02', '--to', '2025-06-13', '--again'];
    const { code, out } = await papertide(
      'collect',
      'huggingface',
      ...range,
      '--source-url',
      source.url,
      '--db',
      db,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ state: 'complete', papersSeen: 40, papersNew: 0 });
  }, 60_000);

  test('trends by name, as a table and as JSON', async () => {
    const flags = ['--keywords', 'Tool-Uses', '--interval', 'week', '--db', db];
    const asTable = await papertide('trends', ...flags);
    expect(asTable.code).toBe(0);
    expect(asTable.out).toMatch(/2025-W23 +25\.0% 5\/20/);
    const asJson = await papertide('trends', ...flags, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ periods: ['2025-W23', '2025-W24'], totals: [20, 20] });
  });

  test('growth below medians says that it is one of shares', async () => {
    const flags = ['--keywords', 'Tool-Uses', '--interval', 'week', '--db', db];
    const upvotes = await papertide('trends', ...flags, '--metric', 'upvotes');
    expect(upvotes.out).toContain('median upvotes, and papers');
    expect(upvotes.out).toMatch(/: share of papers [a-z-]+, [+−]\d/);
  });

  test('export writes a whole file', async () => {
    const { code } = await papertide('export', 'papers', '--format', 'csv', '--out', 'papers.csv', '--db', db);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'papers.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(41);
  });

  test('--help of the program and of a verb', async () => {
    for (const args of [['--help'], ['collect', 'huggingface', '--help']]) {
      const { code, out } = await papertide(...args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: papertide');
    }
  });
});

describe('check', () => {
  const change = (statement: string): void => {
    const file = new DatabaseSync(copy);
    file.exec(statement);
    file.close();
  };
  let copy: string;
  beforeAll(async () => {
    copy = join(folder, 'checked.sqlite');
    const file = new DatabaseSync(db);
    file.exec(`vacuum into '${copy}'`);
    file.close();
  });

  test('counts that agree with the papers', async () => {
    const { code, out } = await papertide('check', '--db', copy, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { differences: [], rebuilt: false }]);
  });

  test('counts that differ are printed and fail, and --rebuild mends them', async () => {
    change("update count_by_day set n = n + 1 where dimension = 'all' and axis = 'listed' and day = '2025-06-03'");
    change('delete from keyphrase_surface');
    const wrong = await papertide('check', '--db', copy);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/count_by_day holds .*2025-06-03/);
    expect(wrong.out).toContain('keyphrase_surface lacks');
    const mended = await papertide('check', '--rebuild', '--db', copy);
    expect(mended.code).toBe(0);
    expect(mended.out).toContain('made anew');
    expect(await papertide('check', '--db', copy)).toMatchObject({
      code: 0,
      out: 'Every count agrees with the papers.\n',
    });
  });
});

describe('exit code 1: what happened and what to do next, without a stack', () => {
  test('a verb that only reads does not make a database', async () => {
    const { code, err } = await papertide('status', '--db', 'missing.sqlite');
    expect(code).toBe(1);
    expect(err).toContain('There is no database at');
    expect(existsSync(join(folder, 'missing.sqlite'))).toBe(false);
  });

  test('a file that is no database, an empty file, a file of another type, a file that is not there', async () => {
    writeFileSync(join(folder, 'text.sqlite'), 'This is a text and no database, whatever its name says.\n'.repeat(40));
    writeFileSync(join(folder, 'empty.jsonl'), '');
    writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const outcomes = await Promise.all([
      papertide('status', '--db', 'text.sqlite'),
      papertide('collect', 'file', 'empty.jsonl', '--db', 'a.sqlite'),
      papertide('collect', 'file', 'picture.png', '--db', 'b.sqlite'),
      papertide('collect', 'page', 'gone.html', '--db', 'c.sqlite'),
    ]);
    for (const { code, err } of outcomes) {
      expect(code, err).toBe(1);
      expect(err.trim()).not.toBe('');
      expect(err).not.toMatch(/^\s+at /m);
    }
  }, 60_000);

  test('a database that turns out to be damaged while it is read', async () => {
    const damaged = join(folder, 'damaged.sqlite');
    const schema = new DatabaseSync(db);
    const { rootpage } = schema.prepare("select rootpage from sqlite_schema where name = 'paper'").get() ?? {};
    const page = Number(schema.prepare('pragma page_size').get()?.page_size);
    schema.close();
    writeFileSync(damaged, readFileSync(db).fill(0xa5, page * (Number(rootpage) - 1), page * Number(rootpage)));
    const { code, err } = await papertide('export', 'papers', '--db', damaged);
    expect(code).toBe(1);
    expect(err).toContain('The database file is damaged.\nKeep the file');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('a source that cannot be reached', async () => {
    const range = ['--from', '2025-06-02', '--to', '2025-06-03'];
    const unreachable = ['--source-url', `http://127.0.0.1:${await closedPort()}`, '--db', 'd.sqlite'];
    const { code, err } = await papertide('collect', 'huggingface', ...range, ...unreachable);
    expect(code).toBe(1);
    expect(err).toContain('source-unreachable');
  }, 60_000);
});

describe('exit code 2: wrong usage', () => {
  test.each([
    ['an unknown verb', ['frobnicate']],
    ['no verb', []],
    ['an unknown flag', ['status', '--loud']],
    ['a day that is none', ['collect', 'huggingface', '--from', '2025-02-30', '--to', '2025-03-01']],
    ['a missing day', ['collect', 'huggingface', '--from', '2025-02-03']],
    ['an unknown interval', ['trends', '--topics', 'agents', '--interval', 'decade']],
    ['an unknown table', ['export', 'everything']],
    ['a flag that another table takes', ['export', 'topics', '--origin', 'keyword']],
    ['a flag of trends for papers', ['export', 'papers', '--interval', 'week']],
    ['an origin of keywords for papers', ['export', 'papers', '--origin', 'keyword']],
    ['a port that is none', ['serve', '--port', 'soon']],
  ])('%s', async (_, args) => {
    const { code, err } = await papertide(...args);
    expect(code).toBe(2);
    expect(err.trim()).not.toBe('');
  });

  test('a topic that is none, with what is near to it', async () => {
    const { code, err } = await papertide('trends', '--topics', 'agnets', '--db', db);
    expect(code).toBe(2);
    expect(err).toContain('There is no topic "agnets".');
    expect(err).toContain('Did you mean agents');
  });

  test('days in the wrong order', async () => {
    const { code } = await papertide(
      'trends',
      '--topics',
      'agents',
      '--from',
      '2025-06-10',
      '--to',
      '2025-06-01',
      '--db',
      db,
    );
    expect(code).toBe(2);
  });
});

describe('serve', () => {
  test('says where it is, and stops at once and well when it is asked to', async () => {
    const server = start(['serve', '--port', '0', '--db', db]);
    await expect.poll(server.out, { timeout: 20_000 }).toMatch(/^Papertide is at http:\/\/127\.0\.0\.1:\d+\n$/);
    const url = server.out().trim().split(' ').at(-1);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  }, 60_000);

  test('a port in use', async () => {
    const { port, close } = await openPort();
    const { code, err } = await papertide('serve', '--port', String(port), '--db', db);
    await close();
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} of 127.0.0.1 is in use.`);
  });
});

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const binary = fileURLToPath(new URL('../bin/papertide.ts', import.meta.url));
let folder: string;

/** Runs the real binary; `input` is its standard input. */
function match(args: readonly string[], input: string | Uint8Array = '') {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [binary, 'topics', 'match', ...args], { cwd: folder, env: { PATH } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  // A program that stops before it has read all is no failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  );
}

interface Place {
  readonly id: string;
  readonly alias: string;
  readonly field: 'title' | 'abstract';
  readonly start: number;
  readonly end: number;
  readonly via?: string;
}
const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line): { id: unknown; topics: Place[] } => JSON.parse(line));

const papers = [
  { id: '2503.00001', title: 'Web agents 🌊 that plan', abstract: 'Web agents browse.' },
  { id: 7, text: 'Speculative decoding is fast. We study speculative decoding. Speculative decoding wins.' },
  { id: 'none', title: 'An afternoon by the lake', abstract: '' },
];
const lines = `${papers.map((paper) => JSON.stringify(paper)).join('\n')}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papertide-topics-'));
  writeFileSync(join(folder, 'papers.jsonl'), lines);
  writeFileSync(join(folder, 'papers.jsonl.gz'), gzipSync(lines));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('papertide topics match', { timeout: 60_000 }, () => {
  test('prints a line for each text with the places that name its topics', async () => {
    const { code, out, err } = await match(['papers.jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const place = { alias: 'web agent', field: 'title', start: 0, end: 10 };
    expect(answers(out)).toEqual([
      {
        id: '2503.00001',
        topics: [
          { id: 'agents', ...place, via: 'web-agents' },
          { id: 'agents', ...place, field: 'abstract', via: 'web-agents' },
          { id: 'web-agents', ...place },
          { id: 'web-agents', ...place, field: 'abstract' },
        ],
      },
      {
        id: 7,
        topics: [
          { id: 'speculative-decoding', alias: 'speculative decoding', field: 'abstract', start: 0, end: 20 },
          { id: 'speculative-decoding', alias: 'speculative decoding', field: 'abstract', start: 39, end: 59 },
          { id: 'speculative-decoding', alias: 'speculative decoding', field: 'abstract', start: 61, end: 81 },
        ],
      },
      { id: 'none', topics: [] },
    ]);
  });

  test('the same from gzip and from standard input, plain or gzip', async () => {
    const plain = await match(['papers.jsonl']);
    expect(await match(['papers.jsonl.gz'])).toEqual(plain);
    expect(await match(['-'], lines)).toEqual(plain);
    expect(await match(['-'], gzipSync(lines))).toEqual(plain);
  });

  test('tells lines that cannot be read with their number, and answers the others: exit code 0', async () => {
    const { code, out, err } = await match(['-'], `{"id": 1\n{"title": "No id"}\n${JSON.stringify(papers[0])}`);
    expect(code).toBe(0);
    expect(answers(out).map(({ id }) => id)).toEqual(['2503.00001']);
    expect(err).toBe('line 1: not JSON\nline 2: it has no id\nRead 1 line; 2 lines could not be read.\n');
  });

  test('no line that can be read, or no file: exit code 1', async () => {
    expect(await match(['-'], 'nonsense\n')).toMatchObject({ code: 1, out: '' });
    expect(await match(['missing.jsonl'])).toMatchObject({ code: 1, out: '' });
  });

  test('10 MB, NUL, a lone surrogate, only LaTeX, another language: a defined answer', async () => {
    const texts = ['web agents '.repeat(900_000), 'a\0b', '\ud800 tide', '$\\alpha$', '深層学習のための潮汐表'];
    const { code, out, err } = await match(['-'], texts.map((text, id) => JSON.stringify({ id, text })).join('\n'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers(out).map(({ id, topics }) => [id, topics.length])).toEqual([0, 1, 2, 3, 4].map((id) => [id, 0]));
  });
});

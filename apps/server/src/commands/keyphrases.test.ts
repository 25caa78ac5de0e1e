import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const binary = fileURLToPath(new URL('../bin/papertide.ts', import.meta.url));
let folder: string;

/** Runs the real binary; `input` is its standard input. */
function papertide(
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [binary, 'keyphrases', ...args], {
    cwd: folder,
    env: { PATH, TMPDIR: folder },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  // A program that stops before it has read all is no failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}
const runDemo = () =>
  new Promise<number | null>((resolve) => {
    const args = [binary, 'demo', 'load', '--db', 'demo.sqlite'];
    spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' }).once('close', resolve);
  });
const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line): { id: unknown; keyphrases: string[] } => JSON.parse(line));

const papers = [
  {
    id: '2503.00001',
    title: 'Sparse Attention for Large Language Models',
    abstract: 'We study sparse attention in large language models (LLMs). Sparse attention makes LLMs fast.',
  },
  { id: 7, text: 'A tide table predicts tides. Tide tables and harbor seals are studied with large language models.' },
  { id: 'none', title: '', abstract: '' },
];
const lines = `${papers.map((paper) => JSON.stringify(paper)).join('\n')}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papertide-keyphrases-'));
  writeFileSync(join(folder, 'papers.jsonl'), lines);
  writeFileSync(join(folder, 'papers.jsonl.gz'), gzipSync(lines));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('papertide keyphrases', { timeout: 60_000 }, () => {
  test('prints a line for each text, in order, keyphrases best first, ids as they were', async () => {
    const { code, out, err } = await papertide(['papers.jsonl', '--top', '3']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers(out).map(({ id }) => id)).toEqual(['2503.00001', 7, 'none']);
    const [first, , none] = answers(out);
    expect(first?.keyphrases.map((k) => k.toLowerCase())).toEqual(
      expect.arrayContaining(['sparse attention', 'large language models']),
    );
    expect(first?.keyphrases.length).toBeLessThanOrEqual(3);
    expect(none?.keyphrases).toEqual([]);
  });

  test('the same from gzip and from standard input, plain or gzip, which leaves nothing behind', async () => {
    const args = ['--profile', 'indexer', '--top', '15'];
    const plain = await papertide(['papers.jsonl', ...args]);
    expect(plain.code).toBe(0);
    expect(await papertide(['papers.jsonl.gz', ...args])).toEqual(plain);
    expect(await papertide(['-', ...args], lines)).toEqual(plain);
    expect(await papertide(['-', ...args], gzipSync(lines))).toEqual(plain);
    expect(readdirSync(folder).sort()).toEqual(['papers.jsonl', 'papers.jsonl.gz']);
  });

  test('with --db it weighs by the papers of the database, each line alone', async () => {
    expect(await runDemo()).toBe(0);
    const args = ['--profile', 'indexer', '--db', 'demo.sqlite'];
    const whole = await papertide(['papers.jsonl', ...args]);
    expect(whole).toMatchObject({ code: 0, err: '' });
    const alone = await papertide(['-', ...args], JSON.stringify(papers[1]));
    expect(answers(alone.out)).toEqual([answers(whole.out)[1]]);
    rmSync(join(folder, 'demo.sqlite'));
  });

  test('the profiles rank differently', async () => {
    const [author, indexer] = await Promise.all(
      ['author', 'indexer'].map(async (profile) =>
        answers((await papertide(['papers.jsonl', '--profile', profile])).out),
      ),
    );
    expect(author).not.toEqual(indexer);
  });

  test('tells lines that cannot be read with their number, counts them, and answers the others: exit code 0', async () => {
    const bad = [
      '{"id": 1',
      '[]',
      '{"title": "No id"}',
      '{"id": "x"}',
      '{"id": 2, "title": 3}',
      '',
      JSON.stringify(papers[0]),
    ];
    const { code, out, err } = await papertide(['-'], bad.join('\n'));
    expect(code).toBe(0);
    expect(answers(out).map(({ id }) => id)).toEqual(['2503.00001']);
    expect(err).toBe(
      [
        'line 1: not JSON',
        'line 2: not an object',
        'line 3: it has no id',
        'line 4: it has neither a title, an abstract nor a text',
        'line 5: title is not a text',
        'Read 1 line; 5 lines could not be read.\n',
      ].join('\n'),
    );
  });

  test('a gzip file that is cut off: what it held is answered, the break is told', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ ...papers[0], id: `${i} ${Math.sin(i)}` }));
    const whole = gzipSync(many.join('\n'));
    const { code, out, err } = await papertide(['-'], whole.subarray(0, whole.length / 2));
    expect(code).toBe(0);
    expect(answers(out).length).toBeGreaterThan(100);
    expect(err).toContain('the compressed file is cut off');
  });

  test.each([
    ['nothing on standard input', ['-'], 'empty'],
    ['no line that can be read', ['-'], 'None of its 1 line could be read.'],
    ['a file that is not there', ['missing.jsonl'], 'there is no file'],
    ['a database that is not there', ['papers.jsonl', '--db', 'missing.sqlite'], 'There is no database'],
  ])('%s: exit code 1', async (name, args, words) => {
    const { code, out, err } = await papertide(args, name.startsWith('no line') ? 'nonsense\n' : '');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });

  test.each([[['--top', '0']], [['--top', 'x']], [['--profile', 'reader']]])(
    '%j is wrong usage: exit code 2',
    async (args) => {
      expect((await papertide(['papers.jsonl', ...args])).code).toBe(2);
    },
  );

  test('a text of 10 MB, only LaTeX, NUL, a lone surrogate or another language: a defined answer', async () => {
    const texts = [
      'deep learning '.repeat(750_000),
      '$\\alpha$ \\emph{}',
      'a\0b',
      '\ud800 tide',
      '深層学習のための潮汐表',
    ];
    const { code, out, err } = await papertide(['-'], texts.map((text, id) => JSON.stringify({ id, text })).join('\n'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers(out).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
    expect(answers(out)[1]?.keyphrases).toEqual([]);
  });
});

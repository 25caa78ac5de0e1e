import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const binary = fileURLToPath(new URL('../bin/papertide.ts', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papertide-synonyms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function papertide(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [binary, ...args, '--db', 'a.sqlite'], { cwd: folder, env: { PATH } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

test('groups are listed, added to, and split up; each edit raises the edition', { timeout: 120_000 }, async () => {
  expect((await papertide('migrate')).code).toBe(0);
  const starter = await papertide('synonyms', 'list');
  expect(starter.out).toContain('large language model = llm  [large-language-model, starter set]');
  expect(starter.out).toMatch(/edition \d{4}\.\d+\n$/);
  const added = await papertide('synonyms', 'add', 'LLMs', 'Foundation language models', '--note', 'One thing.');
  expect(added).toEqual({
    code: 0,
    out: 'llm = foundation language model, large language model  [large-language-model, version 2]  One thing.\n',
    err: '',
  });
  const out = await papertide('synonyms', 'remove', 'large language model', 'foundation language model');
  expect(out.out).toContain('llm = large language model  [large-language-model, version 3]');
  expect(await papertide('synonyms', 'remove', 'llm')).toEqual({ code: 0, out: 'Split up.\n', err: '' });
  const { provenance, groups } = JSON.parse((await papertide('synonyms', 'list', '--json')).out);
  expect(provenance.synonymsVersion).toMatch(/\+3$/);
  expect(groups.some(({ preferred }: { preferred: string }) => preferred === 'llm')).toBe(false);
  expect((await papertide('synonyms', 'remove', 'llm')).code).toBe(1);
  expect((await papertide('synonyms', 'add', 'tides', 'tide')).code).toBe(2);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const tracked = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' });
const pages = tracked.stdout.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));

test('every relative link of every page leads somewhere', () => {
  expect(pages).toContain('README.md');
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !existsSync(join(root, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(dead).toEqual([]);
});

describe('every metric has a page that defines it', () => {
  const metrics = readdirSync(join(root, 'docs/metrics'));
  test.each([
    'share.md',
    'growth.md',
    'upvotes.md',
    'cohort-percentile.md',
    'period-coverage.md',
    'keyphrase.md',
    'topic-coverage.md',
  ])('%s', (page) => expect(metrics).toContain(page));

  test.each(metrics)('%s says definition, formula, example and caveats', (page) => {
    const text = read(`docs/metrics/${page}`);
    for (const heading of ['Definition', 'Formula', 'Worked example', 'Caveats'])
      expect(text).toContain(`## ${heading}`);
  });
});

test('every source has a page', () => {
  expect(readdirSync(join(root, 'docs/sources')).sort()).toEqual(['demo.md', 'file.md', 'huggingface.md', 'page.md']);
});

test('the README names the two commands first', () => {
  const head = read('README.md').slice(0, 2500);
  expect(head).toContain('npm start');
  expect(head).toContain('npm test');
});

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
  const all = metrics.map((page) => read(`docs/metrics/${page}`)).join('\n');
  /** What a room's door lets out that is no metric: shapes, formats, chance. */
  const notMetrics = [
    'fill-gaps',
    'curve-by-age',
    'adjusted-rand',
    'keyword-map',
    'groups-of',
    'network',
    'seeded-random',
    'similar-papers',
  ];

  test.each(['series', 'attention', 'networks'])('the pages name every file that core/%s lets out', (room) => {
    const door = read(`packages/core/src/${room}/index.ts`);
    const files = [...door.matchAll(/from '\.\/([a-z-]+)\.ts'/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !notMetrics.includes(file) && !all.includes(`${file}.ts`))).toEqual([]);
  });

  test.each(metrics)('%s says definition, formula, example and caveats, and names code that exists', (page) => {
    const text = read(`docs/metrics/${page}`);
    for (const heading of ['Definition', 'Formula', 'Worked example', 'Caveats']) {
      expect(text).toContain(`## ${heading}`);
    }
    const code = [...text.matchAll(/packages\/core\/src\/[\w./-]*\w/g)].map((match) => match[0]);
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('every source has a page', () => {
  const rooms = readdirSync(join(root, 'packages/ingest/src/sources'), { withFileTypes: true });
  const sources = ['demo', ...rooms.filter((room) => room.isDirectory()).map(({ name }) => name)];
  const pages = readdirSync(join(root, 'docs/sources'));
  expect(sources.length).toBeGreaterThan(3);
  expect(sources.filter((source) => !pages.some((page) => page.startsWith(source)))).toEqual([]);
});

test('the README names the two commands first', () => {
  const head = read('README.md').slice(0, 2500);
  expect(head).toContain('npm start');
  expect(head).toContain('npm test');
});

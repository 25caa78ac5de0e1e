import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const samples = [
  ['packages/core/src/a.ts', "import '@papertide/store';", 'core imports nothing of ours'],
  ['packages/core/src/b.ts', "import 'node:fs';", 'core imports nothing of ours'],
  ['packages/core/src/c.ts', 'export const x = Date.now();', 'core has no clock'],
  ['packages/core/src/d.ts', 'export const x = new Date();', 'core has no clock'],
  ['packages/core/src/e.ts', 'export const x = Math.random();', 'core has no randomness'],
  ['packages/store/src/a.ts', "import '@papertide/ingest';", 'store imports only @papertide/core'],
  ['packages/ingest/src/a.ts', "import 'kysely';", 'ingest writes through the functions'],
  ['apps/server/src/routers/a.ts', "import '@papertide/store';", 'routers, commands, http and bin are doors'],
  ['apps/server/src/commands/a.ts', "import '@papertide/ingest';", 'routers, commands, http and bin are doors'],
  ['apps/server/src/http/a.ts', "import '@papertide/store';", 'routers, commands, http and bin are doors'],
  ['apps/server/src/services/a.ts', "import 'kysely';", 'services call @papertide/store'],
  ['apps/web/src/features/papers/a.tsx', "import '@papertide/store';", 'the page reaches data only through'],
  ['apps/web/src/lib/a.ts', "import '../charts/a.tsx';", 'lib is the ground floor'],
  ['apps/web/src/charts/a.tsx', "import '@tanstack/react-query';", 'charts and components are functions'],
  ['apps/web/src/components/a.tsx', "import '../features/papers/a.tsx';", 'charts and components are functions'],
] as const;
const harmless = [
  'packages/core/src/z.ts',
  "import { fold } from './fold.ts';\n\nexport const x = [fold, new Date(0)];",
] as const;

/** What Biome, with the configuration of this tree, says of the samples in a tree of their own: message by file. */
function lintSamples(): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'papertide-walls-'));
  for (const path of ['biome.json', '.gitignore', 'tools/lint'])
    cpSync(join(root, path), join(tree, path), { recursive: true });
  for (const [path, text] of [...samples, harmless]) {
    mkdirSync(join(tree, dirname(path)), { recursive: true });
    writeFileSync(join(tree, path), `${text}\n`);
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  );
  rmSync(tree, { recursive: true });
  return stdout.split('\n');
}

describe('who may import whom, by package.json', () => {
  const allowed: Record<string, string[]> = {
    'packages/core': [],
    'packages/store': ['@papertide/core'],
    'packages/ingest': ['@papertide/core', '@papertide/store'],
    'apps/server': ['@papertide/core', '@papertide/ingest', '@papertide/store'],
    'apps/web': ['@papertide/core'],
  };
  test.each(Object.entries(allowed))('%s depends on %j of ours', (room, expected) => {
    const { dependencies } = JSON.parse(read(`${room}/package.json`)) as { dependencies: Record<string, string> };
    const ours = Object.keys(dependencies).filter((name) => name.startsWith('@papertide/'));
    expect(ours.sort()).toEqual(expected);
  });
});

describe('the lint names the right door', () => {
  const said = lintSamples();

  test.each(samples)('%s may not say %s', (place, _text, message) => {
    expect(said.filter((line) => line.includes(place)).join('\n')).toContain(message);
  });

  test('what the walls allow passes', () => {
    expect(said.filter((line) => line.includes(harmless[0]))).toEqual([]);
  });
});

test('features never import features', () => {
  const features = join(root, 'apps/web/src/features');
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
  expect(files.length).toBeGreaterThan(5);
  const strays = files.flatMap((file) => {
    const [noun] = file.split('/');
    const imports = [...read(join('apps/web/src/features', file)).matchAll(/from '(\.[^']+)'/g)].map((m) => m[1] ?? '');
    return imports
      .map((path) => relative(features, resolve(features, dirname(file), path)))
      .filter((path) => !path.startsWith('..') && path.split('/')[0] !== noun)
      .map((path) => `${file} -> ${path}`);
  });
  expect(strays).toEqual([]);
});

test('core is compiled without the types of Node and of the browser', () => {
  const base = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { types: string[]; lib: string[] } };
  const core = JSON.parse(read('packages/core/tsconfig.json')) as { compilerOptions: object };
  expect(base.compilerOptions).toMatchObject({ types: [], lib: ['ES2023'], strict: true });
  expect(core.compilerOptions).not.toHaveProperty('types');
  expect(core.compilerOptions).not.toHaveProperty('lib');
});

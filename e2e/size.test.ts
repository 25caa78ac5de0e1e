import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { initialSize } from './initial-size.ts';

const dist = fileURLToPath(new URL('../apps/web/dist', import.meta.url));

test('the page starts with at most 180 kB of JavaScript, gzipped, and without charts', () => {
  if (!existsSync(dist)) throw new Error('the page is not built: run the tests by npm test, or build first');
  const { files, js } = initialSize(dist);
  expect(js).toBeGreaterThan(50_000);
  expect(js, JSON.stringify(files, null, 1)).toBeLessThanOrEqual(180_000);
  expect(Object.keys(files).filter((file) => /charts|recharts/.test(file))).toEqual([]);
});

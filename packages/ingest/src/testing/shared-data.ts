import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * The folder of real data for development, `PAPERTIDE_SHARED` or `../shared` beside the repository; `null`, with the reason
 * printed once, where it is missing. Tests that need it are skipped then.
 */
export function sharedData(): string | null {
  const folder = join(resolve(root, process.env.PAPERTIDE_SHARED ?? '../shared'), 'data');
  if (existsSync(folder)) return folder;
  if (!told) process.stdout.write(`skipped: tests with real data need ${folder}\n`);
  told = true;
  return null;
}

let told = false;

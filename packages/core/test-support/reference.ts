import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = process.env.PAPERTIDE_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** Whether a file of reference values is at hand; says so on the console where it is not, so that a skip has its reason. */
export function hasReference(name: string): boolean {
  const found = existsSync(`${shared}/reference/${name}`);
  if (!found) console.info(`skipped: reference values ${name} are not at hand (set PAPERTIDE_SHARED to their folder)`);
  return found;
}

/** The parsed reference values, with Python's NaN as `null`. The caller states their shape. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(`${shared}/reference/${name}`, 'utf8').replace(/\bNaN\b/g, 'null')) as T;
}

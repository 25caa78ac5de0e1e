import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What a built page loads before its first line runs, gzipped, in bytes. */
export interface InitialSize {
  readonly files: Readonly<Record<string, number>>;
  readonly js: number;
  readonly css: number;
}

/** The entry of a build and everything that it imports statically, by the manifest that Vite wrote. Throws without a build. */
export function initialSize(dist: string): InitialSize {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const seen = new Map<string, Chunk>();
  const follow = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || seen.has(name)) return;
    seen.set(name, chunk);
    for (const each of chunk.imports ?? []) follow(each);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(name);
  const sizeOf = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + sizeOf(file), 0);
  const files = [...seen.values()].map(({ file }) => file);
  return {
    files: Object.fromEntries(files.map((file) => [file, sizeOf(file)])),
    js: sum(files),
    css: sum(new Set([...seen.values()].flatMap(({ css }) => css ?? []))),
  };
}

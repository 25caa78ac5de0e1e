import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A paper with the keyphrases that people, or its source, gave it. */
export interface LabeledPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly keyphrases: readonly string[];
}

const shared = process.env.PAPERTIDE_SHARED ?? join(import.meta.dirname, '../../../shared');

/** The papers of a set under `data/keyphrases`, or `null`, with a line that says why, where it is not at hand. */
export function readPapers(file: string): LabeledPaper[] | null {
  const path = join(shared, 'data/keyphrases', file);
  if (!existsSync(path)) {
    console.log(`skipped: no ${path} (set PAPERTIDE_SHARED to the folder that holds data/)`);
    return null;
  }
  const bytes = readFileSync(path);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .trim()
    .split('\n')
    .map((line): LabeledPaper => JSON.parse(line));
}

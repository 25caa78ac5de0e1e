import type { SourcedPaper } from '@papertide/core';
import { type Db, storedKeys } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { stopIfAborted } from '../../ingest-error.ts';
import type { ColumnUse } from '../file-content.ts';
import { openInputFile } from '../input-file.ts';
import { parseMapping } from '../records/columns.ts';
import { type FileOptions, openPapers } from './collect.ts';

/** What collecting a file would take. */
export interface FilePreview {
  readonly columns: readonly ColumnUse[] | null;
  /** Papers that could be taken, a paper twice where the file has it twice. */
  readonly papers: number;
  /** Those of them whose key is in the database. */
  readonly known: number;
  /** Records that would be refused, by reason, most first. */
  readonly rejects: readonly { readonly reason: string; readonly n: number; readonly example: string | null }[];
  /** The first few papers as they would be taken. */
  readonly sample: readonly SourcedPaper[];
  /** What is wrong with the file as a whole; `null` where nothing is. */
  readonly error: string | null;
}

const sampleSize = 3;
const atATime = 500;

/**
 * Reads a whole file as `collectFile` would and writes nothing. Bounded memory whatever the length. Throws an IngestError where
 * the file cannot be opened.
 */
export async function previewFile(ctx: IngestContext, { path, mapping = '' }: FileOptions): Promise<FilePreview> {
  const columns = parseMapping(mapping);
  const file = await openInputFile(path);
  const content = await openPapers(ctx, file, columns);
  const sample: SourcedPaper[] = [];
  const reasons = new Map<string, { n: number; example: string | null }>();
  let [papers, known] = [0, 0];
  let keys: string[] = [];
  const look = async (): Promise<void> => {
    known += await countStored(ctx.store.read, keys);
    keys = [];
  };
  for await (const item of content.items(0, 0)) {
    stopIfAborted(ctx.signal);
    papers += item.papers.length;
    sample.push(...item.papers.slice(0, sampleSize - sample.length));
    for (const { reason, sourceKey } of item.rejects) {
      const entry = reasons.get(reason) ?? { n: 0, example: sourceKey };
      entry.n++;
      reasons.set(reason, entry);
    }
    keys.push(...item.papers.map(({ paper }) => paper.key));
    if (keys.length >= atATime) await look();
  }
  await look();
  const rejects = [...reasons].map(([reason, entry]) => ({ reason, ...entry })).sort((a, b) => b.n - a.n);
  return { columns: content.columns, papers, known, rejects, sample, error: content.outcome().error };
}

async function countStored(db: Db, keys: readonly string[]): Promise<number> {
  const stored = await storedKeys(db, keys);
  return keys.filter((key) => stored.has(key)).length;
}

import type { RunRow } from '@papertide/core/query';
import type { IngestContext } from '../../context.ts';
import { IngestError } from '../../ingest-error.ts';
import { harvest } from '../../pipeline/harvest.ts';
import { writeItems } from '../../pipeline/write-items.ts';
import type { FileContent } from '../file-content.ts';
import { type InputFile, openInputFile } from '../input-file.ts';
import { sourceRanks } from '../ranks.ts';
import { type Columns, parseMapping } from '../records/columns.ts';
import { openRecords } from '../records/open-records.ts';
import { openApiLines } from './open-api-lines.ts';
import { isApiShaped } from './parse-line.ts';
import { readLines, untilBroken } from './read-lines.ts';

export interface FileOptions {
  readonly path: string;
  /** Which column of a table is which field: `title=Paper name,abstract=Text`. Usual names need not be told. */
  readonly mapping?: string | undefined;
}

const longestLine = 16 * 1024 * 1024;

/** Whether the first line of JSON lines that is an object has the shape of the API. */
async function startsApiShaped(file: InputFile): Promise<boolean> {
  const lines = readLines(
    untilBroken(file.stream().chunks, () => {}),
    longestLine,
  );
  for await (const { text, tooLong } of lines) {
    const shape = tooLong ? null : isApiShaped(text);
    if (shape !== null) return shape;
  }
  return true;
}

/**
 * Opens a file of papers by its content: JSON lines or an array in the shape of the Daily Papers API, else a table, CSV or
 * JSON lines of flat objects. Throws an IngestError where the file is missing, empty or of another type, or where a table's
 * columns do not fit the mapping.
 */
export async function openPapers(ctx: IngestContext, file: InputFile, mapping: Columns): Promise<FileContent> {
  if (file.kind === 'html') {
    throw new IngestError('wrong-file-type', `${file.name} is HTML, neither JSON lines nor CSV`, {
      hint: 'Use "collect page" for a saved page.',
    });
  }
  const isTable =
    file.kind === 'text' || (file.kind === 'json-lines' && (mapping.size > 0 || !(await startsApiShaped(file))));
  return isTable ? openRecords(ctx, file, mapping) : openApiLines(ctx, file);
}

/**
 * Collects a file of papers, plain or gzip, of any size in bounded memory; see `openPapers`. An interrupted run goes on
 * after the last item it wrote; a finished file is read from its start. Ends `incomplete` where the file is cut off.
 * Throws an IngestError before a run is recorded where the file cannot be opened.
 */
export async function collectFile(ctx: IngestContext, { path, mapping = '' }: FileOptions): Promise<RunRow> {
  const columns = parseMapping(mapping);
  const file = await openInputFile(path);
  const content = await openPapers(ctx, file, columns);
  const plan = { source: 'file', unit: 'byte', trigger: 'hand', from: null, to: null, total: file.bytes } as const;
  return harvest(ctx, plan, async (run) => {
    await writeItems(ctx, run, {
      sourceId: 'file',
      rank: sourceRanks.file,
      fingerprint: mapping === '' ? file.fingerprint : `${file.fingerprint} ${mapping}`,
      items: (after) => content.items(after, run.runId),
      bytesRead: content.bytesRead,
      say: (number) => `${file.name}, ${content.say(number)}`,
    });
    return content.outcome();
  });
}

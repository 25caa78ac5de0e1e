import type { RunRow } from '@papertide/core/query';
import { type Db, findCheckpoint, type KeyedReading, saveCheckpoint, writeReadings } from '@papertide/store';
import { CsvError, parse } from 'csv-parse/sync';
import type { IngestContext } from '../../context.ts';
import { IngestError, stopIfAborted } from '../../ingest-error.ts';
import { type Rejected, reject } from '../../parsed.ts';
import { type Harvest, harvest } from '../../pipeline/harvest.ts';
import type { Outcome } from '../../pipeline/run-end.ts';
import { type Line, readLines, untilBroken } from '../file/read-lines.ts';
import { type InputFile, openInputFile } from '../input-file.ts';
import { type Header, readHeader } from './header.ts';
import { parseRow } from './parse-row.ts';

const source = 'observations';
const longestLine = 64 * 1024;
const batchLines = 2_000;
const noPaper = 'no paper with this id here';

/** The cells of a line of CSV; `null` where its quotes do not match. A line is a row: cells hold no line breaks. */
function cellsOf({ text }: Pick<Line, 'text'>): readonly string[] | null {
  try {
    return (parse(text.replace(/\r$/, ''), { relax_column_count: true }) as string[][])[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The columns of a file. Throws an IngestError where its first line does not name them. */
async function headerOf(file: InputFile): Promise<Header> {
  const { chunks } = file.stream();
  for await (const line of readLines(
    untilBroken(chunks, () => {}),
    longestLine,
  )) {
    return readHeader((line.tooLong ? null : cellsOf(line)) ?? []);
  }
  throw new IngestError('empty-file', `${file.name} is empty`);
}

/**
 * Collects readings of papers from a CSV file, plain or gzip, of any size in bounded memory. Papers are never made: a row about a
 * paper that is not here is refused, and kept as a reject once a paper, whatever the number of its rows; a row that cannot be used
 * is rejected with its line. An interrupted run goes on after the last line it wrote; a finished file is read from its start, which
 * adds nothing. Ends `incomplete` where compressed data are cut off, `failed` where no row could be used. Throws an IngestError
 * before a run is recorded where the file is missing, empty, or has no such columns.
 */
export async function collectObservations(ctx: IngestContext, { path }: { readonly path: string }): Promise<RunRow> {
  const file = await openInputFile(path);
  if (file.kind !== 'text') {
    throw new IngestError('wrong-file-type', `${file.name} is ${file.kind === 'html' ? 'HTML' : 'JSON'}, not CSV`, {
      hint: 'Use "collect page" for a saved page, "collect file" for JSON lines.',
    });
  }
  const header = await headerOf(file);
  const plan = { source, unit: 'byte', trigger: 'hand', from: null, to: null, total: file.bytes } as const;
  return harvest(ctx, plan, (run) => collectRows(ctx, run, file, header));
}

async function collectRows(ctx: IngestContext, run: Harvest, file: InputFile, header: Header): Promise<Outcome> {
  const resumeAfter = Number((await findCheckpoint(ctx.store.write, source, file.fingerprint)) ?? 1);
  let broken: string | null = null;
  const { chunks, bytesRead } = file.stream();
  const lines = readLines(
    untilBroken(chunks, (message) => {
      broken = message;
    }),
    longestLine,
  );
  let readings: KeyedReading[] = [];
  let rejects: Rejected[] = [];
  let last = resumeAfter;
  let written = resumeAfter;
  let [rows, used] = [0, 0];

  const flush = async (position: number): Promise<void> => {
    const [batch, faulty] = [readings, rejects];
    const write = async (trx: Db) => {
      const { observationsNew, unknown } = await writeReadings(trx, batch, source);
      const isUnknown = new Set(unknown);
      const placed = batch.filter(({ key }) => !isUnknown.has(key)).length;
      await saveCheckpoint(trx, source, file.fingerprint, String(position));
      return {
        observations: observationsNew,
        seen: placed,
        rejects: unknown.map((key) => reject(key, noPaper, key)),
        refused: faulty.length + batch.length - placed,
      };
    };
    used += await run.writeReadings({ rejects: faulty, done: bytesRead(), write });
    readings = [];
    rejects = [];
    written = last;
  };

  for await (const line of lines) {
    stopIfAborted(ctx.signal);
    if (line.number <= resumeAfter) continue;
    last = line.number;
    if (line.text.trim() === '') continue;
    const where = `line ${line.number}`;
    const cells = line.tooLong ? null : cellsOf(line);
    rows++;
    if (cells === null) {
      rejects.push(reject(where, line.tooLong ? 'longer than 64 kB' : 'quotes that do not match', line.text));
    } else {
      const parsed = parseRow(cells, header, where, ctx.now());
      if (parsed.rejected === undefined) readings.push(parsed.reading);
      else rejects.push(parsed.rejected);
    }
    run.say(`${file.name}, ${where}`);
    if (last - written >= batchLines) await flush(last);
  }
  await flush(1);
  if (broken !== null) return { state: 'incomplete', error: `truncated-file: ${broken}` };
  if (rows > 0 && used === 0) {
    return { state: 'failed', error: `nothing-to-read: none of its ${rows} rows is about a paper that is here` };
  }
  return { state: 'complete', error: null };
}

import type { Day, Instant, SourcedPaper } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import type { Db } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { IngestError } from '../../ingest-error.ts';
import { reject } from '../../parsed.ts';
import { type Harvest, harvest, type Outcome } from '../../pipeline/harvest.ts';
import { markList, type ReadList } from '../../pipeline/mark-list.ts';
import { type Item, writeItems } from '../../pipeline/write-items.ts';
import { watchDrift } from '../huggingface/drift.ts';
import { type InputFile, openInputFile, readWhole } from '../input-file.ts';
import { sourceRanks } from '../ranks.ts';
import { type ParsedLine, papersOf, parseLine, rejectsOf } from './parse-line.ts';
import { type Line, readLines, untilBroken } from './read-lines.ts';

const longestLine = 16 * 1024 * 1024;
const largestArray = 64 * 1024 * 1024;

/**
 * Collects a file of JSON lines, plain or gzip, of any size in bounded memory: elements of the API or lists of days; a JSON
 * array of elements is read, too, up to 64 MB. A line that cannot be used is rejected with its number. An interrupted run
 * goes on after the last line it wrote; a finished file is read from its start. Ends `incomplete` where the file is cut
 * off. Throws an IngestError before a run is recorded where the file is missing, empty or of another type.
 */
export async function collectFile(ctx: IngestContext, { path }: { readonly path: string }): Promise<RunRow> {
  const file = await openInputFile(path);
  if (file.kind === 'html' || file.kind === 'text') {
    throw new IngestError(
      'wrong-file-type',
      `${file.name} is ${file.kind === 'html' ? 'HTML' : 'text'}, not JSON lines`,
      {
        hint: 'Use "collect page" for a saved page.',
      },
    );
  }
  const plan = { source: 'file', unit: 'byte', trigger: 'hand', from: null, to: null, total: file.bytes } as const;
  return harvest(ctx, plan, async (run) => {
    let broken: string | null = null;
    const reading =
      file.kind === 'json-array'
        ? { lines: linesOfArray(file), bytesRead: () => file.bytes }
        : readingOf(file, (message) => {
            broken = message;
          });
    const outcome = await collectLines(ctx, run, file, reading);
    if (broken === null) return outcome;
    return {
      state: 'incomplete',
      error: [`truncated-file: ${broken}`, outcome.error].filter((e) => e !== null).join('; '),
    };
  });
}

/** What is read, and how many bytes of the file were read for it so far. */
interface Reading {
  readonly lines: AsyncIterable<Line>;
  readonly bytesRead: () => number;
}

function readingOf(file: InputFile, onBroken: (message: string) => void): Reading {
  const { chunks, bytesRead } = file.stream();
  return { lines: readLines(untilBroken(chunks, onBroken), longestLine), bytesRead };
}

async function* linesOfArray(file: InputFile): AsyncGenerator<Line> {
  const text = await readWhole(file, largestArray);
  let elements: unknown;
  try {
    elements = JSON.parse(text);
  } catch (cause) {
    throw new IngestError('truncated-file', `${file.name} is not complete JSON`, { cause });
  }
  for (const [i, element] of (Array.isArray(elements) ? elements : []).entries()) {
    yield { number: i + 1, text: JSON.stringify(element), tooLong: false, terminated: true };
  }
}

async function collectLines(
  ctx: IngestContext,
  run: Harvest,
  file: InputFile,
  { lines, bytesRead }: Reading,
): Promise<Outcome> {
  const drift = watchDrift();
  let [used, unused, cutOffAt] = [0, 0, 0];

  async function* items(after: number): AsyncGenerator<Item> {
    for await (const line of lines) {
      const { number } = line;
      if (number <= after) continue;
      const where = `line ${number}`;
      const value = line.tooLong ? undefined : parseJson(line.text);
      if (value === undefined) {
        if (line.text.trim() === '') continue;
        if (!line.terminated) cutOffAt = number;
        unused++;
        yield { number, papers: [], rejects: [reject(where, reasonOf(line), line.text)] };
        continue;
      }
      const parsed = parseLine(value, where, ctx.now());
      for (const record of parsed.records) drift.add(record);
      if (parsed.rejected === null) used++;
      else unused++;
      const papers = papersOf(parsed.records);
      const rejects = [...rejectsOf(parsed.records), ...(parsed.rejected === null ? [] : [parsed.rejected])];
      yield { number, papers, rejects, also: markOf(ctx, run, parsed, papers) };
    }
  }

  const { name, fingerprint } = file;
  await writeItems(ctx, run, {
    ...{ sourceId: 'file', rank: sourceRanks.file, fingerprint, items, bytesRead },
    say: (number) => `${name}, line ${number}`,
  });
  const errors: string[] = [];
  if (cutOffAt > 0) errors.push(`truncated-file: the last line (${cutOffAt}) is cut off`);
  const changed = drift.report();
  if (changed !== null) errors.push(`schema-drift: ${changed}`);
  if (used === 0 && unused > 0)
    return {
      state: 'failed',
      error: `wrong-file-type: ${unused === 1 ? 'its only line could not be used' : `none of its ${unused} lines could be used`}`,
    };
  return {
    state: errors.length === 0 ? 'complete' : 'incomplete',
    error: errors.length === 0 ? null : errors.join('; '),
  };
}

/** Marks the day of a line that is a list; a list of which no record could be used says nothing of its day. */
function markOf(
  ctx: IngestContext,
  { runId }: Harvest,
  { list, records }: ParsedLine,
  papers: readonly SourcedPaper[],
) {
  if (list === null || (papers.length === 0 && records.length > 0)) return undefined;
  const mark = readList(list, papers, ctx.now().slice(0, 10));
  return (trx: Db) => markList(trx, { sourceId: 'file', runId, ...mark });
}

/**
 * What a list tells of its day. The list of a day that is not over may grow; that of an earlier day is taken as whole even
 * where it was read on the day itself, for an archive is all that is left to read.
 */
function readList(
  { day, observedAt }: { readonly day: Day; readonly observedAt: Instant },
  found: readonly SourcedPaper[],
  today: Day,
): Pick<ReadList, 'day' | 'at' | 'papers' | 'state' | 'reason'> {
  const papers = new Set(found.map(({ paper }) => paper.key)).size;
  if (day >= today) {
    return { day, at: observedAt, papers, state: 'incomplete', reason: 'the day is not over' };
  }
  return { day, at: observedAt, papers, state: papers > 0 ? 'complete' : 'empty', reason: null };
}

function reasonOf({ tooLong, terminated }: Line): string {
  if (tooLong) return `longer than ${longestLine / 1024 / 1024} MB`;
  return terminated ? 'not JSON' : 'cut off: the file ends in the middle of it';
}

/** The value of a JSON text; `undefined`, which JSON cannot express, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Day, Instant, SourcedPaper } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { type Db, findCheckpoint, saveCheckpoint } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { IngestError, stopIfAborted } from '../../ingest-error.ts';
import { type Rejected, reject } from '../../parsed.ts';
import { type Batch, type Harvest, harvest, type Outcome } from '../../pipeline/harvest.ts';
import { markList, type ReadList } from '../../pipeline/mark-list.ts';
import { watchDrift } from '../huggingface/drift.ts';
import { type InputFile, openInputFile, readWhole } from '../input-file.ts';
import { sourceRanks } from '../ranks.ts';
import { papersOf, parseLine, rejectsOf } from './parse-line.ts';
import { type Line, readLines, untilBroken } from './read-lines.ts';

const longestLine = 16 * 1024 * 1024;
const largestArray = 64 * 1024 * 1024;
const batchPapers = 500;
const batchLines = 1_000;

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
  const resumeAfter = Number((await findCheckpoint(ctx.store.write, 'file', file.fingerprint)) ?? 0);
  const drift = watchDrift();
  let papers: SourcedPaper[] = [];
  let rejects: Rejected[] = [];
  let days: Pick<ReadList, 'day' | 'at' | 'papers' | 'state' | 'reason'>[] = [];
  let written = resumeAfter;
  let last = resumeAfter;
  let used = 0;
  let unused = 0;
  let cutOff = false;

  let held: Batch | null = null;
  // A batch is held back until the next one is read: while it is written, the next one is enriched.
  const flush = async (position: number): Promise<void> => {
    const lists = days;
    const also = async (trx: Db): Promise<void> => {
      for (const list of lists) await markList(trx, { sourceId: 'file', runId: run.runId, ...list });
      await saveCheckpoint(trx, 'file', file.fingerprint, String(position));
    };
    run.foresee(papers);
    if (held !== null) await run.write(held);
    held = { papers, rejects, rank: sourceRanks.file, done: bytesRead(), also };
    papers = [];
    rejects = [];
    days = [];
    written = last;
  };

  for await (const line of lines) {
    stopIfAborted(ctx.signal);
    if (line.number <= resumeAfter) continue;
    last = line.number;
    const where = `line ${line.number}`;
    const value = line.tooLong ? undefined : parseJson(line.text);
    if (value !== undefined) {
      const parsed = parseLine(value, where, ctx.now());
      for (const record of parsed.records) drift.add(record);
      const found = papersOf(parsed.records);
      papers.push(...found);
      rejects.push(...rejectsOf(parsed.records), ...(parsed.rejected === null ? [] : [parsed.rejected]));
      if (parsed.list !== null && (found.length > 0 || parsed.records.length === 0)) {
        days.push(readList(parsed.list, found, ctx.now().slice(0, 10)));
      }
      if (parsed.rejected === null) used++;
      else unused++;
    } else if (line.text.trim() !== '') {
      cutOff = !line.terminated;
      rejects.push(reject(where, reasonOf(line), line.text));
      unused++;
    }
    run.say(`${file.name}, ${where}`);
    if (papers.length >= batchPapers || last - written >= batchLines) await flush(last);
  }
  await flush(0);
  if (held !== null) await run.write(held);
  const errors: string[] = [];
  if (cutOff) errors.push(`truncated-file: the last line (${last}) is cut off`);
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

import type { Day, Instant, SourcedPaper } from '@papertide/core';
import type { Db } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { IngestError } from '../../ingest-error.ts';
import { reject } from '../../parsed.ts';
import { markList, type ReadList } from '../../pipeline/mark-list.ts';
import type { Item } from '../../pipeline/write-items.ts';
import { watchDrift } from '../drift.ts';
import type { FileContent } from '../file-content.ts';
import { type InputFile, readWhole } from '../input-file.ts';
import { longestLine, troubleOfLine, valueOfLine } from './json-line.ts';
import { type ParsedLine, papersOf, parseLine, rejectsOf } from './parse-line.ts';
import { type Line, readLines, untilBroken } from './read-lines.ts';

const largestArray = 64 * 1024 * 1024;

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

/** Opens JSON lines, or an array, in the shape of the API: elements, or lists of days. A line that cannot be used is rejected. */
export function openApiLines(ctx: IngestContext, file: InputFile): FileContent {
  let broken: string | null = null;
  const { lines, bytesRead }: Reading =
    file.kind === 'json-array'
      ? { lines: linesOfArray(file), bytesRead: () => file.bytes }
      : readingOf(file, (message) => {
          broken = message;
        });
  const drift = watchDrift();
  let [used, unused, cutOffAt] = [0, 0, 0];

  async function* items(after: number, runId: number): AsyncGenerator<Item> {
    for await (const line of lines) {
      const { number } = line;
      if (number <= after) continue;
      const where = `line ${number}`;
      const value = valueOfLine(line);
      if (value === undefined) {
        if (line.text.trim() === '') continue;
        if (!line.terminated) cutOffAt = number;
        unused++;
        yield { number, papers: [], rejects: [reject(where, troubleOfLine(line), line.text)] };
        continue;
      }
      const parsed = parseLine(value, where, ctx.now());
      for (const record of parsed.records) drift.add(record);
      if (parsed.rejected === null) used++;
      else unused++;
      const papers = papersOf(parsed.records);
      const rejects = [...rejectsOf(parsed.records), ...(parsed.rejected === null ? [] : [parsed.rejected])];
      yield { number, papers, rejects, also: markOf(ctx, runId, parsed, papers) };
    }
  }

  function outcome() {
    if (used === 0 && unused > 0) {
      const which = unused === 1 ? 'its only line could not be used' : `none of its ${unused} lines could be used`;
      return { state: 'failed', error: `wrong-file-type: ${which}` } as const;
    }
    const changed = drift.report();
    const errors = [
      ...(broken === null ? [] : [`truncated-file: ${broken}`]),
      ...(cutOffAt > 0 ? [`truncated-file: the last line (${cutOffAt}) is cut off`] : []),
      ...(changed === null ? [] : [`schema-drift: ${changed}`]),
    ];
    if (errors.length === 0) return { state: 'complete', error: null } as const;
    return { state: 'incomplete', error: errors.join('; ') } as const;
  }
  return { columns: null, items, bytesRead, say: (number) => `line ${number}`, outcome };
}

/** Marks the day of a line that is a list; a list of which no record could be used says nothing of its day. */
function markOf(ctx: IngestContext, runId: number, { list, records }: ParsedLine, papers: readonly SourcedPaper[]) {
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

import type { Day, SourcedPaper } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { readTombstones } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { IngestError } from '../../ingest-error.ts';
import { reject } from '../../parsed.ts';
import { harvest } from '../../pipeline/harvest.ts';
import type { Outcome } from '../../pipeline/run-end.ts';
import { type Item, writeItems } from '../../pipeline/write-items.ts';
import { checkCategories, isOfCategories } from '../arxiv/query.ts';
import { checkDayRange } from '../day-range.ts';
import { watchDrift } from '../drift.ts';
import { longestLine, troubleOfLine, valueOfLine } from '../file/json-line.ts';
import { readLines, untilBroken } from '../file/read-lines.ts';
import { type InputFile, openInputFile } from '../input-file.ts';
import { sourceRanks } from '../ranks.ts';
import { parseBulkLine } from './parse-line.ts';

export interface ArxivBulkOptions {
  readonly path: string;
  /** Categories or archives; none takes all. */
  readonly categories: readonly string[];
  /** First and last day of version 1, inclusive; `null` is open. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Takes papers out of a file of arXiv's bulk snapshot, JSON lines, plain or gzip, of any size in bounded memory: those of
 * some categories and days of version 1. A line that cannot be used is rejected with its number; papers that arXiv has
 * since taken back stay out. An interrupted run goes on after the last line it wrote; a finished file is read from its
 * start. Ends `incomplete` where the file is cut off.
 */
export async function collectArxivBulk(ctx: IngestContext, options: ArxivBulkOptions): Promise<RunRow> {
  const { from, to, categories } = options;
  checkCategories(categories);
  if (from !== null || to !== null) checkDayRange(from ?? to ?? '', to ?? from ?? '');
  const file = await openInputFile(options.path);
  if (file.kind !== 'json-lines') {
    throw new IngestError('wrong-file-type', `${file.name} is not JSON lines`, {
      hint: "Give a file of arXiv's bulk snapshot, plain or gzip: one record a line.",
    });
  }
  const plan = { source: 'arxiv-bulk', unit: 'byte', trigger: 'hand', from, to, total: file.bytes } as const;
  return harvest(ctx, plan, async (run) => {
    const content = openSnapshot(file, options, await readTombstones(ctx.store.write));
    await writeItems(ctx, run, {
      sourceId: 'arxiv-bulk',
      rank: sourceRanks.arxiv,
      fingerprint: placeOf(file, options),
      items: content.items,
      bytesRead: content.bytesRead,
      say: (number) => `${file.name}, line ${number}`,
    });
    return content.outcome();
  });
}

/** What one run takes of a file, kept apart from what another run takes of it. */
const placeOf = (file: InputFile, { categories, from, to }: ArxivBulkOptions): string =>
  `${file.fingerprint} ${categories.toSorted().join(',')} ${from ?? ''}..${to ?? ''}`;

/** The papers of a snapshot that are asked for, line by line, and how reading ended. Read once. */
function openSnapshot(file: InputFile, options: ArxivBulkOptions, tombstones: ReadonlyMap<string, Day>) {
  const drift = watchDrift();
  const { chunks, bytesRead } = file.stream();
  let broken: string | null = null;
  let [used, refused] = [0, 0];
  const onBroken = (message: string): void => {
    broken = message;
  };

  async function* items(after: number): AsyncGenerator<Item> {
    for await (const line of readLines(untilBroken(chunks, onBroken), longestLine)) {
      const { number } = line;
      if (number <= after || line.text.trim() === '') continue;
      const value = valueOfLine(line);
      if (value === undefined) {
        if (!line.terminated) broken ??= `the last line (${number}) is cut off`;
        refused++;
        yield { number, papers: [], rejects: [reject(`line ${number}`, troubleOfLine(line), line.text)] };
        continue;
      }
      const parsed = parseBulkLine(value, `line ${number}`);
      const isAsked = parsed.paper === undefined || isWanted(parsed.paper, options);
      if (isAsked) drift.add(parsed);
      if (parsed.rejected === undefined) used++;
      else refused++;
      if (parsed.paper === undefined) yield { number, papers: [], rejects: [parsed.rejected] };
      else yield isAsked ? itemOf(number, parsed.paper, tombstones) : { number, papers: [], rejects: [] };
    }
  }

  function outcome(): Outcome {
    if (used === 0 && refused > 0) {
      return { state: 'failed', error: `wrong-file-type: none of its ${refused} lines is a record of the snapshot` };
    }
    const changed = drift.report();
    const errors = [
      ...(broken === null ? [] : [`truncated-file: ${broken}`]),
      ...(changed === null ? [] : [`schema-drift: ${changed}`]),
    ];
    return errors.length === 0 ? { state: 'complete', error: null } : { state: 'incomplete', error: errors.join('; ') };
  }
  return { items, bytesRead, outcome };
}

/** A paper as an item; a reject where arXiv took it back after its last version: an old file does not bring it back. */
function itemOf(number: number, found: SourcedPaper, tombstones: ReadonlyMap<string, Day>): Item {
  const { key, updatedOn } = found.paper;
  const deletedOn = tombstones.get(key);
  if (deletedOn === undefined || deletedOn < (updatedOn ?? '')) return { number, papers: [found], rejects: [] };
  return { number, papers: [], rejects: [reject(key, `arXiv took it back on ${deletedOn}`, found.paper)] };
}

function isWanted({ paper }: SourcedPaper, { categories, from, to }: ArxivBulkOptions): boolean {
  if (!isOfCategories(paper.categories, categories)) return false;
  const { publishedOn } = paper;
  if (from === null && to === null) return true;
  return publishedOn !== null && publishedOn >= (from ?? publishedOn) && publishedOn <= (to ?? publishedOn);
}

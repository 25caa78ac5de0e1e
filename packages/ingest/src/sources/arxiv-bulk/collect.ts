import type { Day, SourcedPaper } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { findCheckpoint, findTombstones, saveCheckpoint } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import { IngestError, stopIfAborted } from '../../ingest-error.ts';
import { type Rejected, reject } from '../../parsed.ts';
import { type Batch, type Harvest, harvest, type Outcome } from '../../pipeline/harvest.ts';
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

const batchPapers = 500;
/** Lines after which a place is kept even where none of them is taken. */
const batchLines = 20_000;

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
  return harvest(ctx, plan, (run) => collectLines(ctx, run, file, options));
}

/** What one run takes of a file, kept apart from what another run takes of it. */
const placeOf = (file: InputFile, { categories, from, to }: ArxivBulkOptions): string =>
  `${file.fingerprint} ${categories.toSorted().join(',')} ${from ?? ''}..${to ?? ''}`;

async function collectLines(
  ctx: IngestContext,
  run: Harvest,
  file: InputFile,
  options: ArxivBulkOptions,
): Promise<Outcome> {
  const place = placeOf(file, options);
  const resumeAfter = Number((await findCheckpoint(ctx.store.write, 'arxiv-bulk', place)) ?? 0);
  const drift = watchDrift();
  const { chunks, bytesRead } = file.stream();
  let broken: string | null = null;
  const onBroken = (message: string): void => {
    broken = message;
  };
  let papers: SourcedPaper[] = [];
  let rejects: Rejected[] = [];
  let last = resumeAfter;
  let written = resumeAfter;
  let used = 0;
  let refused = 0;

  let held: Batch | null = null;
  // A batch is held back until the next one is read: while it is written, the next one is enriched.
  const flush = async (position: number): Promise<void> => {
    const { kept, withdrawn } = await withoutWithdrawn(ctx, papers);
    run.foresee(kept);
    if (held !== null) await run.write(held);
    held = {
      papers: kept,
      rejects: [...rejects, ...withdrawn],
      rank: sourceRanks.arxiv,
      done: bytesRead(),
      seen: papers.length,
      also: (trx) => saveCheckpoint(trx, 'arxiv-bulk', place, String(position)),
    };
    papers = [];
    rejects = [];
    written = last;
  };

  for await (const line of readLines(untilBroken(chunks, onBroken), longestLine)) {
    stopIfAborted(ctx.signal);
    if (line.number <= resumeAfter) continue;
    last = line.number;
    if (line.text.trim() === '') continue;
    const where = `line ${line.number}`;
    const value = valueOfLine(line);
    const parsed = value === undefined ? null : parseBulkLine(value, where);
    if (parsed === null) {
      if (!line.terminated) broken ??= `the last line (${line.number}) is cut off`;
      rejects.push(reject(where, troubleOfLine(line), line.text));
      refused++;
    } else if (parsed.rejected !== undefined) {
      drift.add(parsed);
      rejects.push(parsed.rejected);
      refused++;
    } else {
      used++;
      if (isWanted(parsed.paper, options)) {
        drift.add(parsed);
        papers.push(parsed.paper);
      }
    }
    run.say(`${file.name}, ${where}`);
    if (papers.length >= batchPapers || last - written >= batchLines) await flush(last);
  }
  await flush(0);
  if (held !== null) await run.write(held);
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

function isWanted({ paper }: SourcedPaper, { categories, from, to }: ArxivBulkOptions): boolean {
  if (!isOfCategories(paper.categories, categories)) return false;
  const { publishedOn } = paper;
  if (from === null && to === null) return true;
  return publishedOn !== null && publishedOn >= (from ?? publishedOn) && publishedOn <= (to ?? publishedOn);
}

/** Papers without those that arXiv took back after the snapshot was made: an old file does not bring them back. */
async function withoutWithdrawn(ctx: IngestContext, papers: readonly SourcedPaper[]) {
  const tombstones = await findTombstones(
    ctx.store.write,
    papers.map(({ paper }) => paper.key),
  );
  const isGone = ({ paper }: SourcedPaper): boolean => (tombstones.get(paper.key) ?? '') >= (paper.updatedOn ?? '0');
  return {
    kept: papers.filter((paper) => !isGone(paper)),
    withdrawn: papers
      .filter(isGone)
      .map(({ paper }) => reject(paper.key, `arXiv took it back on ${tombstones.get(paper.key)}`, paper)),
  };
}

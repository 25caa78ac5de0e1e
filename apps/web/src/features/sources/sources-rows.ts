import { addDays, type Day, dayNumber, isWorkday } from '@papertide/core';
import { type CollectedDay, type Progress, type RunRow, readNoun } from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { formatDay, formatDays, formatDaysIn, formatNumber, formatShortDay, plural } from '../../lib/format.ts';

/** Days that are named in a sentence. */
const mostNamed = 3;

/** How whole the collection is. Listing days are the workdays from first to last that are not known to have no list. */
export interface Coverage {
  readonly complete: number;
  readonly listingDays: number;
  readonly missing: readonly Day[];
  readonly incomplete: readonly CollectedDay[];
  readonly empty: readonly Day[];
}

/** The coverage of the days from first to last; days on weekends count where they have a list. O(days). */
export function coverageOf(days: readonly CollectedDay[], from: Day, to: Day): Coverage {
  const known = new Map(days.map((day) => [day.day, day]));
  const missing: Day[] = [];
  const incomplete: CollectedDay[] = [];
  const empty: Day[] = [];
  let complete = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const found = known.get(day);
    if (found?.state === 'complete') complete++;
    else if (found?.state === 'incomplete') incomplete.push(found);
    else if (!isWorkday(day)) continue;
    else if (found === undefined) missing.push(day);
    else empty.push(day);
  }
  return { complete, listingDays: complete + incomplete.length + missing.length, missing, incomplete, empty };
}

const named = (days: readonly Day[]): string =>
  days.length <= mostNamed ? ` (${days.map(formatDay).join(', ')})` : '';

/** Days after the last list from which a reader is told that nothing has come since. */
const staleAfter = 7;

/** The page's title and what is wrong in one or two sentences; first of all that nothing has come for a week or more. */
export function coverageFinding(coverage: Coverage, last: Day, today: Day): { title: string; dek: string } {
  const { complete, listingDays, missing, incomplete, empty } = coverage;
  const stale = dayNumber(today) - dayNumber(last) > staleAfter;
  const whole =
    complete === listingDays
      ? `All ${plural(listingDays, 'listing day')} are complete`
      : `${formatNumber(complete)} of ${plural(listingDays, 'listing day')} ${complete === 1 ? 'is' : 'are'} complete`;
  const title = stale ? `${whole}, nothing since ${formatDay(last)}` : whole;
  const parts: string[] = [];
  if (missing.length > 0) {
    parts.push(
      `${plural(missing.length, 'day')}${named(missing)} ${missing.length === 1 ? 'was' : 'were'} not collected`,
    );
  }
  if (incomplete.length > 0) {
    const days = incomplete.map((day) => day.day);
    const reasons = [...new Set(incomplete.map((day) => day.reason))];
    const why = reasons.length === 1 && reasons[0] !== null ? `: ${reasons[0]}` : '';
    parts.push(`${plural(days.length, 'day')}${named(days)} ${days.length === 1 ? 'is' : 'are'} incomplete${why}`);
  }
  const wrong = parts.length === 0 ? '' : `${parts.join(', ')}. `;
  const none = empty.length === 0 ? '' : `There was no list on ${plural(empty.length, 'workday')}${named(empty)}.`;
  const good = `Every list from Monday to Friday ${stale ? 'up to then ' : ''}is in, whole.`;
  const later = stale ? ` Lists after ${formatDay(last)} were not collected.` : '';
  return { title, dek: `${`${wrong}${none}`.trim() || good}${later}` };
}

/** Runs as rows of a file. */
export function runsTable(runs: readonly RunRow[]): ChartTable {
  const names = [
    ...['id', 'source', 'trigger', 'state', 'from', 'to', 'startedAt', 'finishedAt', 'unitsDone', 'unitsTotal'],
    ...['papersSeen', 'papersNew', 'observations', 'rejects', 'bytes', 'error'],
  ] as (keyof RunRow)[];
  return {
    columns: names.map((name) => ({ name, label: name })),
    rows: runs.map((run) => names.map((name) => run[name])),
  };
}

const kinds: Record<RunRow['trigger'], string> = {
  hand: 'By hand',
  schedule: 'Scheduled',
  'first-start': 'First start',
};
/** How a run was started. */
export const kindOf = (run: RunRow): string => kinds[run.trigger];

/** The days that a run read: `10–31 May 2026`. */
export function runDays({ from, to }: Pick<RunRow, 'from' | 'to'>): string {
  return from === null || to === null ? formatDay(from ?? to) : formatDays(from, to);
}

/** A first and a last day. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a run, to collect them again; `null` where it had none. */
export function daysOf(run: Pick<RunRow, 'from' | 'to'> | undefined): Days | null {
  return run?.from && run.to ? { from: run.from, to: run.to } : null;
}

/** How long a run took, in seconds; `null` while it runs. */
export function secondsOf({ startedAt, finishedAt }: RunRow): number | null {
  return finishedAt === null ? null : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
}

/** What became of a run: a tone for its dot and words. */
export function outcomeOf(run: RunRow): { readonly tone: 'good' | 'partly' | 'bad' | 'busy'; readonly words: string } {
  const left = run.unitsTotal === null ? 0 : run.unitsTotal - run.unitsDone;
  const cause = run.error === null ? '' : `: ${formatDaysIn(run.error)}`;
  switch (run.state) {
    case 'complete':
      return { tone: 'good', words: 'complete' };
    case 'incomplete':
      return { tone: 'partly', words: `${left > 0 ? `${plural(left, 'day')} missing` : 'incomplete'}${cause}` };
    case 'cancelled':
      return { tone: 'partly', words: `cancelled after ${plural(run.unitsDone, 'day')}` };
    case 'failed':
      return { tone: 'bad', words: `failed${cause}` };
    default:
      return { tone: 'busy', words: 'running' };
  }
}

/** What a run is called on its card: `Collecting Daily Papers, 9–29 May 2026`; once it failed or was cancelled, that it did not end whole. */
export function progressTitle(progress: Progress, run: RunRow | undefined): string {
  const over = progress.state === 'failed' || progress.state === 'cancelled';
  if (progress.source === 'enrich') return `${over ? 'Did not find all' : 'Finding'} topics and keyphrases again`;
  const of = progress.source.startsWith('arxiv') ? 'arXiv' : 'Daily Papers';
  const what =
    progress.source === 'demo'
      ? over
        ? 'Demo data not loaded whole'
        : 'Loading demo data'
      : over
        ? `${of} not collected whole`
        : `Collecting ${of}`;
  const days = run === undefined || run.from === null || progress.source === 'demo' ? '' : `, ${runDays(run)}`;
  return `${what}${days}`;
}

/** What came of a run that has ended, in a sentence. */
export function endWords(progress: Progress): string {
  const { source, done, unit, papersSeen, papersNew } = progress;
  if (unit === 'paper') return `${plural(papersSeen, 'paper')} read again.`;
  if (readNoun(source) === 'reading') return `${plural(papersSeen, 'reading')} read.`;
  return `${plural(done, unit)} read: ${plural(papersSeen, 'paper')}, ${formatNumber(papersNew)} new.`;
}

/** What can be collected from the page. */
export type CollectedSource = 'huggingface' | 'arxiv';

/** What to collect: days of Daily Papers, or papers of arXiv by category and day of submission. */
export interface CollectChoice extends Days {
  readonly source: CollectedSource;
  readonly categories: string[];
}

/** Categories as they are typed: `cs.CL, cs.LG` is two. */
export const categoriesIn = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

const category = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[a-z]+)?)?$/;

/** Why categories cannot be collected; `null` where they can. */
export function categoriesTrouble(text: string): string | null {
  const categories = categoriesIn(text);
  if (categories.length === 0) return 'Name one category or more, as cs.CL.';
  const odd = categories.find((word) => !category.test(word));
  return odd === undefined ? null : `“${odd}” is no category of arXiv.`;
}

/** The first day with a list of Daily Papers, and the first of arXiv. */
const firstDays: Readonly<Record<CollectedSource, { readonly day: Day; readonly of: string }>> = {
  huggingface: { day: '2023-05-04', of: 'Daily Papers' },
  arxiv: { day: '1991-08-14', of: 'arXiv' },
};

/** Why two days cannot be collected; `null` where they can. */
export function daysTrouble(from: Day, to: Day, today: Day, source: CollectedSource = 'huggingface'): string | null {
  if (from === '' || to === '') return 'Give the first and the last day.';
  if (from > to) return `The days end (${formatShortDay(to)}) before they start (${formatShortDay(from)}).`;
  if (to > today) return `${formatDay(to)} is in the future.`;
  const first = firstDays[source];
  return from < first.day ? `${first.of} starts on ${formatDay(first.day)}.` : null;
}

import { addDays, isWorkday } from '../day.ts';
import type { Day } from '../paper.ts';

/** Days after publication within which most papers reach a list: a published period younger than this may still grow. */
export const publicationLagDays = 14;
/** Days after submission within which arXiv announces a paper, a weekend included. */
export const announcementLagDays = 4;

/** Days from the first to the last, both inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * A run of a source without lists that read all it was asked for. `submitted`: papers by their day of submission; `changed`: by
 * the day of their latest change; `file`: those of a file that lie in the days. Ends that were left open are `null`.
 */
export interface WholeRun {
  readonly source: string;
  readonly by: 'submitted' | 'changed' | 'file';
  readonly from: Day | null;
  readonly to: Day | null;
  readonly endedOn: Day;
}

/** What is known of days of publication. */
export interface PublishedDays {
  /** The days that a question without days is about; `null` while there are none. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** The days whose papers are in, in order, apart from each other. */
  readonly whole: readonly DaySpan[];
}

/** What has been collected, as far as it tells of days of publication. */
export interface PublishedEvidence {
  /** The first and last day with a list; `null` where there is none. */
  readonly listed: DaySpan | null;
  /** Oldest first. */
  readonly runs: readonly WholeRun[];
  /** The first and last day of publication of the papers of each source without lists. */
  readonly bySource: ReadonlyMap<string, DaySpan>;
  /** Whether windows are recorded for any of those sources, read whole or not. */
  readonly hasWindows: boolean;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Spans in order, those that touch as one. */
function merged(spans: readonly DaySpan[]): DaySpan[] {
  const found: DaySpan[] = [];
  for (const span of spans.filter(({ from, to }) => from <= to).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last === undefined || addDays(last.to, 1) < span.from) found.push(span);
    else found[found.length - 1] = { from: last.from, to: later(last.to, span.to) };
  }
  return found;
}

/** Days of publication between which lists show what there is: from the weekend before the first list on. */
function ofLists({ from, to }: DaySpan): DaySpan {
  let first = from;
  while (!isWorkday(addDays(first, -1))) first = addDays(first, -1);
  return { from: first, to: addDays(to, -publicationLagDays) };
}

/** What changed from a day on up to today was published from that day on: only a chain of runs up to today is whole. */
function ofChanges(runs: readonly WholeRun[]): DaySpan[] {
  const windows: DaySpan[] = [];
  for (const { from, to, endedOn } of runs) {
    const start = from ?? windows.at(-1)?.to;
    if (start !== undefined) windows.push({ from: start, to: earlier(to ?? endedOn, endedOn) });
  }
  const reached = runs.at(-1)?.endedOn;
  return merged(windows)
    .filter(({ to }) => reached !== undefined && addDays(to, 1) >= reached)
    .map(({ from, to }) => ({ from, to: addDays(to, -announcementLagDays) }));
}

function ofRun({ by, from, to, endedOn }: WholeRun, papers: DaySpan | undefined): DaySpan[] {
  const known = addDays(endedOn, -announcementLagDays);
  if (by === 'submitted') return from === null ? [] : [{ from, to: to === null ? known : earlier(to, known) }];
  if (by === 'changed' || papers === undefined) return [];
  const end = to !== null && to <= papers.to ? to : addDays(papers.to, -announcementLagDays);
  return [{ from: from ?? papers.from, to: end }];
}

/**
 * Which days of publication are in, by the data and not by the clock: those that lists cover, from the first list to 14 days before the
 * last; those of windows that were read whole, less the four days before a run or a file ended in which papers wait to be
 * announced. Where neither lists nor windows tell, the days of the papers but for the last 14.
 */
export function publishedDays({ listed, runs, bySource, hasWindows }: PublishedEvidence): PublishedDays {
  const spans = [...bySource.values()];
  const all = spans.map(({ from }) => from).sort()[0];
  const end = spans
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (listed === null && !hasWindows) {
    if (all === undefined || end === undefined) return { first: null, last: null, whole: [] };
    return { first: all, last: end, whole: merged([{ from: all, to: addDays(end, -publicationLagDays) }]) };
  }
  const ofRuns = merged([
    ...ofChanges(runs.filter(({ by }) => by === 'changed')),
    ...runs.flatMap((run) => ofRun(run, bySource.get(run.source))),
  ]);
  const whole = merged([...ofRuns, ...(listed === null ? [] : [ofLists(listed)])]);
  const starts = [...ofRuns.map(({ from }) => from), ...(listed === null ? [] : [listed.from])].sort();
  const ends = [...runs.flatMap(({ source }) => bySource.get(source)?.to ?? []), ...ofRuns.map(({ to }) => to)];
  const last = [...ends, ...(listed === null ? [] : [listed.to])].sort().at(-1);
  return { first: starts[0] ?? all ?? null, last: last ?? end ?? null, whole };
}

import { addDays, type Day, dayNumber, type Interval, intervalOf, intervals, periodStart } from '@papertide/core';
import {
  type DistributionAnswer,
  everyPaper,
  type PaperFilter,
  type StandoutAnswer,
  type TopicAttentionAnswer,
} from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { agedRow } from '../../lib/aged-row.ts';
import { inCorpus } from '../../lib/corpus-name.ts';
import { formatDay, formatDays, formatNumber, formatPeriod } from '../../lib/format.ts';
import { lateWords } from '../../lib/late-words.ts';
import { shownRange } from '../../lib/shown-range.ts';
import { type DataSpan, daysShown } from '../../lib/usual-interval.ts';

/** Papers with known upvotes that a sentence about a month needs. */
const leastForFinding = 20;
/** Boxes that a chart can hold. */
const mostBoxes = 140;
/** The days that the ranking covers where the filter names none. */
const usualRankDays = 60;

export type DistributionRow = DistributionAnswer['rows'][number];

const longMonth = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** A period as its papers' owner: `April’s papers`, `the papers of Apr 2025`; a month names its year after 11 months. */
function ofPeriod(row: DistributionRow, dataTo: Day | null, papers: string): string {
  const start = periodStart(row.period);
  const recent = dataTo !== null && dayNumber(dataTo) - dayNumber(start) < 335;
  return intervalOf(row.period) === 'month' && recent
    ? `${longMonth.format(Date.parse(start))}’s ${papers}`
    : `the ${papers} of ${intervalOf(row.period) === 'week' ? 'the ' : ''}${formatPeriod(row.period)}`;
}

/** Whether a filter asks for more than dates. */
export function narrows(filter: PaperFilter): boolean {
  const { axis, from, to } = filter;
  return JSON.stringify({ ...everyPaper, axis, from, to }) !== JSON.stringify(filter);
}

/**
 * What upvotes of the last complete period without settling papers say: its median, and what one paper in twenty had. Papers
 * "got" them where all were read at 14 days or more, else they had them when last read, and the dek says of how many they are
 * settled. Neutral where no such period has 20 papers of known upvotes. "Half" is exact enough: at least half of the papers have the floor of the median or
 * fewer where it lies between two of them, and always where it is one of them.
 */
export function upvotesFinding(answer: DistributionAnswer, filter: PaperFilter): { title: string; dek: string } {
  const row = agedRow(answer);
  const compare = 'Compare a paper with the others of its day or week, never with the all-time list.';
  const { dataTo } = answer.provenance;
  if (row === null || row.median === null || row.p95 === null || row.n < leastForFinding) {
    const range = shownRange(answer.periods, filter, answer.provenance);
    return { title: `Upvotes ${inCorpus(answer.provenance)}${range === null ? '' : `, ${range}`}`, dek: compare };
  }
  const late = lateWords(row);
  const settled = late === null || row.readLate === row.n;
  const papers = narrows(filter) ? 'matching papers' : 'papers';
  return {
    title: `Half of ${ofPeriod(row, dataTo, papers)} ${settled ? 'got' : 'had'} ${formatNumber(Math.floor(row.median))} upvotes or fewer${settled ? '' : ' when last read'}`,
    dek: `Upvotes are skewed: one paper in twenty had ${formatNumber(Math.ceil(row.p95))} or more. ${settled ? '' : `Most gain until day 14; ${late}. `}${compare}`,
  };
}

/** The intervals whose boxes fit side by side over a span of days. */
export function fittingIntervals(from: Day | null, to: Day | null): Interval[] {
  const days = from === null || to === null ? 0 : dayNumber(to) - dayNumber(from) + 1;
  const length: Record<Interval, number> = { day: 1.4, week: 7, month: 30, quarter: 91, year: 365 };
  return intervals.filter((interval) => days / length[interval] <= mostBoxes);
}

/** `629 with known upvotes, 2 unknown`; the two are exactly the papers that the box opens. */
export function knownWords({ n, unknown }: DistributionRow): string {
  return unknown === 0
    ? 'all with known upvotes'
    : `${formatNumber(n)} with known upvotes, ${formatNumber(unknown)} unknown`;
}

/** Topics from the surest to be well received on: by the lower bound of the median percentile, equals by name. */
export function topicRows(answer: TopicAttentionAnswer): TopicAttentionAnswer['rows'][number][] {
  return [...answer.rows].sort((a, b) => b.percentileLow - a.percentileLow || a.name.localeCompare(b.name));
}

/** Topics by upvotes as a table, in the order of `topicRows`. */
export function topicTable(answer: TopicAttentionAnswer): ChartTable {
  const figure = (digits: number) => (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null, digits);
  return {
    columns: [
      { name: 'topic', label: 'Topic' },
      { name: 'papers', label: 'Papers', numeric: true, show: figure(0) },
      { name: 'median_percentile', label: 'Median percentile', numeric: true, show: figure(1) },
      { name: 'low', label: '95% from', numeric: true, show: figure(1) },
      { name: 'high', label: 'to', numeric: true, show: figure(1) },
      { name: 'median_upvotes', label: 'Median upvotes', numeric: true, show: figure(1) },
      { name: 'q1', label: 'First quartile', numeric: true, show: figure(1) },
      { name: 'q3', label: 'Third quartile', numeric: true, show: figure(1) },
    ],
    rows: topicRows(answer).map((row) => [
      ...[row.name, row.n, row.percentile, row.percentileLow, row.percentileHigh],
      ...[row.median, row.q1, row.q3],
    ]),
  };
}

/** The days that the ranking is about: the filter's, or the last 60 days of data, as far as it reaches back. */
export function rankDays(filter: PaperFilter, data: DataSpan): { from: Day | null; to: Day | null } {
  if (filter.from !== null || filter.to !== null) return { from: filter.from, to: filter.to };
  const days = daysShown(filter, data);
  if (days === null || data.to === null) return { from: null, to: null };
  return { from: addDays(data.to, 1 - Math.min(usualRankDays, days)), to: null };
}

/** These days in words, `listed 30 Mar – 29 May 2026`: up to the last of data where they are open at the end. */
export function rankedDaysInWords(
  { from, to }: { readonly from: Day | null; readonly to: Day | null },
  axis: PaperFilter['axis'],
  dataTo: Day | null,
): string {
  const end = to ?? dataTo;
  if (from !== null && end !== null) return `${axis} ${formatDays(from, end)}`;
  return to === null ? 'of all dates' : `${axis} to ${formatDay(to)}`;
}

/** `cohorts of 75 to 224 papers`; `no papers` without rows. */
export function cohortSizes({ rows }: StandoutAnswer): string {
  const sizes = rows.map((row) => row.rank.size);
  if (sizes.length === 0) return 'no papers';
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return `cohorts of ${least === most ? '' : `${formatNumber(least)} to `}${formatNumber(most)} papers`;
}

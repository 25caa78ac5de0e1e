import type { Period } from '@papertide/core';
import type { DistributionAnswer, PeriodCoverage, UpvoteReadingChoice } from '@papertide/core/query';
import { formatDay, formatNumber } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';
import { coverageWords, periodTitle } from '../figures.ts';

/** A period's spread of upvotes; `null` figures where no paper's upvotes are known. */
export interface BoxRow {
  readonly period: Period;
  readonly n: number;
  /** Papers of the n read at 14 days or more; `null` of a reading at an age. */
  readonly readLate: number | null;
  readonly p5: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly p95: number | null;
  readonly max: number | null;
  /** Density at each place of the answer's grid; `null` under 5 papers. */
  readonly density: readonly number[] | null;
  /** Why the figures are provisional: settling upvotes or missing days; `null` where they are not. */
  readonly provisional: string | null;
}

function provisionalWords(period: Period, settling: boolean, coverage: PeriodCoverage | undefined): string | null {
  if (coverage?.partial) return coverageWords(coverage);
  return settling ? `${periodTitle(period)}: still settling` : null;
}

/** The rows of a distribution, one a period. O(n). */
export function distributionRows(answer: DistributionAnswer): BoxRow[] {
  return answer.rows.map(({ unknown: _, settling, ...row }, i) => ({
    ...row,
    provisional: provisionalWords(row.period, settling, answer.coverage[i]),
  }));
}

/** A distribution as a table, one row a period. */
export function distributionTable(answer: DistributionAnswer): ChartTable {
  const show = (cell: unknown) =>
    typeof cell === 'number' ? formatNumber(cell, Number.isInteger(cell) ? 0 : 1) : formatNumber(null);
  const figures = [
    ['n', 'Papers'],
    ['unknown', 'Unknown upvotes'],
    ['readLate', 'Read at day 14 or later'],
    ['p5', '5th percentile'],
    ['q1', 'First quartile'],
    ['median', 'Median'],
    ['q3', 'Third quartile'],
    ['p95', '95th percentile'],
    ['max', 'Highest'],
  ] as const;
  return {
    columns: [
      { name: 'period', label: 'Period', show: (cell) => periodTitle(String(cell)) },
      ...figures.map(([name, label]) => ({
        name: name === 'readLate' ? 'read_late' : name,
        label,
        numeric: true,
        show,
      })),
      { name: 'provisional', label: 'Provisional' },
    ],
    rows: answer.rows.map((row, i) => [
      row.period,
      ...figures.map(([name]) => row[name]),
      provisionalWords(row.period, row.settling, answer.coverage[i]),
    ]),
  };
}

/** Which upvotes a reading means, in words. */
export const readingWords: Readonly<Record<UpvoteReadingChoice, string>> = {
  latest: 'at the latest reading',
  day7: 'at day 7',
  day14: 'at day 14',
};

/** A distribution in words: what a mark is, the first and the last median, what is provisional. */
export function describeDistribution(answer: DistributionAnswer): string {
  const known = answer.rows.filter((row) => row.median !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return 'Box plot of upvotes without data.';
  const provisional = distributionRows(answer).at(-1)?.provisional;
  return [
    `Box plot of upvotes ${readingWords[answer.reading]} by ${answer.interval}, on a log scale.`,
    `The median goes from ${formatNumber(first.median, 1)} in ${periodTitle(first.period)} to ${formatNumber(last.median, 1)} in ${periodTitle(last.period)}.`,
    `The middle half of the last period is ${formatNumber(last.q1, 1)} to ${formatNumber(last.q3, 1)}, its highest ${formatNumber(last.max)}.`,
    ...answer.changes.map(({ day, label }) => `From ${formatDay(day)}: ${label}.`),
    ...(provisional ? [`Provisional: ${provisional}.`] : []),
  ].join(' ');
}

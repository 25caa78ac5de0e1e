import { addDays, type Day } from '@papertide/core';
import type { FastestAnswer } from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { formatDays, formatNumber, formatOf, plural } from '../../lib/format.ts';

/** The fastest papers as rows of a file, one a paper. */
export function fastestTable({ rows, provenance }: FastestAnswer): ChartTable {
  const show = (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null, 1);
  return {
    columns: [
      { name: 'place', label: '#', numeric: true },
      { name: 'key', label: 'Key' },
      { name: 'title', label: 'Title' },
      { name: 'listed_on', label: 'Listed' },
      { name: 'upvotes', label: 'Upvotes', numeric: true },
      { name: 'gained', label: 'Gained', numeric: true },
      { name: 'hours', label: 'Hours', numeric: true, show },
      { name: 'readings', label: 'Readings', numeric: true },
      { name: 'upvotes_per_day', label: 'A day', numeric: true, show },
      { name: 'observed_at', label: 'Read' },
      { name: 'synthetic', label: 'Synthetic' },
    ],
    rows: rows.map((row, i) => [
      ...[i + 1, row.key, row.title, row.listedOn, row.upvotes, row.gained, row.hours, row.readings.length],
      ...[row.velocity, row.observedAt, provenance.synthetic],
    ]),
  };
}

/** A rate from readings that span fewer hours is extrapolated to a day. */
export const shortHours = 24;

/** The question that the list answers: of this week where its seven days hold `today`, else of days that it names. */
export function fastestTitle(answer: Pick<FastestAnswer, 'from' | 'to'> | undefined, today: Day): string {
  if (answer === undefined || answer.from === null || answer.to === null) return 'Which papers are fastest?';
  return today >= answer.from && today <= addDays(answer.to, 1)
    ? 'Which papers are fastest this week?'
    : `Which papers were fastest, ${formatDays(answer.from, answer.to)}?`;
}

/** Of how many papers the list is, what is usual, and on how short a time its rates rest. */
export function fastestWords({ rows, papers, usual }: Pick<FastestAnswer, 'rows' | 'papers' | 'usual'>): string {
  const short = rows.filter(({ hours }) => hours < shortHours).length;
  return [
    `${plural(papers, 'paper')} read twice`,
    ...(usual === null || papers === 0 ? [] : [`one paper gains ${formatNumber(usual, 1)} a day on average`]),
    ...(short === 0 ? [] : [`${formatOf(short, rows.length)} rates rest on less than a day`]),
  ].join(' · ');
}

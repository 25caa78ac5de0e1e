import type { TopicAttentionAnswer } from '@papertide/core/query';
import { formatNumber, formatPercentile, plural } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

const figures = [
  ['n', 'Papers'],
  ['q1', 'First quartile'],
  ['median', 'Median upvotes'],
  ['q3', 'Third quartile'],
  ['percentile', 'Median percentile'],
  ['percentileLow', 'Low'],
  ['percentileHigh', 'High'],
] as const;

/** Topics by attention as a table, one row a topic, best received first. */
export function attentionTable({ rows }: TopicAttentionAnswer): ChartTable {
  const show = (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null, 1).replace(/\.0$/, '');
  return {
    columns: [
      { name: 'topic', label: 'Topic' },
      ...figures.map(([name, label]) => ({ name, label, numeric: true, show })),
    ],
    rows: rows
      .toSorted((a, b) => b.percentile - a.percentile || a.name.localeCompare(b.name))
      .map((row) => [row.name, ...figures.map(([name]) => row[name])]),
  };
}

/** Topics by attention in words: how many, the best and the least received, how many were left out. */
export function describeAttention({ rows, tooFew, minimum }: TopicAttentionAnswer): string {
  const sorted = rows.toSorted((a, b) => b.percentile - a.percentile || a.name.localeCompare(b.name));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return `No topic has ${plural(minimum, 'paper')}.`;
  const out = tooFew > 0 ? ` ${plural(tooFew, 'topic')} with fewer than ${plural(minimum, 'paper')} left out.` : '';
  return (
    `Dot plot of the median percentile of ${plural(rows.length, 'topic')}, with 95% intervals. ` +
    `Highest ${first.name}, ${formatPercentile(first.percentile)}; lowest ${last.name}, ${formatPercentile(last.percentile)}.${out}`
  );
}

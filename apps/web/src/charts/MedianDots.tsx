import { scaleLinear } from 'd3-scale';
import { formatNumber, formatPercentile, plural } from '../lib/format.ts';
import { type DotAxis, DotColumn } from './marks/DotColumn.tsx';
import { type DotRow, formatMedian } from './rows/dot-rows.ts';

/** A topic by the median percentile of its papers; every row of a `TopicAttentionAnswer` fits. */
export interface MedianDotRow {
  readonly topicId: string;
  readonly name: string;
  readonly n: number;
  readonly median: number;
  readonly percentile: number;
  readonly percentileLow: number;
  readonly percentileHigh: number;
}

export interface MedianDotsProps {
  readonly rows: readonly MedianDotRow[];
  readonly width?: number;
  readonly onTopic?: (topicId: string) => void;
}

const percentileTicks = [0, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100];

function percentileAxis(rows: readonly DotRow[], left: number, right: number): DotAxis {
  const from = Math.min(45, ...rows.map(({ low }) => Math.floor((low - 2) / 10) * 10));
  const to = Math.max(55, ...rows.map(({ high }) => Math.ceil((high + 2) / 10) * 10));
  const step = to - from > 60 ? 25 : 10;
  const ticks = percentileTicks.filter((tick) => tick >= from && tick <= to && tick % step === 0);
  return {
    x: scaleLinear().domain([from, to]).range([left, right]),
    ticks: ticks.map((value) => ({ value, label: `p${value}`, isBase: value === 50 })),
  };
}

/**
 * Topics from the best to the least received, by the lower end of the interval so that few papers do not lead: the median
 * percentile of their papers with its 95% interval, against p50.
 */
export function MedianDots({ rows, width, onTopic }: MedianDotsProps) {
  const sorted = rows
    .toSorted((a, b) => b.percentileLow - a.percentileLow || a.name.localeCompare(b.name))
    .map(({ topicId, name, n, percentile, percentileLow, percentileHigh }): DotRow => {
      return { id: topicId, label: name, n, value: percentile, low: percentileLow, high: percentileHigh };
    });
  const upvotes = new Map(rows.map(({ topicId, median }) => [topicId, median]));
  const interval = ({ low, high }: DotRow) => `${formatPercentile(low)} to ${formatPercentile(high)}`;
  return (
    <DotColumn
      rows={sorted}
      axisOf={(left, right) => percentileAxis(sorted, left, right)}
      color="ink3"
      className="pt-median-dot"
      label="Topics by median percentile. Arrow keys move between them, Enter opens one."
      words={(row) =>
        `${row.label}: median percentile ${formatPercentile(row.value)}, 95% interval ${interval(row)}, ${plural(row.n, 'paper')}`
      }
      lines={(row) => [
        ['Median percentile', formatPercentile(row.value)],
        ['95% interval', interval(row)],
        ['Median upvotes', formatMedian(upvotes.get(row.id) ?? null)],
        ['Papers', formatNumber(row.n)],
      ]}
      foot="Click for the topic"
      rowHeight={26}
      width={width}
      onRow={onTopic}
    />
  );
}

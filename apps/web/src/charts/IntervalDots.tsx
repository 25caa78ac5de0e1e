import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber, plural } from '../lib/format.ts';
import { type DotAxis, DotColumn } from './marks/DotColumn.tsx';
import type { DotRow } from './rows/dot-rows.ts';
import { niceScale } from './scales/nice-scale.ts';

export interface IntervalDotsProps {
  readonly rows: readonly DotRow[];
  readonly show: (value: number | null) => string;
  /** What the estimate is called in the tooltip, and what the rows are. */
  readonly name: string;
  readonly what: string;
  /** `ratio`: a log axis around ×1. `count`: from zero. */
  readonly axis: 'ratio' | 'count';
  readonly rowHeight?: number;
  readonly width?: number;
  readonly onRow?: (id: string) => void;
}

const ratioTicks = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

function countAxis(rows: readonly DotRow[], left: number, right: number): DotAxis {
  const { max, ticks } = niceScale(Math.max(0, ...rows.map((row) => row.high)), 1, 4);
  const x = scaleLinear().domain([0, max]).range([left, right]);
  return { x, ticks: ticks.map((value) => ({ value, label: formatNumber(value), isBase: value === 0 })) };
}

function ratioAxis(rows: readonly DotRow[], left: number, right: number, font: number): DotAxis {
  const [least, most] = [Math.min(0.9, ...rows.map((r) => r.low)), Math.max(1.1, ...rows.map((r) => r.high))];
  const x = scaleLog().domain([least, most]).range([left, right]);
  const inside = ratioTicks.filter((tick) => tick >= least && tick <= most);
  const shown = inside.filter((tick) => tick === 1 || Math.abs(x(tick) - x(1)) > font * 3.2);
  return { x, ticks: shown.map((value) => ({ value, label: `×${value}`, isBase: value === 1 })) };
}

/** Estimates with their intervals, one under the other in the order given. */
export function IntervalDots({ rows, show, name, what, axis, rowHeight = 26, width, onRow }: IntervalDotsProps) {
  const interval = ({ low, high }: DotRow) => `${show(low)} to ${show(high)}`;
  return (
    <DotColumn
      rows={rows}
      axisOf={(left, right, font) =>
        axis === 'count' ? countAxis(rows, left, right) : ratioAxis(rows, left, right, font)
      }
      color="accent"
      className="pt-interval-dot"
      label={`${what}. Arrow keys move between them, Enter opens the papers.`}
      words={(row) => `${row.label}: ${show(row.value)}, 95% interval ${interval(row)}, ${plural(row.n, 'paper')}`}
      lines={(row) => [
        [name, show(row.value)],
        ['95% interval', interval(row)],
        ['Papers', formatNumber(row.n)],
      ]}
      foot="Click for these papers"
      rowHeight={rowHeight}
      width={width}
      onRow={onRow}
    />
  );
}

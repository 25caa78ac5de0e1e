import type { Period } from '@papertide/core';
import type { DistributionAnswer } from '@papertide/core/query';
import { scaleSymlog } from 'd3-scale';
import { useId } from 'react';
import { formatNumber } from '../lib/format.ts';
import { BoxKey, type BoxShape } from './box/BoxKey.tsx';
import { BoxMark } from './box/BoxMark.tsx';
import { ViolinMark } from './box/ViolinMark.tsx';
import styles from './charts.module.css';
import { periodTitle } from './figures.ts';
import { TimeAxis, ValueAxis } from './marks/Axes.tsx';
import { HatchPattern } from './marks/HatchPattern.tsx';
import { PeriodPlane } from './marks/PeriodPlane.tsx';
import { type BoxRow, distributionRows } from './rows/distribution-rows.ts';
import { bandLayout } from './scales/band-layout.ts';
import { calendarTicks } from './scales/calendar-ticks.ts';
import { logScale } from './scales/nice-scale.ts';
import { type ChartEvent, EventMarks } from './trend/EventMarks.tsx';
import { usePlot } from './use-plot.ts';

export interface BoxPlotChartProps {
  readonly answer: DistributionAnswer;
  /** Pixels; 320 unless told. The width is the place's. */
  readonly height?: number;
  readonly width?: number;
  /** Changes in how upvotes were read, unless told otherwise. */
  readonly events?: readonly ChartEvent[];
  readonly shape?: BoxShape;
  /** The period whose papers are open. */
  readonly selected?: Period | null;
  /** A click, a tap or Enter on a period. */
  readonly onPeriod?: (period: Period) => void;
}

const figureOf = (value: number | null) => formatNumber(value, value === null || Number.isInteger(value) ? 0 : 1);

/** Without known upvotes there is nothing but their number. */
const linesOf = (row: BoxRow): [string, string][] =>
  row.median === null ? [['Papers with known upvotes', formatNumber(row.n)]] : figuresOf(row);

const figuresOf = (row: BoxRow): [string, string][] => [
  ['Highest', figureOf(row.max)],
  ['95th percentile', figureOf(row.p95)],
  ['Middle half', `${figureOf(row.q1)} to ${figureOf(row.q3)}`],
  ['Median', figureOf(row.median)],
  ['5th percentile', figureOf(row.p5)],
  ['Papers', formatNumber(row.n)],
  ...(row.readLate === null ? [] : [['Read at day 14 or later', formatNumber(row.readLate)] as [string, string]]),
];

/**
 * How upvotes spread by period, on log(1 + upvotes): as boxes (5th to 95th percentile, middle half, median, highest), or as violins
 * whose widths are densities.
 */
export function BoxPlotChart({ answer, shape = 'box', selected = null, onPeriod, ...told }: BoxPlotChartProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: told.height ?? 320 });
  const hatch = useId();
  const { palette, font } = draw;
  const rows = distributionRows(answer);
  const events = told.events ?? answer.changes;
  const widest = Math.max(0, ...rows.flatMap((row) => row.density ?? []));
  const scale = logScale(Math.max(1, ...rows.map((row) => row.max ?? 0)), 1);
  const head = font.axis * 1.5 + font.small * 2;
  const layout = bandLayout(
    { width, height },
    rows.length,
    scale.ticks.map((tick) => formatNumber(tick)),
    head,
    draw,
  );
  const { left, right, top, bottom, step, x } = layout;
  const y = scaleSymlog().domain([0, scale.max]).range([bottom, top]);
  const ticks = calendarTicks(answer.periods, (font.axis * 6) / step, width < 400);
  const last = rows.at(-1);
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <HatchPattern id={hatch} color={palette.provisional} />
          <BoxKey x={left} y={font.axis} draw={draw} narrow={width < 440} shape={shape} />
          <ValueAxis ticks={scale.ticks} y={y} left={left} right={right} label={(v) => formatNumber(v)} draw={draw} />
          <TimeAxis ticks={ticks} layout={layout} y={bottom} draw={draw} />
          {rows.map((row, i) => (
            <g key={row.period}>
              {(row.provisional !== null || row.period === selected) && (
                <rect
                  x={left + i * step}
                  y={top}
                  width={step}
                  height={bottom - top}
                  fill={row.period === selected ? palette.accent : `url(#${hatch})`}
                  fillOpacity={row.period === selected ? 0.1 : 1}
                />
              )}
              {shape === 'box' ? (
                <BoxMark row={row} x={x(i)} width={Math.min(22, step * 0.5)} y={y} palette={palette} />
              ) : (
                <ViolinMark
                  row={row}
                  grid={answer.grid}
                  widest={widest}
                  x={x(i)}
                  width={Math.min(44, step * 0.92)}
                  y={y}
                  palette={palette}
                />
              )}
            </g>
          ))}
          {last?.provisional && (
            <text x={right} y={top - 7} textAnchor="end" fontSize={font.small} fill={palette.provisional}>
              {last.provisional}
            </text>
          )}
          <EventMarks events={events} periods={answer.periods} layout={layout} draw={draw} />
        </svg>
      )}
      {width > 0 && !draw.size && (
        <PeriodPlane
          layout={layout}
          width={width}
          periods={answer.periods}
          label="Periods of the chart. Arrow keys move between them, Enter opens the papers."
          words={(i) => columnWords(rows[i])}
          lines={(i) => (rows[i] ? linesOf(rows[i]) : [])}
          note={(i) => rows[i]?.provisional?.replace(/^.*?: /, '')}
          onPeriod={onPeriod}
        />
      )}
    </div>
  );
}

const columnWords = (row: BoxRow | undefined): string =>
  row
    ? `${periodTitle(row.period)}: ${linesOf(row)
        .map((line) => line.join(' '))
        .join(', ')}`
    : '';

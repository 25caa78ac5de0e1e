import type { Period } from '@papertide/core';
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { formatNumber, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { periodTitle } from './figures.ts';
import { TimeAxis, ValueAxis } from './marks/Axes.tsx';
import { HatchPattern } from './marks/HatchPattern.tsx';
import { PeriodPlane } from './marks/PeriodPlane.tsx';
import { type PeriodDotRow, type PeriodFigures, periodDotRows } from './rows/period-figure-rows.ts';
import { bandLayout } from './scales/band-layout.ts';
import { calendarTicks } from './scales/calendar-ticks.ts';
import { niceScale } from './scales/nice-scale.ts';
import { usePlot } from './use-plot.ts';

export interface PeriodDotsProps {
  readonly figures: PeriodFigures;
  /** What the figure is called in the tooltip. */
  readonly name: string;
  readonly show: (value: number | null) => string;
  /** A line of the tooltip of its own, by index of the row. */
  readonly more?: (index: number) => readonly [name: string, value: string];
  readonly height?: number;
  readonly width?: number;
  readonly onPeriod?: (period: Period) => void;
}

/** A figure by period as dots with their intervals, from zero; periods without a figure are gaps. */
export function PeriodDots({ figures, name, show, more, onPeriod, ...told }: PeriodDotsProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: told.height ?? 240 });
  const hatch = useId();
  const { palette, font } = draw;
  const rows = periodDotRows(figures);
  const scale = niceScale(Math.max(0, ...rows.map((row) => row.high ?? row.value ?? 0)), 1, 4);
  const layout = bandLayout({ width, height }, rows.length, scale.ticks.map(show), font.axis * 1.2, draw);
  const { left, right, top, bottom, step, x } = layout;
  const y = scaleLinear().domain([0, scale.max]).range([bottom, top]);
  const periods = rows.map((row) => row.period);
  const linesOf = (row: PeriodDotRow, i: number): (readonly [string, string])[] => [
    [name, show(row.value)],
    ['95% interval', row.value === null ? show(null) : `${show(row.low)} to ${show(row.high)}`],
    ...(more ? [more(i)] : []),
    ['Papers', formatNumber(row.n)],
    ...(row.unknown > 0 ? [['Unknown', formatNumber(row.unknown)] as const] : []),
  ];
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <HatchPattern id={hatch} color={palette.provisional} />
          <ValueAxis ticks={scale.ticks} y={y} left={left} right={right} label={show} draw={draw} />
          <TimeAxis
            ticks={calendarTicks(periods, (font.axis * 6) / step, width < 400)}
            layout={layout}
            y={bottom}
            draw={draw}
          />
          {rows.map((row, i) => (
            <g key={row.period} className="pt-period-dot">
              {row.provisional !== null && (
                <rect x={left + i * step} y={top} width={step} height={bottom - top} fill={`url(#${hatch})`} />
              )}
              {row.low !== null && row.high !== null && (
                <line
                  x1={x(i)}
                  x2={x(i)}
                  y1={y(row.low)}
                  y2={y(row.high)}
                  stroke={palette.accent}
                  strokeOpacity={0.38}
                  strokeWidth={Math.min(4, step * 0.5)}
                  strokeLinecap="round"
                />
              )}
              {row.value !== null && (
                <circle
                  cx={x(i)}
                  cy={y(row.value)}
                  r={Math.min(3.6, Math.max(1.6, step * 0.3))}
                  fill={row.provisional === null ? palette.accent : palette.ground}
                  stroke={palette.accent}
                  strokeWidth={1.2}
                />
              )}
            </g>
          ))}
        </svg>
      )}
      {width > 0 && !draw.size && (
        <PeriodPlane
          layout={layout}
          width={width}
          periods={periods}
          label={`${name} by period. Arrow keys move between periods, Enter opens their papers.`}
          words={(i) =>
            rows[i]
              ? `${periodTitle(rows[i].period)}: ${show(rows[i].value)}, ${show(rows[i].low)} to ${show(rows[i].high)}, ${plural(rows[i].n, 'paper')}`
              : ''
          }
          lines={(i) => (rows[i] ? linesOf(rows[i], i) : [])}
          note={(i) => rows[i]?.provisional?.replace(/^.*?: /, '')}
          onPeriod={onPeriod}
        />
      )}
    </div>
  );
}

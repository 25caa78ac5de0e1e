import type { Period } from '@papertide/core';
import type { PeriodCoverage } from '@papertide/core/query';
import { useId } from 'react';
import { formatNumber, plural } from '../lib/format.ts';
import { opacity } from '../theme/tokens.ts';
import styles from './charts.module.css';
import { coverageWords, daysWords, periodTitle } from './figures.ts';
import { TimeAxis, ValueAxis } from './marks/Axes.tsx';
import { HatchPattern } from './marks/HatchPattern.tsx';
import { PeriodPlane } from './marks/PeriodPlane.tsx';
import { bandLayout } from './scales/band-layout.ts';
import { calendarTicks } from './scales/calendar-ticks.ts';
import { niceScale } from './scales/nice-scale.ts';
import { usePlot } from './use-plot.ts';

export interface BarTrendProps {
  /** Papers by period, in order. */
  readonly rows: readonly { readonly period: Period; readonly n: number; readonly coverage: PeriodCoverage }[];
  /** Pixels; 220 unless told. */
  readonly height?: number;
  readonly width?: number;
  readonly onPeriod?: (period: Period) => void;
}

/** Papers by period as bars of the accent; a partial period is hatched with a dashed outline. */
export function BarTrend({ rows, onPeriod, ...told }: BarTrendProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: told.height ?? 220 });
  const hatch = useId();
  const { palette, font } = draw;
  const scale = niceScale(Math.max(0, ...rows.map((row) => row.n)), 4, 6, true);
  const layout = bandLayout(
    { width, height },
    rows.length,
    scale.ticks.map((t) => formatNumber(t)),
    font.axis * 1.9,
    draw,
  );
  const { left, right, top, bottom, step, x } = layout;
  const y = (value: number) => bottom - (value / scale.max) * (bottom - top);
  const periods = rows.map((row) => row.period);
  const bar = Math.max(1, step - Math.min(5, step * 0.25));
  const last = rows.at(-1);
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <HatchPattern id={hatch} color={palette.provisional} />
          <ValueAxis ticks={scale.ticks} y={y} left={left} right={right} label={(v) => formatNumber(v)} draw={draw} />
          <TimeAxis
            ticks={calendarTicks(periods, (font.axis * 6) / step, width < 400)}
            layout={layout}
            y={bottom}
            draw={draw}
          />
          {rows.map(({ period, n, coverage }, i) => (
            <rect
              key={period}
              className={coverage.partial ? 'pt-bar pt-bar-partial' : 'pt-bar'}
              x={x(i) - bar / 2}
              y={y(n)}
              width={bar}
              height={bottom - y(n)}
              rx={Math.min(2, bar / 3)}
              {...(coverage.partial
                ? { fill: `url(#${hatch})`, stroke: palette.provisional, strokeDasharray: '2.5 2' }
                : { fill: palette.accent, fillOpacity: opacity.bar })}
            />
          ))}
          {last?.coverage.partial && (
            <text x={right} y={top - 7} textAnchor="end" fontSize={font.small} fill={palette.provisional}>
              {coverageWords(last.coverage)}
            </text>
          )}
        </svg>
      )}
      {width > 0 && !draw.size && (
        <PeriodPlane
          layout={layout}
          width={width}
          periods={periods}
          label="Bars of the chart. Arrow keys move between them, Enter opens the papers."
          words={(i) => (rows[i] ? `${periodTitle(rows[i].period)}: ${plural(rows[i].n, 'paper')}` : '')}
          lines={(i) => [['Papers', formatNumber(rows[i]?.n ?? null)]]}
          note={(i) => (rows[i]?.coverage.partial ? daysWords(rows[i].coverage) : null)}
          onPeriod={onPeriod}
        />
      )}
    </div>
  );
}

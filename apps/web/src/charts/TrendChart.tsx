import type { Period } from '@papertide/core';
import type { TrendAnswer } from '@papertide/core/query';
import { useMemo } from 'react';
import styles from './charts.module.css';
import { useDraw } from './draw.ts';
import { shortFigure } from './figures.ts';
import { drawnSeries, topOf, trendRows } from './rows/trend-rows.ts';
import { calendarTicks } from './scales/calendar-ticks.ts';
import { seriesStyles } from './series-style.ts';
import { EndLabels } from './trend/EndLabels.tsx';
import { type ChartEvent, EventMarks } from './trend/EventMarks.tsx';
import { PointPlane } from './trend/PointPlane.tsx';
import { SelectedPoint } from './trend/SelectedPoint.tsx';
import { SeriesKey } from './trend/SeriesKey.tsx';
import { type PlotSeries, TrendPlot } from './trend/TrendPlot.tsx';
import { trendLayout } from './trend/trend-layout.ts';
import { useWidth } from './use-width.ts';

/** A point of a trend: which series, when, and how many papers stand behind it. */
export interface ChartPoint {
  /** The text of a `SeriesRef`. */
  readonly ref: string;
  readonly period: Period;
  readonly n: number;
}

export interface TrendChartProps {
  readonly answer: TrendAnswer;
  /** Pixels; 360 unless told. The width is the place's, down to 358. */
  readonly height?: number;
  /** Pixels, where the place cannot be measured. */
  readonly width?: number;
  /** Series left out, as texts of their `SeriesRef`; the others keep their colors. */
  readonly hidden?: ReadonlySet<string>;
  /** The one series that is not set back. */
  readonly isolated?: string | null;
  /** One series drawn a little wider. */
  readonly emphasized?: string | null;
  /** Intervals of shares; quartiles of upvotes of a single or chosen series; on unless told. */
  readonly bands?: boolean;
  readonly log?: boolean;
  /** Notes on the time axis; the first three are written. */
  readonly events?: readonly ChartEvent[];
  /** The point whose papers are open. */
  readonly selected?: Omit<ChartPoint, 'n'> | null;
  /** A click, a tap or Enter on a point. */
  readonly onPoint?: (point: ChartPoint) => void;
}

const none: ReadonlySet<string> = new Set();

/** Lines of a trend with their intervals, named at their ends: share, papers or median upvotes by period. */
export function TrendChart({
  answer,
  hidden = none,
  isolated,
  emphasized,
  bands = true,
  log = false,
  ...props
}: TrendChartProps) {
  const draw = useDraw();
  const [place, measured] = useWidth<HTMLDivElement>();
  const width = draw.size?.width ?? props.width ?? measured;
  const height = draw.size?.height ?? props.height ?? 360;
  const { metric } = answer.query;
  const rows = useMemo(() => trendRows(answer, hidden), [answer, hidden]);
  const series = useMemo(() => {
    const all = seriesStyles(answer.series, draw.palette);
    return drawnSeries(answer, hidden).flatMap(({ ref, place: i }): PlotSeries[] => {
      const style = all[i];
      const s = answer.series[i];
      if (!style || !s) return [];
      const faint = isolated != null && isolated !== ref;
      const chosen = isolated === ref || emphasized === ref;
      // Quartiles of several series cover each other: only those of the chosen one are drawn.
      const band = bands && (metric !== 'upvotes' || chosen || answer.series.length - hidden.size === 1);
      return [{ ref, name: s.label, shortName: s.shortLabel, style, faint, band, emphasized: emphasized === ref }];
    });
  }, [answer, hidden, isolated, emphasized, bands, metric, draw]);
  const layout = useMemo(() => {
    const values = series.map((_, i) =>
      shortFigure(metric, rows.findLast((r) => r.points[i]?.value != null)?.points[i]?.value ?? null),
    );
    return trendLayout({
      width,
      height,
      periods: rows.length,
      metric,
      top: topOf(rows, (place) => series[place]?.band ?? false),
      log,
      fullLabels: series.map((s, i) => `${s.name} ${values[i]}`),
      shortLabels: series.map((s, i) => `${s.shortName} ${values[i]}`),
      font: draw.font,
    });
  }, [series, rows, metric, log, width, height, draw]);
  const ticks = useMemo(() => {
    const narrow = layout.right - layout.left < 360;
    return calendarTicks(answer.periods, (draw.font.axis * 6) / layout.step, narrow);
  }, [answer, layout, draw]);
  const common = { rows, series, metric, layout, draw } as const;
  return (
    <div ref={place} className={styles.chart}>
      {layout.labels === 'none' && <SeriesKey {...common} />}
      <div className={styles.plot} style={{ height }} data-plot="">
        {width > 0 && (
          <>
            <TrendPlot {...common} ticks={ticks} />
            <svg className={styles.layer} width={width} height={height} aria-hidden="true">
              <EventMarks events={props.events ?? []} periods={answer.periods} layout={layout} draw={draw} />
              <EndLabels {...common} />
              {props.selected && !draw.size && <SelectedPoint {...common} selected={props.selected} />}
            </svg>
            {!draw.size && <PointPlane {...common} onPoint={props.onPoint} />}
          </>
        )}
      </div>
    </div>
  );
}

import type { Period } from '@papertide/core';
import type { TrendAnswer } from '@papertide/core/query';
import { useMemo } from 'react';
import styles from './charts.module.css';
import { useDraw } from './draw.ts';
import { type Measure, periodTitle, shortFigure } from './figures.ts';
import { alignRows } from './rows/align-rows.ts';
import { indexRows } from './rows/index-rows.ts';
import { drawnSeries, forecastFrom, type TrendRow, topOf, trendRows } from './rows/trend-rows.ts';
import { calendarTicks } from './scales/calendar-ticks.ts';
import { countTicks } from './scales/count-ticks.ts';
import { seriesStyles } from './series-style.ts';
import { BurstLane, type ChartBurst, laneHeight } from './trend/BurstLane.tsx';
import { EndLabels } from './trend/EndLabels.tsx';
import { type ChartEvent, EventMarks } from './trend/EventMarks.tsx';
import { eventsAt } from './trend/events-at.ts';
import { PointPlane } from './trend/PointPlane.tsx';
import { SelectedPoint } from './trend/SelectedPoint.tsx';
import { SeriesKey } from './trend/SeriesKey.tsx';
import { ShiftMarks } from './trend/ShiftMarks.tsx';
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

export const trendScales = ['linear', 'log', 'index'] as const;
export type TrendScale = (typeof trendScales)[number];

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
  /** How values are measured along the axis; `index` makes the first complete period of each series 100. */
  readonly scale?: TrendScale;
  /** Every series begins at its first paper; bursts, notes and the calendar do not apply. */
  readonly aligned?: boolean;
  /** Bursts of a share in a lane under the axis, within the height. */
  readonly bursts?: boolean;
  /** A diamond wherever the level of a share shifts. */
  readonly shifts?: boolean;
  /** A click on a burst. */
  readonly onBurst?: (burst: ChartBurst) => void;
  /** Notes on the time axis; the first three are written. */
  readonly events?: readonly ChartEvent[];
  /** The point whose papers are open. */
  readonly selected?: Omit<ChartPoint, 'n'> | null;
  /** A click, a tap or Enter on a point. */
  readonly onPoint?: (point: ChartPoint) => void;
}

const none: ReadonlySet<string> = new Set();

/** The rows of a chart as it is measured and begun. */
function shownRows(answer: TrendAnswer, hidden: ReadonlySet<string>, scale: TrendScale, aligned: boolean): TrendRow[] {
  const counted = trendRows(answer, hidden);
  const measured = scale === 'index' ? indexRows(counted) : counted;
  return aligned ? alignRows(measured, answer.query.interval) : measured;
}

/** Lines of a trend with their intervals, named at their ends: share, papers, or a median by period. */
export function TrendChart({
  answer,
  hidden = none,
  isolated,
  emphasized,
  bands = true,
  scale = 'linear',
  aligned = false,
  bursts: withBursts = false,
  shifts = false,
  ...props
}: TrendChartProps) {
  const draw = useDraw();
  const [place, measured] = useWidth<HTMLDivElement>();
  const width = draw.size?.width ?? props.width ?? measured;
  const { metric } = answer.query;
  const measure: Measure = scale === 'index' ? 'index' : metric;
  const rows = useMemo(() => shownRows(answer, hidden, scale, aligned), [answer, hidden, scale, aligned]);
  const series = useMemo(() => {
    const all = seriesStyles(answer.series, draw.palette);
    return drawnSeries(answer, hidden).flatMap(({ ref, place: i }): PlotSeries[] => {
      const style = all[i];
      const s = answer.series[i];
      if (!style || !s) return [];
      const faint = isolated != null && isolated !== ref;
      const chosen = isolated === ref || emphasized === ref;
      const smooth = s.smooth?.some((v) => v !== null) ?? false;
      // Quartiles of several series cover each other, as do the intervals behind smooth lines: only the chosen one's are drawn.
      const calm = metric === 'share' && !smooth;
      const band = bands && (calm || chosen || answer.series.length - hidden.size === 1);
      const common = { ref, name: s.label, shortName: s.shortLabel, style, faint, emphasized: emphasized === ref };
      return [{ ...common, band, smooth }];
    });
  }, [answer, hidden, isolated, emphasized, bands, metric, draw]);
  // A course is of shares, whatever is drawn: beside counts or medians its marks would speak of something else.
  const courses = drawnSeries(answer, hidden).map(({ place: i }) =>
    metric === 'share' ? (answer.series[i]?.course ?? null) : null,
  );
  const bursts = courses.map((course) => (withBursts && !aligned ? (course?.bursts ?? []) : []));
  const lane = laneHeight(bursts);
  const height = (draw.size?.height ?? props.height ?? 360) - lane;
  const layout = useMemo(() => {
    const values = series.map((_, i) =>
      shortFigure(measure, rows.findLast((r) => r.points[i]?.value != null)?.points[i]?.value ?? null),
    );
    return trendLayout({
      width,
      height,
      periods: rows.length,
      metric: measure,
      top: topOf(rows, (place) => series[place]?.band ?? false),
      log: scale === 'log',
      fullLabels: series.map((s, i) => `${s.name} ${values[i]}`),
      shortLabels: series.map((s, i) => `${s.shortName} ${values[i]}`),
      font: draw.font,
    });
  }, [series, rows, measure, scale, width, height, draw]);
  const ticks = useMemo(() => {
    const narrow = layout.right - layout.left < 360;
    const gap = (draw.font.axis * 6) / layout.step;
    if (aligned) return countTicks(rows.length, gap);
    return calendarTicks(
      rows.map((row) => row.period),
      gap,
      narrow,
    );
  }, [rows, aligned, layout, draw]);
  const from = aligned ? null : forecastFrom(answer);
  const forecastAt = from === null ? -1 : answer.periods.indexOf(from);
  const common = { rows, series, metric: measure, layout, draw } as const;
  const ghostTitle = (row: TrendRow): string | null => {
    const period = answer.comparedPeriods?.[answer.periods.indexOf(row.period)];
    return period === undefined ? null : periodTitle(period);
  };
  const events = aligned ? [] : (props.events ?? []);
  const notesOf = (row: TrendRow): string[] => eventsAt(events, row.period);
  return (
    <div ref={place} className={styles.chart}>
      {layout.labels === 'none' && <SeriesKey {...common} />}
      <div className={styles.plot} style={{ height }} data-plot="">
        {width > 0 && (
          <>
            <TrendPlot {...common} ticks={ticks} forecastFrom={forecastAt < 0 ? null : forecastAt} />
            <svg className={styles.layer} width={width} height={height} aria-hidden="true">
              <EventMarks events={events} periods={answer.periods} layout={layout} draw={draw} />
              {shifts && (
                <ShiftMarks {...common} shifts={courses.map((course) => (course?.shifts ?? []).map(({ at }) => at))} />
              )}
              <EndLabels {...common} />
              {props.selected && !draw.size && <SelectedPoint {...common} selected={props.selected} />}
            </svg>
            {!draw.size && <PointPlane {...common} {...{ ghostTitle, notesOf }} onPoint={props.onPoint} />}
          </>
        )}
      </div>
      {width > 0 && (
        <BurstLane {...{ series, bursts, layout, draw }} periods={answer.periods} onBurst={props.onBurst} />
      )}
    </div>
  );
}

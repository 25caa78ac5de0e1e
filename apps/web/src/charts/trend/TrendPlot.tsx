import { memo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { opacity, partialDash, stroke } from '../../theme/tokens.ts';
import type { Draw } from '../draw.ts';
import { type Measure, tickFigure } from '../figures.ts';
import { type TrendPoint, type TrendRow, wholeStretch } from '../rows/trend-rows.ts';
import type { CalendarTick } from '../scales/calendar-ticks.ts';
import { type SeriesStyle, scaleDash } from '../series-style.ts';
import { CalendarTickText } from './CalendarTickText.tsx';
import { ForecastGround } from './ForecastGround.tsx';
import { PartialColumns } from './PartialColumns.tsx';
import { forecastLines, ghostLines } from './side-lines.tsx';
import type { TrendLayout } from './trend-layout.ts';

export interface PlotSeries {
  readonly ref: string;
  readonly name: string;
  readonly shortName: string;
  readonly style: SeriesStyle;
  /** Drawn faintly, because another series is isolated. */
  readonly faint: boolean;
  readonly emphasized: boolean;
  /** Its interval is drawn. */
  readonly band: boolean;
  /** It has a smooth line: the counted one stands back. */
  readonly smooth: boolean;
}

interface Props {
  readonly rows: readonly TrendRow[];
  readonly series: readonly PlotSeries[];
  readonly metric: Measure;
  readonly ticks: readonly CalendarTick[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
  /** The place after which everything is forecast; `null` without a forecast. */
  readonly forecastFrom: number | null;
}

const still = { isAnimationActive: false, connectNulls: false, type: 'linear' } as const;

/** Grid, axes, bands and lines: what does not change while the pointer moves. */
export const TrendPlot = memo(function TrendPlot({ rows, series, metric, ticks, layout, draw, forecastFrom }: Props) {
  const { palette, font } = draw;
  const last = rows.length - 1;
  const whole = series.map((_, i) => wholeStretch(rows, i));
  const pick = (i: number, field: 'value' | 'low' | 'high') => (row: TrendRow) => row.points[i]?.[field] ?? null;
  const solid = (i: number) => (row: TrendRow) => {
    const { first, last } = whole[i] ?? { first: -1, last: -1 };
    return first >= 0 && row.index >= first && row.index <= last ? pick(i, 'value')(row) : null;
  };
  const dotted = (i: number) => (row: TrendRow) => {
    const { first, last } = whole[i] ?? { first: -1, last: -1 };
    return first < 0 || (first > 0 && row.index <= first) || row.index >= last ? pick(i, 'value')(row) : null;
  };
  const band = (i: number) => (row: TrendRow) => range(row.points[i]);
  return (
    <ComposedChart
      width={layout.width}
      height={layout.height}
      data={rows}
      margin={{ top: layout.top, right: layout.width - layout.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <PartialColumns rows={rows} layout={layout} draw={draw} />
      {forecastFrom !== null && <ForecastGround from={forecastFrom} last={last} layout={layout} draw={draw} />}
      <CartesianGrid vertical={false} stroke={palette.grid} />
      <XAxis
        dataKey="index"
        type="number"
        height={layout.height - layout.bottom}
        domain={rows.length > 1 ? [0, last] : [-0.5, 0.5]}
        ticks={ticks.map((t) => t.index)}
        interval={0}
        axisLine={{ stroke: palette.lineStrong }}
        tickLine={{ stroke: palette.lineStrong }}
        tickSize={4}
        tick={<CalendarTickText ticks={ticks} layout={layout} draw={draw} />}
      />
      <YAxis
        type="number"
        scale={layout.yScale}
        width={layout.left}
        domain={[0, layout.yMax]}
        allowDataOverflow
        ticks={[...layout.yTicks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        tickFormatter={(value: number) => tickFigure(metric, value)}
        tick={{ fontSize: font.axis, fill: palette.ink3, style: { fontVariantNumeric: 'tabular-nums' } }}
      />
      {series.map(
        (s, i) =>
          s.band && (
            <Area
              key={s.ref}
              {...still}
              dataKey={band(i)}
              stroke="none"
              fill={s.style.stroke}
              fillOpacity={s.faint ? opacity.band * opacity.othersWhenIsolated : opacity.band}
              activeDot={false}
            />
          ),
      )}
      {series.flatMap((s, i) => (rows.some((row) => row.points[i]?.ghost != null) ? ghostLines(s, i) : []))}
      {forecastFrom !== null && series.flatMap((s, i) => forecastLines(s, i, forecastFrom))}
      {series.map((s, i) => (
        <Line
          key={s.ref}
          {...still}
          className="pt-casing"
          dataKey={pick(i, 'value')}
          stroke={palette.ground}
          strokeOpacity={s.faint ? opacity.othersWhenIsolated : 1}
          strokeWidth={s.smooth ? stroke.behind : stroke.series + stroke.halo}
          dot={false}
          activeDot={false}
        />
      ))}
      {series.flatMap((s, i) => {
        const width = s.smooth ? stroke.behind : s.emphasized ? stroke.emphasised : stroke.series;
        const shared = { ...still, stroke: s.style.stroke, strokeWidth: width, dot: false, activeDot: false } as const;
        const strokeOpacity = s.faint ? opacity.othersWhenIsolated : s.smooth ? opacity.behind : 1;
        return [
          <Line
            key={s.ref}
            {...shared}
            className={`pt-line pt-slot-${s.style.slot}`}
            dataKey={solid(i)}
            strokeOpacity={strokeOpacity}
            strokeDasharray={s.smooth || s.style.dash === '0' ? undefined : scaleDash(s.style.dash, width)}
          />,
          (whole[i]?.first !== 0 || whole[i]?.last !== last) && (
            <Line
              key={`${s.ref} partial`}
              {...shared}
              className={`pt-partial pt-slot-${s.style.slot}`}
              dataKey={dotted(i)}
              strokeOpacity={strokeOpacity}
              strokeDasharray={partialDash}
              strokeLinecap="round"
            />
          ),
          s.smooth && (
            <Line
              key={`${s.ref} smooth`}
              {...shared}
              className={`pt-smooth pt-slot-${s.style.slot}`}
              dataKey={(row: TrendRow) => row.points[i]?.smooth ?? null}
              strokeWidth={stroke.series}
              strokeOpacity={s.faint ? opacity.othersWhenIsolated : 1}
              strokeDasharray={s.style.dash === '0' ? undefined : scaleDash(s.style.dash, stroke.series)}
            />
          ),
        ];
      })}
    </ComposedChart>
  );
});

function range(point: TrendPoint | undefined): [number, number] | null {
  return point?.low == null || point.high == null ? null : [point.low, point.high];
}

import { Area, Line } from 'recharts';
import { opacity, stroke } from '../../theme/tokens.ts';
import type { TrendRow } from '../rows/trend-rows.ts';
import type { PlotSeries } from './TrendPlot.tsx';

const still = { isAnimationActive: false, connectNulls: false, type: 'linear' } as const;

/** The line of the periods that the trend is laid over: thin and pale, under everything. */
export function ghostLines(s: PlotSeries, i: number) {
  return [
    <Line
      key={`${s.ref} ghost`}
      {...still}
      className={`pt-ghost pt-slot-${s.style.slot}`}
      dataKey={(row: TrendRow) => row.points[i]?.ghost ?? null}
      stroke={s.style.stroke}
      strokeWidth={stroke.behind}
      strokeOpacity={opacity.behind * (s.faint ? opacity.othersWhenIsolated : 1)}
      strokeDasharray="3 3"
      dot={false}
      activeDot={false}
    />,
  ];
}

/** The forecast with its interval, from the last complete value on: thin and dashed, on its own ground. */
export function forecastLines(s: PlotSeries, i: number, from: number) {
  const faint = s.faint ? opacity.othersWhenIsolated : 1;
  const ahead = (row: TrendRow) => row.points[i]?.forecast ?? null;
  const anchor = (row: TrendRow) => (row.index === from ? (row.points[i]?.value ?? null) : null);
  return [
    <Area
      key={`${s.ref} forecast band`}
      {...still}
      className={`pt-forecast-band pt-slot-${s.style.slot}`}
      dataKey={(row: TrendRow) => {
        const found = ahead(row);
        const start = anchor(row);
        return found ? [found.low, found.high] : start === null ? null : [start, start];
      }}
      stroke="none"
      fill={s.style.stroke}
      fillOpacity={opacity.band * 0.7 * faint}
      activeDot={false}
    />,
    <Line
      key={`${s.ref} forecast`}
      {...still}
      className={`pt-forecast pt-slot-${s.style.slot}`}
      dataKey={(row: TrendRow) => ahead(row)?.value ?? anchor(row)}
      stroke={s.style.stroke}
      strokeWidth={1.5}
      strokeOpacity={0.9 * faint}
      strokeDasharray="6 4"
      dot={false}
      activeDot={false}
    />,
  ];
}

import type { Period } from '@papertide/core';
import { formatPeriods } from '../../lib/format.ts';
import { opacity } from '../../theme/tokens.ts';
import styles from '../charts.module.css';
import type { Draw } from '../draw.ts';
import { textWidth } from '../scales/text-width.ts';
import type { PlotSeries } from './TrendPlot.tsx';
import type { TrendLayout } from './trend-layout.ts';

/** A stretch of periods in which a series came unusually often, both ends inclusive. */
export interface ChartBurst {
  readonly from: Period;
  readonly to: Period;
  readonly weight: number;
}

interface Props {
  readonly series: readonly PlotSeries[];
  /** Along `series`. */
  readonly bursts: readonly (readonly ChartBurst[])[];
  readonly periods: readonly Period[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
  readonly onBurst?: ((burst: ChartBurst) => void) | undefined;
}

const bar = 4;
const step = 9;
const least = 24;

/** Pixels of the lane: a line for each series with a burst, and room for its name. */
export const laneHeight = (bursts: readonly (readonly unknown[])[]): number =>
  bursts.every((each) => each.length === 0)
    ? 0
    : Math.max(least, 8 + step * bursts.filter((each) => each.length > 0).length);

/** Bursts as bars under the time axis, a line for each series that has any; a click chooses their dates. */
export function BurstLane({ series, bursts, periods, layout, draw, onBurst }: Props) {
  const height = laneHeight(bursts);
  if (height === 0) return null;
  const lines = series.flatMap((s, i) => ((bursts[i] ?? []).length > 0 ? [{ s, found: bursts[i] ?? [] }] : []));
  const half = layout.step / 2;
  const bars = lines.flatMap(({ s, found }, line) =>
    found.flatMap((burst) => {
      const [from, to] = [periods.indexOf(burst.from), periods.indexOf(burst.to)];
      if (from < 0 || to < 0) return [];
      const left = Math.max(layout.left, layout.x(from) - half);
      const right = Math.min(layout.right + 4, layout.x(to) + half);
      return [{ s, burst, left, width: Math.max(bar, right - left), top: 6 + line * step }];
    }),
  );
  const label = 'Bursts';
  const fits = textWidth(label, draw.font.small) + 6 <= layout.left;
  return (
    <div className={styles.plot} style={{ height }} data-plot="">
      {/* In a picture it stands under the plot by its y; on the page it has a place of its own. */}
      <svg y={layout.height} width={layout.width} height={height} aria-hidden="true" className="pt-bursts">
        {fits && (
          <text x={0} y={6 + bar + 4} fontSize={draw.font.small} fill={draw.palette.ink3}>
            {label}
          </text>
        )}
        {bars.map(({ s, burst, left, width, top }) => (
          <rect
            key={`${s.ref} ${burst.from}`}
            className="pt-burst"
            x={left}
            y={top}
            width={width}
            height={bar}
            rx={bar / 2}
            fill={s.style.stroke}
            opacity={s.faint ? opacity.othersWhenIsolated : 1}
          />
        ))}
      </svg>
      {onBurst &&
        !draw.size &&
        bars.map(({ s, burst, left, width, top }) => {
          const words = `Burst of ${s.name}, ${formatPeriods(burst.from, burst.to)}`;
          return (
            <button
              key={`${s.ref} ${burst.from}`}
              type="button"
              className={styles.burst}
              style={{ left, width, top: top - 3, height: step }}
              title={`${words}. Click to choose these dates.`}
              aria-label={`${words}: choose these dates`}
              onClick={() => onBurst(burst)}
            />
          );
        })}
    </div>
  );
}

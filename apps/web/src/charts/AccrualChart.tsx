import type { AccrualAnswer } from '@papertide/core/query';
import { formatNumber, formatPercent, plural } from '../lib/format.ts';
import { opacity } from '../theme/tokens.ts';
import styles from './charts.module.css';
import { ValueAxis } from './marks/Axes.tsx';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane, walkRow } from './marks/Plane.tsx';
import { nearestReading } from './rows/curve-rows.ts';
import { figuresWidth } from './scales/text-width.ts';
import { usePlot } from './use-plot.ts';

export interface AccrualChartProps {
  readonly answer: Pick<AccrualAnswer, 'points' | 'settledAge'>;
  readonly height?: number;
  readonly width?: number;
  readonly onAge?: (age: number) => void;
}

const ticks = [0, 0.25, 0.5, 0.75, 1];
const lastAge = 14;

/** How much of its upvotes of day 14 a paper usually has at an age, with its interval, and the age from which it has 95%. */
export function AccrualChart({ answer, onAge, ...told }: AccrualChartProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: told.height ?? 240 });
  const { palette, font } = draw;
  const { points, settledAge } = answer;
  const most = Math.max(1, ...points.map((point) => point.high));
  const left = Math.ceil(figuresWidth('100%', font.axis)) + 12;
  const right = width - 14;
  const top = font.axis * 1.4;
  const bottom = height - Math.round(font.axis * 2.1);
  const x = (age: number) => left + (age / lastAge) * (right - left);
  const y = (fraction: number) => bottom - (fraction / most) * (bottom - top);
  const path = (ends: readonly (readonly [number, number])[]) =>
    ends.map(([age, fraction]) => `${x(age).toFixed(1)},${y(fraction).toFixed(1)}`).join('L');
  const words = settledAge === null ? '' : `95% from day ${settledAge}`;
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <ValueAxis ticks={ticks} y={y} left={left} right={right} label={(v) => formatPercent(v, 0)} draw={draw} />
          {(width < 420 ? [0, 3, 7, 10, 14] : [0, 1, 2, 3, 5, 7, 10, 14]).map((age) => (
            <text
              key={age}
              x={x(age)}
              y={bottom + font.axis * 1.5}
              textAnchor="middle"
              fontSize={font.axis}
              fill={palette.ink3}
            >
              {age === 0 ? 'day 0' : age}
            </text>
          ))}
          <path
            d={`M${path(points.map((p) => [p.age, p.high]))}L${path(points.toReversed().map((p) => [p.age, p.low]))}Z`}
            fill={palette.accent}
            fillOpacity={opacity.band * 1.4}
          />
          {settledAge !== null && (
            <>
              <line
                x1={x(settledAge)}
                x2={x(settledAge)}
                y1={top}
                y2={bottom}
                stroke={palette.ink3}
                strokeDasharray="1 3"
              />
              <text x={x(settledAge) + 6} y={bottom - 8} fontSize={font.small} fill={palette.ink2}>
                {words}
              </text>
            </>
          )}
          <path
            d={`M${path(points.map((p) => [p.age, p.fraction]))}`}
            fill="none"
            stroke={palette.accent}
            strokeWidth={2}
          />
          {points.map((p) => (
            <circle
              key={p.age}
              className="pt-accrual"
              cx={x(p.age)}
              cy={y(p.fraction)}
              r={2.8}
              fill={palette.ground}
              stroke={palette.accent}
              strokeWidth={1.6}
            />
          ))}
        </svg>
      )}
      {width > 0 && !draw.size && points.length > 0 && (
        <Plane<number>
          box={{ left: left - 8, top, width: right - left + 16, height: bottom - top }}
          label="Ages in days. Arrow keys move between them, Enter opens their papers."
          find={(at) => nearestReading(points, ((at - left) / (right - left)) * lastAge)}
          walk={walkRow(points.length)}
          words={(i) =>
            points[i]
              ? `day ${points[i].age}: ${formatPercent(points[i].fraction)}, ${plural(points[i].n, 'paper')}`
              : ''
          }
          onOpen={onAge && ((i) => points[i] && onAge(points[i].age))}
        >
          {(i) =>
            points[i] && (
              <ColumnTooltip
                x={x(points[i].age)}
                width={width}
                title={`${plural(points[i].age, 'day')} after listing`}
                lines={[
                  ['Of day 14', formatPercent(points[i].fraction)],
                  ['95% interval', `${formatPercent(points[i].low, 0)} to ${formatPercent(points[i].high, 0)}`],
                  ['Papers', formatNumber(points[i].n)],
                ]}
                foot={onAge && 'Click for these papers'}
              />
            )
          }
        </Plane>
      )}
    </div>
  );
}

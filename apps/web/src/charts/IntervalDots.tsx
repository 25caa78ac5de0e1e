import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import { walkColumn } from './marks/walk-column.ts';
import type { DotRow } from './rows/dot-rows.ts';
import { niceScale } from './scales/nice-scale.ts';
import { shortenTo } from './scales/shorten-to.ts';
import { textWidth } from './scales/text-width.ts';
import { usePlot } from './use-plot.ts';

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

/** Estimates with their intervals, one under the other in the order given. */
export function IntervalDots({ rows, show, name, what, axis, rowHeight = 26, onRow, ...told }: IntervalDotsProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: rows.length * rowHeight + 30 });
  const { palette, font } = draw;
  const pitch = (height - 30) / Math.max(1, rows.length);
  const left = Math.min(width * 0.46, Math.max(0, ...rows.map((r) => textWidth(r.label, font.label, 500))) + 14);
  const right = width - Math.ceil(textWidth(`n = ${formatNumber(8888)}`, font.axis)) - 10;
  const count = niceScale(Math.max(0, ...rows.map((row) => row.high)), 1, 4);
  const [least, most] = [Math.min(0.9, ...rows.map((r) => r.low)), Math.max(1.1, ...rows.map((r) => r.high))];
  const x =
    axis === 'count'
      ? scaleLinear().domain([0, count.max]).range([left, right])
      : scaleLog().domain([least, most]).range([left, right]);
  const inside = ratioTicks.filter((tick) => tick >= least && tick <= most);
  const shown = inside.filter((tick) => tick === 1 || Math.abs(x(tick) - x(1)) > font.axis * 3.2);
  const ticks = axis === 'count' ? count.ticks : shown;
  const y = (i: number) => (i + 0.5) * pitch;
  const bottom = height - 28;
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={x(tick)}
                x2={x(tick)}
                y1={0}
                y2={bottom}
                stroke={tick === (axis === 'count' ? 0 : 1) ? palette.lineStrong : palette.grid}
              />
              <text x={x(tick)} y={bottom + 18} textAnchor="middle" fontSize={font.axis} fill={palette.ink3}>
                {axis === 'count' ? formatNumber(tick) : `×${tick}`}
              </text>
            </g>
          ))}
          {rows.map((row, i) => (
            <g key={row.id} className="pt-interval-dot">
              <text
                x={left - 12}
                y={y(i) + font.label * 0.35}
                textAnchor="end"
                fontSize={font.label}
                fill={palette.ink2}
                fontWeight={500}
              >
                {shortenTo(row.label, left - 14, font.label)}
              </text>
              <line
                x1={x(row.low)}
                x2={x(row.high)}
                y1={y(i)}
                y2={y(i)}
                stroke={palette.accent}
                strokeOpacity={0.38}
                strokeWidth={4}
                strokeLinecap="round"
              />
              <circle
                cx={x(row.value)}
                cy={y(i)}
                r={4}
                fill={palette.accent}
                stroke={palette.ground}
                strokeWidth={1.2}
              />
              <text x={width} y={y(i) + font.axis * 0.35} textAnchor="end" fontSize={font.axis} fill={palette.ink3}>
                n = {formatNumber(row.n)}
              </text>
            </g>
          ))}
        </svg>
      )}
      {width > 0 && !draw.size && rows.length > 0 && (
        <Plane<number>
          box={{ left: 0, top: 0, width, height: bottom }}
          label={`${what}. Arrow keys move between them, Enter opens the papers.`}
          find={(_, at) => Math.min(rows.length - 1, Math.max(0, Math.floor(at / pitch)))}
          walk={(at, key) => walkColumn(rows.length, at, key)}
          words={(i) =>
            rows[i]
              ? `${rows[i].label}: ${show(rows[i].value)}, 95% interval ${show(rows[i].low)} to ${show(rows[i].high)}, ${plural(rows[i].n, 'paper')}`
              : ''
          }
          onOpen={onRow && ((i) => rows[i] && onRow(rows[i].id))}
        >
          {(i) =>
            rows[i] && (
              <ColumnTooltip
                x={x(rows[i].value)}
                top={Math.max(0, Math.min(y(i) + 14, height - 110))}
                width={width}
                title={rows[i].label}
                lines={[
                  [name, show(rows[i].value)],
                  ['95% interval', `${show(rows[i].low)} to ${show(rows[i].high)}`],
                  ['Papers', formatNumber(rows[i].n)],
                ]}
                foot={onRow && 'Click for these papers'}
              />
            )
          }
        </Plane>
      )}
    </div>
  );
}

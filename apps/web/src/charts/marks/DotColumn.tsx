import { formatNumber } from '../../lib/format.ts';
import styles from '../charts.module.css';
import type { DotRow } from '../rows/dot-rows.ts';
import { shortenTo } from '../scales/shorten-to.ts';
import { textWidth } from '../scales/text-width.ts';
import { usePlot } from '../use-plot.ts';
import { ColumnTooltip } from './ColumnTooltip.tsx';
import { Plane } from './Plane.tsx';
import { walkColumn } from './walk-column.ts';

/** The axis under a column of dots. */
export interface DotAxis {
  /** Where a value lies, px. */
  readonly x: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string; readonly isBase: boolean }[];
}

export interface DotColumnProps {
  /** One under the other, in this order. */
  readonly rows: readonly DotRow[];
  /** The axis between two edges, px; `font` is the size of its labels. */
  readonly axisOf: (left: number, right: number, font: number) => DotAxis;
  readonly color: 'accent' | 'ink3';
  readonly className: string;
  /** What the rows are and what Enter does, for screen readers. */
  readonly label: string;
  readonly words: (row: DotRow) => string;
  /** The tooltip of a row, but for its title. */
  readonly lines: (row: DotRow) => (readonly [string, string])[];
  readonly foot: string;
  readonly rowHeight: number;
  readonly width?: number | undefined;
  readonly onRow?: ((id: string) => void) | undefined;
}

const axisHeight = 30;
const tooltipHeight = 120;

/** Estimates as dots on their intervals, a named row each, with the number of papers at the end. */
export function DotColumn({
  rows,
  axisOf,
  color,
  className,
  label,
  words,
  lines,
  foot,
  onRow,
  ...told
}: DotColumnProps) {
  const { ref, draw, width, height } = usePlot({
    width: told.width,
    height: rows.length * told.rowHeight + axisHeight,
  });
  const { palette, font } = draw;
  const pitch = (height - axisHeight) / Math.max(1, rows.length);
  const left = Math.min(width * 0.46, Math.max(0, ...rows.map((r) => textWidth(r.label, font.label, 500))) + 14);
  const right = width - Math.ceil(textWidth(`n = ${formatNumber(8888)}`, font.axis)) - 10;
  const { x, ticks } = axisOf(left, right, font.axis);
  const y = (i: number) => (i + 0.5) * pitch;
  const bottom = height - 28;
  const shade = palette[color];
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {ticks.map(({ value, label, isBase }) => (
            <g key={value}>
              <line
                x1={x(value)}
                x2={x(value)}
                y1={0}
                y2={bottom}
                stroke={isBase ? palette.lineStrong : palette.grid}
              />
              <text x={x(value)} y={bottom + 18} textAnchor="middle" fontSize={font.axis} fill={palette.ink3}>
                {label}
              </text>
            </g>
          ))}
          {rows.map((row, i) => (
            <g key={row.id} className={className}>
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
                stroke={shade}
                strokeOpacity={0.38}
                strokeWidth={4}
                strokeLinecap="round"
              />
              <circle cx={x(row.value)} cy={y(i)} r={4} fill={shade} stroke={palette.ground} strokeWidth={1.2} />
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
          label={label}
          find={(_, at) => Math.min(rows.length - 1, Math.max(0, Math.floor(at / pitch)))}
          walk={(at, key) => walkColumn(rows.length, at, key)}
          words={(i) => (rows[i] ? words(rows[i]) : '')}
          onOpen={onRow && ((i) => rows[i] && onRow(rows[i].id))}
        >
          {(i) =>
            rows[i] && (
              <ColumnTooltip
                x={x(rows[i].value)}
                top={Math.max(0, Math.min(y(i) + 14, height - tooltipHeight))}
                width={width}
                title={rows[i].label}
                lines={lines(rows[i])}
                foot={onRow && foot}
              />
            )
          }
        </Plane>
      )}
    </div>
  );
}

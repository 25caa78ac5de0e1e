import { formatNumber, formatPercentile, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import { walkColumn } from './marks/walk-column.ts';
import { shortenTo } from './scales/shorten-to.ts';
import { textWidth } from './scales/text-width.ts';
import { usePlot } from './use-plot.ts';

/** A topic by the median percentile of its papers; every row of a `TopicAttentionAnswer` fits. */
export interface MedianDotRow {
  readonly topicId: string;
  readonly name: string;
  readonly n: number;
  readonly median: number;
  readonly percentile: number;
  readonly percentileLow: number;
  readonly percentileHigh: number;
}

export interface MedianDotsProps {
  readonly rows: readonly MedianDotRow[];
  readonly width?: number;
  readonly onTopic?: (topicId: string) => void;
}

const rowHeight = 26;

/**
 * Topics from the best to the least received, by the lower end of the interval so that few papers do not lead: the median
 * percentile of their papers with its 95% interval, against p50.
 */
export function MedianDots({ rows, onTopic, ...told }: MedianDotsProps) {
  const sorted = rows.toSorted((a, b) => b.percentileLow - a.percentileLow || a.name.localeCompare(b.name));
  const { ref, draw, width, height } = usePlot({ width: told.width, height: sorted.length * rowHeight + 30 });
  const { palette, font } = draw;
  const pitch = (height - 30) / Math.max(1, sorted.length);
  const left = Math.min(width * 0.46, Math.max(0, ...sorted.map((r) => textWidth(r.name, font.label, 500))) + 14);
  const right = width - 54;
  const from = Math.min(45, ...sorted.map((r) => Math.floor((r.percentileLow - 2) / 10) * 10));
  const to = Math.max(55, ...sorted.map((r) => Math.ceil((r.percentileHigh + 2) / 10) * 10));
  const x = (p: number) => left + ((p - from) / (to - from)) * (right - left);
  const y = (i: number) => (i + 0.5) * pitch;
  const bottom = height - 28;
  const ticks = [0, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100].filter(
    (t) => t >= from && t <= to && (to - from > 60 ? t % 25 === 0 : t % 10 === 0),
  );
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {ticks.map((t) => (
            <g key={t}>
              <line x1={x(t)} x2={x(t)} y1={0} y2={bottom} stroke={t === 50 ? palette.lineStrong : palette.grid} />
              <text x={x(t)} y={bottom + 18} textAnchor="middle" fontSize={font.axis} fill={palette.ink3}>
                p{t}
              </text>
            </g>
          ))}
          {sorted.map((row, i) => {
            const color = palette.ink3;
            return (
              <g key={row.topicId} className="pt-median-dot">
                <text
                  x={left - 12}
                  y={y(i) + font.label * 0.35}
                  textAnchor="end"
                  fontSize={font.label}
                  fill={palette.ink2}
                  fontWeight={500}
                >
                  {shortenTo(row.name, left - 14, font.label)}
                </text>
                <line
                  x1={x(row.percentileLow)}
                  x2={x(row.percentileHigh)}
                  y1={y(i)}
                  y2={y(i)}
                  stroke={color}
                  strokeOpacity={0.38}
                  strokeWidth={4}
                  strokeLinecap="round"
                />
                <circle cx={x(row.percentile)} cy={y(i)} r={4} fill={color} stroke={palette.ground} strokeWidth={1.2} />
                <text x={width} y={y(i) + font.axis * 0.35} textAnchor="end" fontSize={font.axis} fill={palette.ink3}>
                  n = {formatNumber(row.n)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      {width > 0 && !draw.size && sorted.length > 0 && (
        <Plane<number>
          box={{ left: 0, top: 0, width, height: bottom }}
          label="Topics by median percentile. Arrow keys move between them, Enter opens one."
          find={(_, at) => Math.min(sorted.length - 1, Math.max(0, Math.floor(at / pitch)))}
          walk={(at, key) => walkColumn(sorted.length, at, key)}
          words={(i) => (sorted[i] ? rowWords(sorted[i]) : '')}
          onOpen={onTopic && ((i) => sorted[i] && onTopic(sorted[i].topicId))}
        >
          {(i) =>
            sorted[i] && (
              <ColumnTooltip
                x={x(sorted[i].percentile)}
                top={Math.max(0, Math.min(y(i) + 14, height - 120))}
                width={width}
                title={sorted[i].name}
                lines={[
                  ['Median percentile', formatPercentile(sorted[i].percentile)],
                  [
                    '95% interval',
                    `${formatPercentile(sorted[i].percentileLow)} to ${formatPercentile(sorted[i].percentileHigh)}`,
                  ],
                  ['Median upvotes', formatNumber(sorted[i].median, Number.isInteger(sorted[i].median) ? 0 : 1)],
                  ['Papers', formatNumber(sorted[i].n)],
                ]}
                foot={onTopic && 'Click for the topic'}
              />
            )
          }
        </Plane>
      )}
    </div>
  );
}

function rowWords(row: MedianDotRow): string {
  const interval = `${formatPercentile(row.percentileLow)} to ${formatPercentile(row.percentileHigh)}`;
  return `${row.name}: median percentile ${formatPercentile(row.percentile)}, 95% interval ${interval}, ${plural(row.n, 'paper')}`;
}

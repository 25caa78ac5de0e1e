import type { QuadrantAnswer } from '@papertide/core/query';
import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber, formatPercentile, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane, walkRow } from './marks/Plane.tsx';
import { QuadrantFrame } from './quadrant/QuadrantFrame.tsx';
import { formatFactor } from './rows/dot-rows.ts';
import { cornerWords, isSure, type QuadrantRow } from './rows/quadrant-rows.ts';
import { placeLabels } from './scales/place-labels.ts';
import { textWidth } from './scales/text-width.ts';
import { slotStyle } from './series-style.ts';
import { usePlot } from './use-plot.ts';

export interface QuadrantChartProps {
  readonly answer: Pick<QuadrantAnswer, 'rows'>;
  /** Short names, by topic. */
  readonly shortNames?: ReadonlyMap<string, string>;
  readonly height?: number;
  readonly width?: number;
  readonly onTopic?: (topicId: string) => void;
}

/**
 * Topics by growth and reception: across, the share now over the share before (log, drawn toward no change); up, the median percentile
 * of their papers; by area, their papers. Topics with a color of their own have it, the others are gray; paler where an interval holds its line.
 */
export function QuadrantChart({ answer, shortNames, onTopic, ...told }: QuadrantChartProps) {
  const { ref, draw, width, height } = usePlot({ width: told.width, height: told.height ?? 360 });
  const { palette, font } = draw;
  const { rows } = answer;
  const left = Math.ceil(textWidth('p50', font.axis)) + 10;
  const right = width - 8;
  const top = font.label * 2;
  const bottom = height - Math.round(font.axis * 4);
  const reach = Math.max(1.25, ...rows.flatMap((row) => [row.ratio, 1 / row.ratio])) * 1.08;
  const [least, most] = [
    Math.min(40, ...rows.map((row) => Math.floor((row.percentile - 3) / 10) * 10)),
    Math.max(60, ...rows.map((row) => Math.ceil((row.percentile + 3) / 10) * 10)),
  ];
  const x = scaleLog()
    .domain([1 / reach, reach])
    .range([left + 10, right - 10]);
  const y = scaleLinear().domain([least, most]).range([bottom, top]);
  const largest = Math.max(1, ...rows.map((row) => row.n));
  const radius = (n: number) => Math.max(2.6, Math.min(13, width / 28) * Math.sqrt(n / largest));
  const nameOf = (row: QuadrantRow) => shortNames?.get(row.topicId) ?? row.name;
  const places = placeLabels(
    rows.map((row) => ({
      x: x(row.ratio),
      y: y(row.percentile),
      r: radius(row.n),
      width: textWidth(nameOf(row), font.small, 500),
      height: font.small * 1.15,
    })),
    { left, right, top: top + font.label * 0.4, bottom: bottom - font.label * 1.4 },
  );
  const color = (row: QuadrantRow) => (row.slot === null ? palette.ink3 : slotStyle(row.slot, palette).stroke);
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <QuadrantFrame x={x} y={y} box={{ left, right, top, bottom }} reach={reach} draw={draw} />
          {rows.map((row) => (
            <circle
              key={row.topicId}
              className="pt-quadrant-topic"
              cx={x(row.ratio)}
              cy={y(row.percentile)}
              r={radius(row.n)}
              fill={color(row)}
              fillOpacity={isSure(row) ? 0.85 : 0.5}
              stroke={palette.ground}
              strokeWidth={1}
            />
          ))}
          {rows.map((row, i) => {
            const place = places[i];
            return (
              place && (
                <text
                  key={row.topicId}
                  x={place.x}
                  y={place.y}
                  fontSize={font.small}
                  fontWeight={500}
                  fill={palette.ink2}
                  stroke={palette.ground}
                  strokeWidth={2.5}
                  paintOrder="stroke"
                >
                  {nameOf(row)}
                </text>
              )
            );
          })}
        </svg>
      )}
      {width > 0 && !draw.size && rows.length > 0 && (
        <Plane<number>
          box={{ left, top, width: right - left, height: bottom - top }}
          label="Topics by growth and reception. Arrow keys move between them, most papers first; Enter opens the papers."
          find={(px, py) => nearestTopic(rows, (row) => Math.hypot(x(row.ratio) - px, y(row.percentile) - py))}
          walk={(at, key) => walkRow(rows.length)(at ?? (key === 'ArrowRight' ? -1 : null), key)}
          words={(i) => (rows[i] ? topicWords(rows[i]) : '')}
          onOpen={onTopic && ((i) => rows[i] && onTopic(rows[i].topicId))}
        >
          {(i) =>
            rows[i] && (
              <>
                <svg width={width} height={height} style={{ position: 'absolute', inset: 0 }} aria-hidden="true">
                  <g stroke={palette.ink2} strokeWidth={1.2} fill="none">
                    <line
                      x1={Math.max(left, x(rows[i].ratioLow))}
                      x2={Math.min(right, x(rows[i].ratioHigh))}
                      y1={y(rows[i].percentile)}
                      y2={y(rows[i].percentile)}
                    />
                    <line
                      x1={x(rows[i].ratio)}
                      x2={x(rows[i].ratio)}
                      y1={Math.min(bottom, y(rows[i].percentileLow))}
                      y2={Math.max(top, y(rows[i].percentileHigh))}
                    />
                    <circle cx={x(rows[i].ratio)} cy={y(rows[i].percentile)} r={radius(rows[i].n) + 2} />
                  </g>
                </svg>
                <ColumnTooltip
                  x={x(rows[i].ratio)}
                  top={y(rows[i].percentile) > height / 2 ? 10 : height / 2}
                  width={width}
                  title={rows[i].name}
                  lines={linesOf(rows[i])}
                  note={isSure(rows[i]) ? null : 'Its corner is not sure'}
                  foot={onTopic && 'Click for its papers'}
                />
              </>
            )
          }
        </Plane>
      )}
    </div>
  );
}

function linesOf(row: QuadrantRow): [string, string][] {
  return [
    ['Median percentile', formatPercentile(row.percentile)],
    ['95% interval', `${formatPercentile(row.percentileLow)} to ${formatPercentile(row.percentileHigh)}`],
    ['Share against before', formatFactor(row.ratio)],
    ['95% interval', `${formatFactor(row.ratioLow)} to ${formatFactor(row.ratioHigh)}`],
    ['Papers', formatNumber(row.n)],
    ['Before', formatNumber(row.nBefore)],
  ];
}

function topicWords(row: QuadrantRow): string {
  const sure = isSure(row) ? '' : ', not sure';
  return `${row.name}: ${cornerWords(row)}${sure}; median percentile ${formatPercentile(row.percentile)}, share ${formatFactor(row.ratio)}, ${plural(row.n, 'paper')}`;
}

/** The place of the row with the least distance, at most 40 px. */
function nearestTopic(rows: readonly QuadrantRow[], distance: (row: QuadrantRow) => number): number | null {
  let [best, least]: [number | null, number] = [null, 40];
  for (const [i, row] of rows.entries()) {
    const d = distance(row);
    if (d < least) [best, least] = [i, d];
  }
  return best;
}

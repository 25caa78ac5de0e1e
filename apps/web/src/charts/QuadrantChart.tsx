import type { QuadrantAnswer } from '@papertide/core/query';
import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber, formatPercentile, plural } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane, walkRow } from './marks/Plane.tsx';
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

const ratios = [1 / 4, 1 / 3, 1 / 2, 1 / 1.5, 1 / 1.25, 1, 1.25, 1.5, 2, 3, 4];
const ratioWords = (ratio: number): string =>
  ratio === 1 ? 'no change' : ratio > 1 ? `×${ratio}` : `÷${Number((1 / ratio).toFixed(2))}`;

/**
 * Topics by growth and reception: across, the share now over the share before (log, drawn toward no change); up, the median percentile
 * of their papers; by area, their papers. Colored where both intervals exclude the lines.
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
  const color = (row: QuadrantRow) =>
    isSure(row) ? (row.slot === null ? palette.accent : slotStyle(row.slot, palette).stroke) : palette.ink3;
  const corner = (words: string, at: 'left' | 'right', up: boolean) => (
    <text
      x={at === 'left' ? left + 2 : right}
      y={up ? top - 7 : bottom - 6}
      textAnchor={at === 'left' ? 'start' : 'end'}
      fontSize={font.label}
      fontStyle="italic"
      fontFamily="'Newsreader Variable', Georgia, serif"
      fill={palette.ink2}
    >
      {words}
    </text>
  );
  const wide = width >= 340;
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {y
            .ticks(5)
            .filter((tick) => Number.isInteger(tick))
            .map((tick) => (
              <g key={tick}>
                <line
                  x1={left}
                  x2={right}
                  y1={y(tick)}
                  y2={y(tick)}
                  stroke={tick === 50 ? palette.lineStrong : palette.grid}
                />
                <text
                  x={left - 6}
                  y={y(tick) + font.axis * 0.35}
                  textAnchor="end"
                  fontSize={font.axis}
                  fill={palette.ink3}
                >
                  p{tick}
                </text>
              </g>
            ))}
          {ratios
            .filter((ratio) => ratio >= 1 / reach && ratio <= reach)
            .filter((ratio) => ratio === 1 || Math.abs(x(ratio) - x(1)) > font.axis * 4.5)
            .filter((ratio) => reach < 2 || ![1.25, 1 / 1.25].includes(ratio))
            .map((ratio) => (
              <g key={ratio}>
                <line
                  x1={x(ratio)}
                  x2={x(ratio)}
                  y1={top}
                  y2={bottom}
                  stroke={ratio === 1 ? palette.lineStrong : palette.grid}
                />
                <text
                  x={x(ratio)}
                  y={bottom + font.axis * 1.5}
                  textAnchor="middle"
                  fontSize={font.axis}
                  fill={palette.ink3}
                >
                  {ratioWords(ratio)}
                </text>
              </g>
            ))}
          <text
            x={(left + right) / 2}
            y={bottom + font.axis * 3}
            textAnchor="middle"
            fontSize={font.axis}
            fill={palette.ink3}
          >
            {wide ? 'Share of papers against the window before (shrunk)' : 'Share against before (shrunk)'}
          </text>
          {corner(wide ? 'shrinking, well received' : 'shrinking, liked', 'left', true)}
          {corner(wide ? 'growing, well received' : 'growing, liked', 'right', true)}
          {corner(wide ? 'shrinking, little noticed' : 'shrinking', 'left', false)}
          {corner(wide ? 'growing, little noticed' : 'growing', 'right', false)}
          {rows.map((row) => (
            <circle
              key={row.topicId}
              className="pt-quadrant-topic"
              cx={x(row.ratio)}
              cy={y(row.percentile)}
              r={radius(row.n)}
              fill={color(row)}
              fillOpacity={isSure(row) ? 0.85 : 0.4}
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

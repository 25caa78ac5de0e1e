import type { KeywordInPeriods } from '@papertide/core/query';
import { formatNumber, formatOf, formatPercent, formatPoints } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import { type SlopeMeasure, sureDirection } from './rows/slope-rows.ts';
import { niceScale } from './scales/nice-scale.ts';
import { shortenText } from './scales/shorten-text.ts';
import { spreadLabels } from './scales/spread-labels.ts';
import { textWidth } from './scales/text-width.ts';
import { usePlot } from './use-plot.ts';

/** An end of a line: which keyword, and in which of the two periods. */
export interface SlopeEnd {
  readonly key: string;
  readonly end: 'before' | 'now';
}

export interface SlopeChartProps {
  /** In the order of the later period: `slopeRows`. */
  readonly rows: readonly KeywordInPeriods[];
  readonly measure: SlopeMeasure;
  /** What stands above the two ends. */
  readonly titles: readonly [before: string, now: string];
  readonly height: number;
  readonly width?: number;
  readonly selected?: string | null;
  readonly onOpen?: (end: SlopeEnd) => void;
}

const head = 30;
const placeOf = (rank: number | null): string => (rank === null ? 'none' : `${rank}`);

/** Keywords of two periods as lines between their places, or their shares; sure changes are drawn dark, the others pale. */
export function SlopeChart({ rows, measure, titles, selected = null, onOpen, ...told }: SlopeChartProps) {
  const { ref, draw, width, height } = usePlot(told);
  const { palette, font } = draw;
  const bottom = height - 8;
  const pitch = (bottom - head) / Math.max(1, rows.length);
  const top = Math.max(0, ...rows.flatMap(({ growth }) => [growth.now.value ?? 0, growth.before.value ?? 0]));
  const { max } = niceScale(top, 0.01);
  const byShare = (value: number | null): number => bottom - 6 - ((value ?? 0) / max) * (bottom - head - 14);
  const before = rows.toSorted((a, b) => b.growth.before.n - a.growth.before.n || (a.ref.key < b.ref.key ? -1 : 1));
  const place = new Map(before.map((row, i) => [row.ref.key, i]));
  const ends = rows.map((row, i) =>
    measure === 'share'
      ? { y1: byShare(row.growth.before.value), y2: byShare(row.growth.now.value) }
      : { y1: head + ((place.get(row.ref.key) ?? 0) + 0.5) * pitch, y2: head + (i + 0.5) * pitch },
  );
  const gap = Math.min(pitch, font.label + 3);
  const labels1 = spreadLabels(
    ends.map(({ y1 }) => y1),
    gap,
    head + 4,
    bottom - 4,
  );
  const labels2 = spreadLabels(
    ends.map(({ y2 }) => y2),
    gap,
    head + 4,
    bottom - 4,
  );
  // Labels that are spread need a way back to their ends.
  const away = measure === 'share' ? 26 : 10;
  const figure = 74 + away;
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, font.label, 600)));
  const names = Math.min(widest + 10, Math.max(70, width * (width < 520 ? 0.32 : 0.27)));
  const left = (width < 520 ? 0 : names) + figure;
  const right = width - names - figure;
  const words = ({ label, rank, rankBefore, growth }: KeywordInPeriods): string =>
    `${label}: place ${placeOf(rankBefore)}, ${formatOf(growth.before.n, growth.before.total)} papers before; place ${placeOf(rank)}, ${formatOf(growth.now.n, growth.now.total)} now`;
  const text = (row: KeywordInPeriods, end: 'before' | 'now'): string => {
    const share = formatPercent(row.growth[end].value);
    return `${placeOf(end === 'now' ? row.rank : row.rankBefore)} · ${share}`;
  };
  const nearest = (x: number, y: number): number | null => {
    const share = Math.min(1, Math.max(0, (x - left) / Math.max(1, right - left)));
    const distances = ends.map(({ y1, y2 }, i) =>
      Math.abs((x < left ? (labels1[i] ?? y1) : x > right ? (labels2[i] ?? y2) : y1 + (y2 - y1) * share) - y),
    );
    const best = distances.indexOf(Math.min(...distances));
    return best >= 0 ? best * 2 + (x < width / 2 ? 0 : 1) : null;
  };
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <text
            x={width < 520 ? 0 : left}
            y={14}
            textAnchor={width < 520 ? 'start' : 'end'}
            fontSize={font.axis}
            fill={palette.ink3}
          >
            {titles[0]}
          </text>
          <text
            x={width < 520 ? width : right}
            y={14}
            textAnchor={width < 520 ? 'end' : 'start'}
            fontSize={font.axis}
            fill={palette.ink3}
          >
            {titles[1]}
          </text>
          {[left, right].map((x) => (
            <line key={x} x1={x} x2={x} y1={head - 8} y2={bottom} stroke={palette.lineStrong} />
          ))}
          {rows.map((row, i) => {
            const { y1, y2 } = ends[i] ?? { y1: 0, y2: 0 };
            const isSelected = row.ref.key === selected;
            const sure = sureDirection(row);
            const ink = isSelected ? palette.accent : sure === 0 ? palette.lineStrong : palette.ink2;
            const textInk = isSelected ? palette.accent : sure === 0 ? palette.ink2 : palette.ink;
            return (
              <g key={row.ref.key} className="pt-slope">
                <line
                  x1={left}
                  x2={right}
                  y1={y1}
                  y2={y2}
                  stroke={ink}
                  strokeWidth={isSelected ? 2.6 : sure === 0 ? 1.2 : 1.8}
                />
                {(
                  [
                    ['before', left, y1],
                    ['now', right, y2],
                  ] as const
                ).map(([end, x, y]) => (
                  <circle
                    key={end}
                    cx={x}
                    cy={y}
                    r={isSelected ? 4.5 : 3.2}
                    fill={row.growth[end].n === 0 ? palette.ground : ink}
                    stroke={ink}
                    strokeWidth={1.4}
                  />
                ))}
                <text
                  x={left - away}
                  y={(labels1[i] ?? y1) + font.axis * 0.35}
                  textAnchor="end"
                  fontSize={font.axis}
                  fill={palette.ink3}
                >
                  {text(row, 'before')}
                </text>
                {measure === 'share' && (
                  <path
                    d={`M${left - 5},${y1}L${left - away + 4},${labels1[i] ?? y1}M${right + 5},${y2}L${right + away - 4},${labels2[i] ?? y2}`}
                    fill="none"
                    stroke={palette.line}
                  />
                )}
                {width >= 520 && (
                  <text
                    x={left - figure}
                    y={(labels1[i] ?? y1) + font.label * 0.35}
                    textAnchor="end"
                    fontSize={font.label}
                    fill={textInk}
                    fontWeight={isSelected ? 650 : 450}
                  >
                    {shortenText(row.label, names - 8, font.label)}
                  </text>
                )}
                <text
                  x={right + away}
                  y={(labels2[i] ?? y2) + font.axis * 0.35}
                  fontSize={font.axis}
                  fill={palette.ink3}
                >
                  {text(row, 'now')}
                </text>
                <text
                  x={right + figure}
                  y={(labels2[i] ?? y2) + font.label * 0.35}
                  fontSize={font.label}
                  fill={textInk}
                  fontWeight={isSelected ? 650 : 450}
                >
                  {shortenText(row.label, names - 4, font.label)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      {width > 0 && !draw.size && rows.length > 0 && (
        <Plane<number>
          box={{ left: 0, top: head - 10, width, height: bottom - head + 10 }}
          label="Keywords in two periods. Up and down move between them, left and right between the periods, Enter opens the papers."
          find={nearest}
          walk={(from, key) => walkEnds(rows.length, from, key)}
          words={(at) => {
            const row = rows[at >> 1];
            return row ? words(row) : '';
          }}
          onOpen={
            onOpen &&
            ((at) => {
              const row = rows[at >> 1];
              if (row) onOpen({ key: row.ref.key, end: at % 2 === 0 ? 'before' : 'now' });
            })
          }
        >
          {(at) => {
            const row = rows[at >> 1];
            const end = at % 2 === 0 ? 'before' : 'now';
            const y = ends[at >> 1]?.[end === 'now' ? 'y2' : 'y1'] ?? 0;
            return (
              row && (
                <ColumnTooltip
                  x={end === 'now' ? right : left}
                  top={Math.max(0, Math.min(y + 12, height - 130))}
                  width={width}
                  title={row.label}
                  lines={[
                    [
                      titles[0],
                      `${placeOf(row.rankBefore)} · ${formatOf(row.growth.before.n, row.growth.before.total)}`,
                    ],
                    [titles[1], `${placeOf(row.rank)} · ${formatOf(row.growth.now.n, row.growth.now.total)}`],
                    ['Change', formatPoints(row.growth.change.difference)],
                  ]}
                  foot={onOpen && `Click for the ${formatNumber(row.growth[end].n)} papers of this end`}
                />
              )
            );
          }}
        </Plane>
      )}
    </div>
  );
}

/** Where a key leads: ends are numbered 2i for the earlier and 2i + 1 for the later end of line i. */
export function walkEnds(lines: number, from: number | null, key: string): number | null {
  if (lines === 0 || !/^(?:Arrow|Home|End)/.test(key)) return null;
  if (from === null) return 1;
  switch (key) {
    case 'ArrowUp':
      return from >= 2 ? from - 2 : from;
    case 'ArrowDown':
      return from + 2 < 2 * lines ? from + 2 : from;
    case 'ArrowLeft':
      return from - (from % 2);
    case 'ArrowRight':
      return from - (from % 2) + 1;
    case 'Home':
      return from % 2;
    default:
      return 2 * (lines - 1) + (from % 2);
  }
}

import { formatNumber, formatSigned } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import { walkColumn } from './marks/walk-column.ts';
import { type OddsRow, tellingRows } from './rows/odds-rows.ts';
import { shortenText } from './scales/shorten-text.ts';
import { spreadLabels } from './scales/spread-labels.ts';
import { usePlot } from './use-plot.ts';

export interface OddsPlotProps {
  /** Those most of the later period first: `oddsRows`. */
  readonly rows: readonly OddsRow[];
  /** What stands at the two ends of the axis. */
  readonly titles: readonly [earlier: string, later: string];
  readonly height: number;
  readonly width?: number;
  readonly selected?: string | null;
  /** A click on a keyword, and the period that it tells apart. */
  readonly onOpen?: (at: { readonly key: string; readonly end: 'before' | 'now' }) => void;
}

const edge = { top: 40, bottom: 40, left: 40 };
const paperTicks = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/**
 * Keywords by their papers in both periods (log axis) and the z of their log-odds: above, what tells the later period apart,
 * below the earlier one; within ±1.96 a word may belong to both. The most telling are named.
 */
export function OddsPlot({ rows, titles, selected = null, onOpen, ...told }: OddsPlotProps) {
  const { ref, draw, width, height } = usePlot(told);
  const { palette, font } = draw;
  const papers = ({ growth }: OddsRow): number => growth.now.n + growth.before.n;
  const least = Math.min(10, ...rows.map(papers));
  const most = Math.max(20, ...rows.map(papers));
  const narrow = width < 520;
  const room = narrow ? 120 : 190;
  const right = width - room;
  const bottom = height - edge.bottom;
  const top = Math.max(3, ...rows.map(({ odds }) => Math.abs(odds.z))) * 1.06;
  const x = (n: number) => edge.left + 8 + (Math.log(n / least) / Math.log(most / least)) * (right - edge.left - 16);
  const y = (z: number) => edge.top + ((top - z) / (2 * top)) * (bottom - edge.top);
  const step = top > 8 ? 4 : 2;
  const zTicks = Array.from({ length: 2 * Math.floor(top / step) + 1 }, (_, i) => (i - Math.floor(top / step)) * step);
  const half = (bottom - edge.top) / 2;
  const fit = Math.max(3, Math.floor((half - 30) / (font.label + 5)));
  const { later, earlier } = tellingRows(rows, Math.min(12, fit));
  const named = [...later, ...earlier.toReversed()];
  const at = spreadLabels(
    named.map(({ odds }) => y(odds.z)),
    font.label + 4,
    edge.top + 4,
    bottom - 4,
  );
  const places = rows.map((row) => ({ x: x(papers(row)), y: y(row.odds.z) }));
  const nearest = (px: number, py: number): number | null => {
    if (px > right + 14) {
      const away = at.map((label) => Math.abs(label - py));
      const row = named[away.indexOf(Math.min(...away))];
      return row === undefined ? null : rows.indexOf(row);
    }
    let best: number | null = null;
    let distance = 40 ** 2;
    places.forEach((place, i) => {
      const away = (place.x - px) ** 2 + (place.y - py) ** 2;
      if (away < distance) [best, distance] = [i, away];
    });
    return best;
  };
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <rect
            x={edge.left}
            y={y(1.96)}
            width={right - edge.left}
            height={y(-1.96) - y(1.96)}
            fill={palette.grid}
            fillOpacity={0.55}
          />
          {zTicks.map((z) => (
            <g key={z}>
              <line
                x1={edge.left}
                x2={right}
                y1={y(z)}
                y2={y(z)}
                stroke={z === 0 ? palette.lineStrong : palette.grid}
              />
              <text
                x={edge.left - 8}
                y={y(z) + font.axis * 0.35}
                textAnchor="end"
                fontSize={font.axis}
                fill={palette.ink3}
              >
                {z === 0 ? '0' : formatSigned(z, 0)}
              </text>
            </g>
          ))}
          {paperTicks
            .filter((n) => n >= least && n <= most)
            .map((n) => (
              <text key={n} x={x(n)} y={bottom + 18} textAnchor="middle" fontSize={font.axis} fill={palette.ink3}>
                {formatNumber(n)}
              </text>
            ))}
          <text
            x={narrow ? width : right}
            y={narrow ? bottom + 18 : bottom + 35}
            textAnchor="end"
            fontSize={font.axis}
            fill={palette.ink3}
          >
            {narrow ? 'papers in both' : 'papers in both periods'}
          </text>
          <text x={edge.left} y={14} fontSize={font.axis} fill={palette.ink2} fontWeight={550}>
            ↑ {titles[1]}
          </text>
          <text x={edge.left} y={30} fontSize={font.axis} fill={palette.ink3}>
            z of the log-odds
          </text>
          <text x={edge.left} y={bottom + 35} fontSize={font.axis} fill={palette.ink2} fontWeight={550}>
            ↓ {titles[0]}
          </text>
          {rows.map((row, i) => {
            const sure = Math.abs(row.odds.z) > 1.96;
            const isSelected = row.ref.key === selected;
            return (
              <circle
                key={row.ref.key}
                className="pt-odds"
                cx={places[i]?.x}
                cy={places[i]?.y}
                r={isSelected ? 6 : sure ? 4 : 2.6}
                fill={isSelected ? palette.accent : sure ? palette.ink2 : palette.ink3}
                fillOpacity={sure || isSelected ? 0.85 : 0.4}
              />
            );
          })}
          {named.map((row, i) => {
            const place = { x: x(papers(row)), y: y(row.odds.z) };
            const isSelected = row.ref.key === selected;
            return (
              <g key={row.ref.key}>
                <polyline
                  points={`${place.x + 5},${place.y} ${right + 2},${at[i]} ${right + 10},${at[i]}`}
                  fill="none"
                  stroke={palette.line}
                />
                <text
                  x={right + 14}
                  y={(at[i] ?? 0) + font.label * 0.35}
                  fontSize={font.label}
                  fill={isSelected ? palette.accent : palette.ink}
                  fontWeight={isSelected ? 650 : 450}
                >
                  {shortenText(row.label, room - 16, font.label)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      {width > 0 && !draw.size && rows.length > 0 && (
        <Plane<number>
          box={{ left: 0, top: 0, width, height }}
          label="Keywords by log-odds. Up and down move between them, Enter opens the papers."
          find={nearest}
          walk={(from, key) => walkColumn(rows.length, from, key)}
          words={(i) => (rows[i] ? oddsWords(rows[i]) : '')}
          onOpen={
            onOpen && ((i) => rows[i] && onOpen({ key: rows[i].ref.key, end: rows[i].odds.z < 0 ? 'before' : 'now' }))
          }
        >
          {(i) =>
            rows[i] && (
              <ColumnTooltip
                x={places[i]?.x ?? 0}
                top={Math.max(0, Math.min((places[i]?.y ?? 0) + 12, height - 160))}
                width={width}
                title={rows[i].label}
                lines={[
                  ['z', formatSigned(rows[i].odds.z)],
                  ['Log-odds', formatSigned(rows[i].odds.delta, 2)],
                  ['95% interval', `${formatSigned(rows[i].odds.low, 2)} to ${formatSigned(rows[i].odds.high, 2)}`],
                  [titles[1], formatNumber(rows[i].growth.now.n)],
                  [titles[0], formatNumber(rows[i].growth.before.n)],
                ]}
                foot={
                  onOpen &&
                  `Click for the ${formatNumber(rows[i].odds.z < 0 ? rows[i].growth.before.n : rows[i].growth.now.n)} papers of ${rows[i].odds.z < 0 ? 'the earlier period' : 'the later period'}`
                }
              />
            )
          }
        </Plane>
      )}
    </div>
  );
}

const oddsWords = ({ label, odds, growth }: OddsRow): string =>
  `${label}: z ${formatSigned(odds.z)}, ${formatNumber(growth.now.n)} papers in the later period, ${formatNumber(growth.before.n)} in the earlier`;

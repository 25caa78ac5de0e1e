import type { KeywordInPeriods } from '@papertide/core/query';
import { formatNumber, formatOf, formatPoints } from '../lib/format.ts';
import styles from './charts.module.css';
import { ColumnTooltip } from './marks/ColumnTooltip.tsx';
import { Plane } from './marks/Plane.tsx';
import type { SlopeMeasure } from './rows/slope-rows.ts';
import { placeOf, SlopeLine } from './slope/SlopeLine.tsx';
import { nearestEnd, slopeLayout } from './slope/slope-layout.ts';
import { walkEnds } from './slope/walk-ends.ts';
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

const rowWords = ({ label, rank, rankBefore, growth }: KeywordInPeriods): string =>
  `${label}: place ${placeOf(rankBefore)}, ${formatOf(growth.before.n, growth.before.total)} papers before; place ${placeOf(rank)}, ${formatOf(growth.now.n, growth.now.total)} now`;

/** Keywords of two periods as lines between their places, or their shares; sure changes are drawn dark, the others pale. */
export function SlopeChart({ rows, measure, titles, selected = null, onOpen, ...told }: SlopeChartProps) {
  const { ref, draw, width, height } = usePlot(told);
  const { palette, font } = draw;
  const layout = slopeLayout(rows, measure, { width, height }, draw);
  const { left, right, head, bottom, isNarrow, ends } = layout;
  return (
    <div ref={ref} className={styles.plot} style={{ height }} data-plot="">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <text
            x={isNarrow ? 0 : left}
            y={14}
            textAnchor={isNarrow ? 'start' : 'end'}
            fontSize={font.axis}
            fill={palette.ink3}
          >
            {titles[0]}
          </text>
          <text
            x={isNarrow ? width : right}
            y={14}
            textAnchor={isNarrow ? 'end' : 'start'}
            fontSize={font.axis}
            fill={palette.ink3}
          >
            {titles[1]}
          </text>
          {[left, right].map((x) => (
            <line key={x} x1={x} x2={x} y1={head - 8} y2={bottom} stroke={palette.lineStrong} />
          ))}
          {rows.map(
            (row, i) =>
              ends[i] && (
                <SlopeLine
                  key={row.ref.key}
                  row={row}
                  ends={ends[i]}
                  layout={layout}
                  isSelected={row.ref.key === selected}
                  isSpread={measure === 'share'}
                  draw={draw}
                />
              ),
          )}
        </svg>
      )}
      {width > 0 && !draw.size && rows.length > 0 && (
        <Plane<number>
          box={{ left: 0, top: head - 10, width, height: bottom - head + 10 }}
          label="Keywords in two periods. Up and down move between them, left and right between the periods, Enter opens the papers."
          find={(x, y) => nearestEnd(layout, width, x, y)}
          walk={(from, key) => walkEnds(rows.length, from, key)}
          words={(at) => {
            const row = rows[at >> 1];
            return row ? rowWords(row) : '';
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

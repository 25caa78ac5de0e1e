import type { KeywordInPeriods } from '@papertide/core/query';
import { formatPercent } from '../../lib/format.ts';
import type { Draw } from '../draw.ts';
import { sureDirection } from '../rows/slope-rows.ts';
import { shortenText } from '../scales/shorten-text.ts';
import type { SlopeEnds, SlopeLayout } from './slope-layout.ts';

/** A place of a ranking: `3`, `none`. */
export const placeOf = (rank: number | null): string => (rank === null ? 'none' : `${rank}`);

const endWords = (row: KeywordInPeriods, end: 'before' | 'now'): string =>
  `${placeOf(end === 'now' ? row.rank : row.rankBefore)} · ${formatPercent(row.growth[end].value)}`;

export interface SlopeLineProps {
  readonly row: KeywordInPeriods;
  readonly ends: SlopeEnds;
  readonly layout: SlopeLayout;
  readonly isSelected: boolean;
  /** Labels may stand away from their ends. */
  readonly isSpread: boolean;
  readonly draw: Draw;
}

/** A keyword as a line between two periods, with its places, shares and name; a sure change is dark, another pale. */
export function SlopeLine({ row, ends, layout, isSelected, isSpread, draw }: SlopeLineProps) {
  const { palette, font } = draw;
  const { left, right, away, figure, names, isNarrow } = layout;
  const { y1, y2, label1, label2 } = ends;
  const sure = sureDirection(row);
  const ink = isSelected ? palette.accent : sure === 0 ? palette.lineStrong : palette.ink2;
  const textInk = isSelected ? palette.accent : sure === 0 ? palette.ink2 : palette.ink;
  return (
    <g className="pt-slope">
      <line x1={left} x2={right} y1={y1} y2={y2} stroke={ink} strokeWidth={isSelected ? 2.6 : sure === 0 ? 1.2 : 1.8} />
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
      <text x={left - away} y={label1 + font.axis * 0.35} textAnchor="end" fontSize={font.axis} fill={palette.ink3}>
        {endWords(row, 'before')}
      </text>
      {isSpread && (
        <path
          d={`M${left - 5},${y1}L${left - away + 4},${label1}M${right + 5},${y2}L${right + away - 4},${label2}`}
          fill="none"
          stroke={palette.line}
        />
      )}
      {!isNarrow && (
        <text
          x={left - figure}
          y={label1 + font.label * 0.35}
          textAnchor="end"
          fontSize={font.label}
          fill={textInk}
          fontWeight={isSelected ? 650 : 450}
        >
          {shortenText(row.label, names - 8, font.label)}
        </text>
      )}
      <text x={right + away} y={label2 + font.axis * 0.35} fontSize={font.axis} fill={palette.ink3}>
        {endWords(row, 'now')}
      </text>
      <text
        x={right + figure}
        y={label2 + font.label * 0.35}
        fontSize={font.label}
        fill={textInk}
        fontWeight={isSelected ? 650 : 450}
      >
        {shortenText(row.label, names - 4, font.label)}
      </text>
    </g>
  );
}

import { opacity } from '../../theme/tokens.ts';
import type { Palette } from '../palette.ts';
import type { BoxRow } from '../rows/distribution-rows.ts';

interface Props {
  readonly row: Pick<BoxRow, 'density' | 'median' | 'max'>;
  /** The values at which the density is told. */
  readonly grid: readonly number[];
  /** The density that is as wide as `width`, px: one for all violins of a chart. */
  readonly widest: number;
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly palette: Palette;
}

/** One violin: as wide as papers are dense, up to its highest paper; median in accent, the highest as a ring. */
export function ViolinMark({ row: { density, median, max }, grid, widest, x, width, y, palette }: Props) {
  const tint = palette.series[0]?.stroke ?? palette.accent;
  const half = (i: number): number => (((density?.[i] ?? 0) / (widest || 1)) * width) / 2;
  const shown = grid.flatMap((value, i) => (max !== null && value <= max + 1e-9 ? [{ value, half: half(i) }] : []));
  const side = (sign: 1 | -1) =>
    shown.map((point) => `${(x + sign * point.half).toFixed(1)},${y(point.value).toFixed(1)}`);
  return (
    <g className="pt-violin">
      {density !== null && shown.length > 1 && (
        <path d={`M${[...side(1), ...side(-1).reverse()].join('L')}Z`} fill={tint} fillOpacity={opacity.box} />
      )}
      {median !== null && (
        <line x1={x - 6} x2={x + 6} y1={y(median)} y2={y(median)} stroke={palette.accent} strokeWidth={2.4} />
      )}
      {max !== null && <circle cx={x} cy={y(max)} r={2.2} fill={palette.ground} stroke={tint} strokeWidth={1.3} />}
    </g>
  );
}

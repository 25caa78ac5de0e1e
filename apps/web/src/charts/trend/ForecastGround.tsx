import type { Draw } from '../draw.ts';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  /** The places of the last complete period and of the last one ahead. */
  readonly from: number;
  readonly last: number;
  readonly layout: TrendLayout;
  readonly draw: Draw;
}

/** The ground of what was not counted: everything right of the last complete period, named. */
export function ForecastGround({
  from,
  last,
  layout: { left, right, top, bottom, x },
  draw: { palette, font },
}: Props) {
  const start = Math.max(left, x(from));
  return (
    <g className="pt-forecast-ground">
      <rect
        x={start}
        y={top}
        width={Math.max(0, x(last) - start)}
        height={bottom - top}
        fill={palette.ink3}
        fillOpacity={0.06}
      />
      <line x1={start} x2={start} y1={top} y2={bottom} stroke={palette.lineStrong} />
      <text x={Math.min(start + 6, right - 40)} y={bottom - 8} fontSize={font.small} fill={palette.ink2}>
        forecast
      </text>
    </g>
  );
}

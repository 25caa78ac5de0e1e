import { opacity } from '../../theme/tokens.ts';
import type { Draw } from '../draw.ts';
import { textWidth } from '../scales/text-width.ts';

/** A box of quantiles, or a violin of densities. */
export const boxShapes = ['box', 'violin'] as const;
export type BoxShape = (typeof boxShapes)[number];

interface Props {
  readonly x: number;
  readonly y: number;
  readonly draw: Draw;
  readonly narrow: boolean;
  readonly shape?: BoxShape;
}

/** What the marks of a box plot are, in one line above it. */
export function BoxKey({ x, y, draw, narrow, shape = 'box' }: Props) {
  const { palette, font } = draw;
  const tint = palette.series[0]?.stroke ?? palette.accent;
  const names = {
    box: narrow
      ? ['median', 'half', '5–95%', 'highest']
      : ['median', 'middle half', '5th to 95th percentile', 'highest'],
    violin: ['median', narrow ? 'density' : 'how many papers lie there', 'highest'],
  }[shape];
  const middle = y - font.axis * 0.35;
  const all = [
    <line key="median" x1={0} x2={12} y1={middle} y2={middle} stroke={palette.accent} strokeWidth={2.4} />,
    <rect key="half" width={12} height={10} y={middle - 5} rx={2} fill={tint} fillOpacity={opacity.box} />,
    <line key="whisker" x1={6} x2={6} y1={middle - 6} y2={middle + 6} stroke={tint} strokeWidth={1.3} />,
    <circle key="highest" cx={6} cy={middle} r={2.2} fill={palette.ground} stroke={tint} strokeWidth={1.3} />,
  ];
  const marks = shape === 'box' ? all : all.filter((mark) => mark.key !== 'whisker');
  let at = x;
  return (
    <g className="pt-key" fontSize={font.axis} fill={palette.ink2}>
      {names.map((name, i) => {
        const from = at;
        at += 18 + textWidth(name, font.axis) + (narrow ? 10 : 18);
        return (
          <g key={name} transform={`translate(${from} 0)`}>
            {marks[i]}
            <text x={17} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

import type { Draw } from '../draw.ts';

const ratios = [1 / 4, 1 / 3, 1 / 2, 1 / 1.5, 1 / 1.25, 1, 1.25, 1.5, 2, 3, 4];
const percentiles = [10, 20, 30, 40, 50, 60, 70, 80, 90];

const ratioWords = (ratio: number): string =>
  ratio === 1 ? 'no change' : ratio > 1 ? `×${ratio}` : `÷${Number((1 / ratio).toFixed(2))}`;

export interface QuadrantFrameProps {
  /** Where a ratio of shares and a percentile lie, px. */
  readonly x: (ratio: number) => number;
  readonly y: (percentile: number) => number;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The largest ratio that is shown. */
  readonly reach: number;
  readonly draw: Draw;
}

/** The plane of the quadrant: the lines of no change and of the median stand out, its corners are named. */
export function QuadrantFrame({ x, y, box, reach, draw }: QuadrantFrameProps) {
  const { left, right, top, bottom } = box;
  const { palette, font } = draw;
  const wide = right - left >= 300;
  const across = ratios
    .filter((ratio) => ratio >= 1 / reach && ratio <= reach)
    .filter((ratio) => ratio === 1 || Math.abs(x(ratio) - x(1)) > font.axis * 4.5)
    .filter((ratio) => reach < 2 || ![1.25, 1 / 1.25].includes(ratio));
  const inside = percentiles.filter((p) => y(p) >= top && y(p) <= bottom);
  const crowded = (bottom - top) / Math.max(1, inside.length) < font.axis * 2.2;
  const up = inside.filter((p) => !crowded || p % 20 === 10);
  const corners = [
    { words: wide ? 'shrinking, well received' : 'shrinking, liked', isLeft: true, isUpper: true },
    { words: wide ? 'growing, well received' : 'growing, liked', isLeft: false, isUpper: true },
    { words: wide ? 'shrinking, little noticed' : 'shrinking', isLeft: true, isUpper: false },
    { words: wide ? 'growing, little noticed' : 'growing', isLeft: false, isUpper: false },
  ];
  return (
    <g>
      {up.map((p) => (
        <g key={p}>
          <line x1={left} x2={right} y1={y(p)} y2={y(p)} stroke={p === 50 ? palette.lineStrong : palette.grid} />
          <text x={left - 6} y={y(p) + font.axis * 0.35} textAnchor="end" fontSize={font.axis} fill={palette.ink3}>
            p{p}
          </text>
        </g>
      ))}
      {across.map((ratio) => (
        <g key={ratio}>
          <line
            x1={x(ratio)}
            x2={x(ratio)}
            y1={top}
            y2={bottom}
            stroke={ratio === 1 ? palette.lineStrong : palette.grid}
          />
          <text x={x(ratio)} y={bottom + font.axis * 1.5} textAnchor="middle" fontSize={font.axis} fill={palette.ink3}>
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
      {corners.map(({ words, isLeft, isUpper }) => (
        <text
          key={words}
          x={isLeft ? left + 2 : right}
          y={isUpper ? top - 7 : bottom - 6}
          textAnchor={isLeft ? 'start' : 'end'}
          fontSize={font.label}
          fontStyle="italic"
          fontFamily="'Newsreader Variable', Georgia, serif"
          fill={palette.ink2}
        >
          {words}
        </text>
      ))}
    </g>
  );
}

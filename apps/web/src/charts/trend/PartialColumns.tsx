import { useId } from 'react';
import type { Draw } from '../draw.ts';
import { coverageWords } from '../figures.ts';
import { HatchPattern } from '../marks/HatchPattern.tsx';
import { partialEnds, type TrendRow } from '../rows/trend-rows.ts';
import type { TrendLayout } from './trend-layout.ts';

interface Props {
  readonly rows: readonly TrendRow[];
  readonly layout: TrendLayout;
  readonly draw: Draw;
}

/**
 * What is incomplete, hatched, each period by itself: whole columns at the ends of the axis, where lines are dotted, with
 * the last one in words; a low strip on the axis for a period inside that lacks a day, and for all but the last one where
 * none is complete.
 */
export function PartialColumns({ rows: all, layout, draw }: Props) {
  const id = useId();
  const rows = all.filter((row) => !row.future);
  const { lead, trail } = partialEnds(rows);
  const last = rows.length - 1;
  const { left, right, top, bottom, x } = layout;
  // A gap between neighbors: each column stands for a period of its own.
  const half = Math.min(layout.step * 0.44, 20);
  const final = rows[last];
  return (
    <g className="pt-partial-columns">
      <HatchPattern id={id} color={draw.palette.provisional} />
      {rows.map(({ index, coverage }) => {
        if (!coverage.partial) return null;
        const atEnd = trail > last ? index === last : index < lead || index > last - trail;
        const from = Math.max(x(index) - half, left);
        const to = Math.min(x(index) + half, right + 5);
        const y = atEnd ? top : bottom - 5;
        return <rect key={index} x={from} y={y} width={to - from} height={bottom - y} fill={`url(#${id})`} />;
      })}
      {final?.coverage.partial && (
        <text
          x={Math.min(right + 5, x(last) + 60)}
          y={top - 7}
          textAnchor="end"
          fontSize={draw.font.small}
          fill={draw.palette.provisional}
        >
          {coverageWords(final.coverage)}
        </text>
      )}
    </g>
  );
}

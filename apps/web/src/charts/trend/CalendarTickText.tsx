import type { Draw } from '../draw.ts';
import type { CalendarTick } from '../scales/calendar-ticks.ts';
import { textWidth } from '../scales/text-width.ts';

interface Props {
  readonly ticks: readonly CalendarTick[];
  readonly layout: { readonly left: number; readonly right: number; readonly x: (index: number) => number };
  readonly draw: Draw;
  /** Given by recharts: where the tick is. */
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}

/** The label of a tick of the time axis: under its tick, but never outside the plot. */
export function CalendarTickText({ ticks, layout, draw, y = 0, index = 0 }: Props) {
  const tick = ticks[index];
  if (!tick) return null;
  const x = layout.x(tick.index);
  const half = textWidth(tick.label, draw.font.axis) / 2;
  const outside = x + half > layout.right + 8 ? 'end' : x - half < layout.left - 8 ? 'start' : 'middle';
  const anchor = ticks.length === 1 ? 'middle' : outside;
  return (
    <text
      x={anchor === 'end' ? x + 4 : x}
      y={y + draw.font.axis * 0.75}
      textAnchor={anchor}
      fontSize={draw.font.axis}
      fill={draw.palette.ink3}
    >
      {tick.label}
    </text>
  );
}

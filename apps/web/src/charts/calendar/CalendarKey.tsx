import type { Draw } from '../draw.ts';
import type { CalendarBin, CalendarCell } from '../rows/calendar-rows.ts';
import { flowItems } from '../scales/flow-items.ts';
import { textWidth } from '../scales/text-width.ts';
import { CalendarMark } from './CalendarMark.tsx';

interface KeyItem {
  readonly text: string;
  /** The mark before the words; `null` for words alone. */
  readonly cell: Pick<CalendarCell, 'state' | 'bin'> | null;
  readonly x: number;
  readonly y: number;
}

const marked = [
  ['incomplete', 'incomplete'],
  ['missing', 'nothing collected'],
  ['empty', 'no list that day'],
] as const;

const size = 12;

/** The words of the key and where they stand: bins in papers a day, then how many days carry each mark. */
export function calendarKey(
  cells: readonly CalendarCell[],
  bins: readonly CalendarBin[],
  width: number,
  { font }: Draw,
): { items: KeyItem[]; height: number } {
  const ranges = bins.map(({ from, to }, bin) => ({
    text: from === to ? String(to) : `${from}–${to}`,
    cell: { state: 'complete', bin } as const,
  }));
  const unit = { text: 'papers a day', cell: null };
  const states = marked.flatMap(([state, words]) => {
    const n = cells.filter((cell) => cell.state === state).length;
    return n === 0 ? [] : [{ text: `${words} (${n})`, cell: { state, bin: bins.length - 1 } }];
  });
  const all = [...ranges, ...(bins.length > 0 ? [unit] : []), ...states];
  const line = font.axis + 10;
  const widths = all.map(({ text, cell }) => textWidth(text, font.axis) + (cell ? size + 6 : 0));
  const places = flowItems(widths, width, 14);
  const items = all.map((item, i) => ({ ...item, x: places[i]?.x ?? 0, y: (places[i]?.row ?? 0) * line }));
  return { items, height: ((places.at(-1)?.row ?? -1) + 1) * line + 8 };
}

interface Props {
  readonly items: readonly KeyItem[];
  readonly top: number;
  readonly ramp: readonly string[];
  /** The id of the hatch pattern. */
  readonly hatch: string;
  readonly draw: Draw;
}

/** The key of the coverage calendar, under it. */
export function CalendarKey({ items, top, ramp, hatch, draw: { palette, font } }: Props) {
  return (
    <g className="pt-calendar-key" transform={`translate(0 ${top + 8})`} fontSize={font.axis} fill={palette.ink2}>
      {items.map(({ text, cell, x, y }) => (
        <g key={text}>
          {cell && <CalendarMark cell={cell} x={x} y={y} size={size} ramp={ramp} hatch={hatch} palette={palette} />}
          <text x={cell ? x + size + 6 : x} y={y + size / 2 + font.axis * 0.36}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

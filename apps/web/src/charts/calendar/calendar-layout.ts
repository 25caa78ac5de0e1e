import type { Draw } from '../draw.ts';
import type { CalendarCell } from '../rows/calendar-rows.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
const left = 38;
const leastStep = 11;
const mostStep = 16;

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface CalendarLayout {
  readonly height: number;
  readonly labels: readonly Label[];
  readonly place: (cell: CalendarCell) => { readonly x: number; readonly y: number; readonly size: number };
  /** The week and weekday at a place. */
  readonly find: (x: number, y: number) => [week: number, weekday: number];
}

/** Weeks as columns; where they do not fit in one row of at least 11 px each, in as many rows as needed. */
export function calendarLayout(cells: readonly CalendarCell[], width: number, { font }: Draw): CalendarLayout {
  const weeks = (cells.at(-1)?.week ?? 0) + 1;
  const room = Math.max(leastStep, width - left);
  const inRow = Math.min(weeks, Math.floor(room / leastStep));
  const rows = Math.ceil(weeks / inRow);
  const perRow = Math.ceil(weeks / rows);
  const step = Math.min(mostStep, room / perRow);
  const rowDays = Math.max(5, ...cells.map((c) => c.weekday));
  const head = font.small * 1.7;
  const rowHeight = head + rowDays * step + 8;
  const place = ({ week, weekday }: Pick<CalendarCell, 'week' | 'weekday'>) => ({
    x: left + (week % perRow) * step + 1,
    y: Math.floor(week / perRow) * rowHeight + head + (weekday - 1) * step + 1,
    size: step - 2,
  });
  const labels: Label[] = [];
  for (let row = 0; row < rows; row++) {
    for (let day = 1; day <= rowDays; day++) {
      const at = place({ week: row * perRow, weekday: day });
      const text = weekdays[day - 1] ?? '';
      if (text) labels.push({ x: left - 8, y: at.y + step * 0.5 + font.small * 0.3, text, anchor: 'end' });
    }
  }
  return {
    height: rows * rowHeight,
    labels: [...labels, ...monthLabels(cells, place, width, font.small)],
    place,
    find: (x, y) => {
      const row = Math.floor(y / rowHeight);
      const column = Math.floor((x - left) / step);
      const weekday = Math.floor((y - row * rowHeight - head) / step) + 1;
      return column < 0 || column >= perRow ? [-1, weekday] : [row * perRow + column, weekday];
    },
  };
}

/** The name of a month over the first week that begins in it, the year with January and at the start; none may overlap. */
function monthLabels(
  cells: readonly CalendarCell[],
  place: (cell: Pick<CalendarCell, 'week' | 'weekday'>) => { readonly x: number; readonly y: number },
  width: number,
  size: number,
): Label[] {
  const labels: Label[] = [];
  let month = '';
  let year = '';
  for (const cell of cells) {
    if (cell.day.slice(0, 7) === month) continue;
    month = cell.day.slice(0, 7);
    // A month that begins after Monday is written over the week after.
    const after = cell.weekday === 1 || labels.length === 0 ? cell.week : cell.week + 1;
    const week = Math.min(after, cells.at(-1)?.week ?? 0);
    const { x, y } = place({ week, weekday: 1 });
    const name = months[Number(month.slice(5)) - 1] ?? '';
    const text = month.slice(0, 4) === year ? name : `${name} ’${month.slice(2, 4)}`;
    if (x + text.length * size * 0.55 > width) continue;
    const before = labels.at(-1);
    if (before && before.y === y - 7 && x < before.x + before.text.length * size * 0.55 + 6) {
      if (text === name) continue;
      labels.pop();
    }
    year = month.slice(0, 4);
    labels.push({ x, y: y - 7, text, anchor: 'start' });
  }
  return labels;
}

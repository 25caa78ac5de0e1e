import { plural } from '../../lib/format.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../scales/text-width.ts';
import { escaped, fitText, plotBox } from './picture-svg.ts';
import type { PictureTable } from './picture-table.ts';

const rowHeight = 30;
const gap = 26;
/** Where the first column starts, under the title. */
const start = 4;
const size = 15;
/** The widest that a column of words may be, px. */
const widest = 520;
/** The narrowest that a column of words is made, px. */
const narrowest = 150;

interface Laid {
  readonly label: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
  readonly x: number;
  readonly width: number;
}

/**
 * The widths of columns so that all stand beside each other: what is too much is taken from the widest ones, down to
 * `narrowest` each.
 */
function fitWidths(natural: readonly number[]): number[] {
  const room = plotBox.width - start - gap * (natural.length - 1);
  const total = (cap: number): number => natural.reduce((sum, width) => sum + Math.min(width, cap), 0);
  let cap = widest;
  while (cap > narrowest && total(cap) > room) cap -= 4;
  return natural.map((width) => Math.min(width, cap));
}

/** The columns that fit beside each other, in order; the last ones may not fit and are left out. */
function layOut({ columns, rows }: PictureTable, first: number): Laid[] {
  const all = columns.map((column, i) => ({ ...column, cells: rows.slice(0, first).map((row) => row[i] ?? '') }));
  const widths = fitWidths(
    all.map(({ label, cells }) => Math.ceil(Math.max(...[label, ...cells].map((t) => textWidth(t, size, 450)))) + 2),
  );
  const laid: Laid[] = [];
  let x = start;
  all.forEach((column, i) => {
    const width = widths[i] ?? 0;
    if (x + width <= plotBox.width) laid.push({ ...column, x, width });
    x += width + gap;
  });
  return laid;
}

/**
 * A table as SVG elements of the size of a plot: its head over a strong line, the first rows that fit, and how many more
 * there are. Columns that do not fit are left out: the files hold them.
 */
export function tablePlot(table: PictureTable, palette: Palette): string {
  const room = Math.floor((plotBox.height - rowHeight) / rowHeight);
  const all = table.rows.length;
  const rows = all <= room ? all : room - 1;
  const laid = layOut(table, rows);
  const text = ({ numeric, x, width }: Laid, y: number, words: string, fill: string): string => {
    const at = numeric ? `x="${x + width}" text-anchor="end"` : `x="${x}"`;
    return `<text ${at} y="${y}" font-size="${size}" fill="${fill}">${escaped(fitText(words, size, width))}</text>`;
  };
  const rule = (y: number, stroke: string): string =>
    `<line x1="${start}" x2="${plotBox.width}" y1="${y}.5" y2="${y}.5" stroke="${stroke}"/>`;
  const parts = [...laid.map((each) => text(each, 19, each.label, palette.ink3)), rule(rowHeight, palette.lineStrong)];
  for (let i = 0; i < rows; i++) {
    const y = (i + 1) * rowHeight;
    parts.push(...laid.map((each, c) => text(each, y + 20, each.cells[i] ?? '', c === 0 ? palette.ink : palette.ink2)));
    if (i > 0) parts.push(rule(y, palette.line));
  }
  if (rows < all) {
    const words = `and ${plural(all - rows, 'more row')}`;
    parts.push(
      `<text x="${start}" y="${(rows + 1) * rowHeight + 20}" font-size="13" fill="${palette.ink3}">${words}</text>`,
    );
  }
  return parts.join('');
}

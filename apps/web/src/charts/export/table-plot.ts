import { plural } from '../../lib/format.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../scales/text-width.ts';
import { type ChartColumn, type ChartTable, cellText } from './chart-table.ts';
import { escaped, fitText, plotBox } from './picture-svg.ts';

const rowHeight = 30;
const gap = 26;
/** Where the first column starts, under the title. */
const start = 4;
const size = 15;
/** The widest that a column of words may be, px. */
const widest = 420;

interface Laid {
  readonly column: ChartColumn;
  readonly cells: readonly string[];
  readonly x: number;
  readonly width: number;
}

/** The columns that fit beside each other, in order, each as wide as its longest cell; the last column may not fit and is left out. */
function layOut(table: ChartTable, rows: number): Laid[] {
  const laid: Laid[] = [];
  let x = start;
  table.columns.forEach((column, i) => {
    if (column.fileOnly) return;
    const cells = table.rows.slice(0, rows).map((row) => cellText(column, row[i] ?? null));
    const natural = Math.max(...[column.label, ...cells].map((text) => textWidth(text, size, 450)));
    const width = Math.min(widest, Math.ceil(natural) + 2);
    if (x + width > plotBox.width) return;
    laid.push({ column, cells, x, width });
    x += width + gap;
  });
  return laid;
}

/**
 * A table as SVG elements of the size of a plot: its head over a strong line, the first rows that fit, and how many more
 * there are. Columns that do not fit are left out: the files hold them.
 */
export function tablePlot(table: ChartTable, palette: Palette): string {
  const room = Math.floor((plotBox.height - rowHeight) / rowHeight);
  const all = table.rows.length;
  const rows = all <= room ? all : room - 1;
  const laid = layOut(table, rows);
  const text = ({ column, x, width }: Laid, y: number, words: string, fill: string): string => {
    const at = column.numeric ? `x="${x + width}" text-anchor="end"` : `x="${x}"`;
    return `<text ${at} y="${y}" font-size="${size}" fill="${fill}">${escaped(fitText(words, size, width))}</text>`;
  };
  const rule = (y: number, stroke: string): string =>
    `<line x1="${start}" x2="${plotBox.width}" y1="${y}.5" y2="${y}.5" stroke="${stroke}"/>`;
  const parts = [
    ...laid.map((each) => text(each, 19, each.column.label, palette.ink3)),
    rule(rowHeight, palette.lineStrong),
  ];
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

import { exportPicture, fonts } from '../../theme/tokens.ts';
import type { Palette } from '../palette.ts';
import { textWidth } from '../scales/text-width.ts';

/** The words around a plot in a picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source, as-of and taxonomy; then filters; then the address. One line each. */
  readonly foot: readonly string[];
  /** Invented data: a word across the plot and in the foot. */
  readonly synthetic: boolean;
}

const { width, height, padding } = exportPicture;
/** Where the plot stands in the picture, px. */
export const plotBox = { x: padding - 4, y: 122, width: width - 2 * padding + 4, height: 452 } as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it stands in markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** The two waves of the wordmark, 24 x 18. */
const waves = [
  'M1.5 7.2C4.6 1.6 7.7 1.6 10.8 5s6.2 3.4 11.7-2.8',
  'M1.5 14.7c3.1-5.6 6.2-5.6 9.3-2.2s6.2 3.4 11.7-2.8',
] as const;

/** A text cut to a width with an ellipsis. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * A picture as SVG text, 1200 x 675: title, subtitle, the plot (SVG elements as text, drawn in `plotBox`), foot and
 * wordmark, in literal colors; `clear` leaves the ground out. `fontCss` holds the faces as data, so that it looks alike anywhere.
 */
export function pictureSvg(
  words: PictureWords,
  plot: string,
  palette: Palette,
  fontCss: string,
  clear = false,
): string {
  const text = (x: number, y: number, size: number, fill: string, content: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${more}>${escaped(content)}</text>`;
  const serif = `font-family="${fonts.serif}"`;
  const titleSize = Math.max(22, Math.min(33, (33 * (width - 2 * padding)) / (textWidth(words.title, 33) * 0.98)));
  const right = width - padding;
  const lines = words.synthetic ? ['Synthetic demo data: no figure here is real', ...words.foot] : words.foot;
  const footTop = 585 + 28 - Math.max(0, lines.length - 3) * 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts.sans}">`,
    `<title>${escaped(words.title)}</title><style>${fontCss}</style>`,
    clear ? '' : `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    text(
      padding,
      66,
      Math.floor(titleSize),
      palette.ink,
      words.title,
      `${serif} font-weight="500" letter-spacing="-0.4"`,
    ),
    text(padding, 104, 17, palette.ink2, fitText(words.subtitle, 17, width - 2 * padding)),
    words.synthetic
      ? `<text x="${plotBox.x + plotBox.width / 2 - 60}" y="${plotBox.y + plotBox.height / 2 + 20}" text-anchor="middle" font-size="96" ${serif} fill="${palette.demo}" fill-opacity="0.16">synthetic</text>`
      : '',
    `<svg x="${plotBox.x}" y="${plotBox.y}" width="${plotBox.width}" height="${plotBox.height}">${plot}</svg>`,
    `<line x1="${padding}" x2="${right}" y1="585.5" y2="585.5" stroke="${palette.line}"/>`,
    ...lines.map((line, i) => {
      const fill = words.synthetic && i === 0 ? palette.demo : palette.ink3;
      return text(padding, footTop + i * 20, 13, fill, fitText(line, 13, width - 2 * padding - 140));
    }),
    `<g transform="translate(${right - 108} 607)" fill="none" stroke="${palette.accent}" stroke-width="1.7" stroke-linecap="round">`,
    `<path d="${waves[0]}"/><path d="${waves[1]}" stroke-opacity="0.55"/></g>`,
    text(right, 623, 18, palette.ink, 'Papertide', `${serif} font-weight="600" text-anchor="end"`),
    '</svg>',
  ].join('');
}

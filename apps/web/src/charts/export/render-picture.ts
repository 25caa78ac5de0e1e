import type { ReactNode } from 'react';
import { exportPicture, type Scheme } from '../../theme/tokens.ts';
import { picturePalette } from '../palette.ts';
import { drawPlot } from './draw-plot.tsx';
import { embedFonts } from './embed-fonts.ts';
import { type PictureWords, pictureSvg, plotBox } from './picture-svg.ts';
import type { PictureTable } from './picture-table.ts';
import { tablePlot } from './table-plot.ts';

/** A picture to take away: the same chart element as on the page, at 1200 x 675, in a scheme of its own. */
export interface PictureWish {
  /** A chart, or the table whose first rows are the picture. */
  readonly of: { readonly chart: ReactNode } | { readonly table: PictureTable };
  readonly words: PictureWords;
  readonly scheme: Scheme;
  /** Without a ground, for a slide that has its own. */
  readonly clear: boolean;
}

/** The picture as SVG text with fonts inside. */
export async function toSvgText({ of, words, scheme, clear }: PictureWish): Promise<string> {
  const palette = picturePalette(scheme, clear);
  const size = { width: plotBox.width, height: plotBox.height };
  const plot =
    'table' in of
      ? tablePlot(of.table, palette)
      : await drawPlot(of.chart, { palette, size, font: { axis: 15, label: 17, small: 13 } });
  return pictureSvg(words, plot, palette, await embedFonts(), clear);
}

/** The picture as PNG at 2x: 2400 x 1350 pixels. Throws where the browser gives no canvas. */
export async function toPngBlob(wish: PictureWish): Promise<Blob> {
  const { width, height, scale } = exportPicture;
  const url = URL.createObjectURL(new Blob([await toSvgText(wish)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('this browser cannot draw pictures');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

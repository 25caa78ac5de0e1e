import { createContext, useContext } from 'react';
import { type Palette, pagePalette } from './palette.ts';

/** How charts are drawn: on the page (`size` null: as wide as their place) or as a picture of a fixed size. */
export interface Draw {
  readonly palette: Palette;
  /** Pixels of the plot in a picture; `null` on the page. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Pixels of axis labels, direct labels and small notes. */
  readonly font: { readonly axis: number; readonly label: number; readonly small: number };
}

/** On the page: colors that follow the scheme, as wide as the place. */
const onPage: Draw = { palette: pagePalette, size: null, font: { axis: 12, label: 13, small: 11.5 } };

/** A picture of a chart renders the same element under another value of this context. */
export const DrawContext = createContext<Draw>(onPage);

/** How the chart around is drawn. */
export const useDraw = (): Draw => useContext(DrawContext);

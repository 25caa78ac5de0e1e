import type { Provenance } from '@papertide/core/query';
import type { ReactNode } from 'react';
import type { ChartTable } from './chart-table.ts';
import type { PictureWords } from './picture-svg.ts';
import type { PictureTable } from './picture-table.ts';

/** A file of the server with every row; `rows` is `null` while their number is not known. */
export interface AllRows {
  readonly csvHref: string;
  readonly jsonHref: string;
  readonly rows: number | null;
}

/** References of the papers of a list, as files of the server. */
export interface References {
  readonly bibHref: string;
  readonly risHref: string;
  readonly papers: number | null;
}

/** A file of the server in a format of another program. */
export interface OtherFile {
  readonly label: string;
  readonly href: string;
  readonly rows: number | null;
  /** What a row is. */
  readonly unit: string;
}

/** What can be taken away from a chart, a ranking or a list. Each part that is `null` is not offered. */
export interface Takeaway {
  /** The kind and what it is of, for file names: `trends`, `agents reasoning`. */
  readonly what: string;
  readonly subject: string;
  readonly asOf: string | null;
  readonly words: PictureWords;
  /** The rows as shown. Made when they are asked for. */
  readonly table: (() => ChartTable) | null;
  /** Rows of `table`, for the menu. */
  readonly rows: number;
  readonly all: AllRows | null;
  /** None unless told. */
  readonly others?: readonly OtherFile[];
  readonly references: References | null;
  /** The chart or the table in words to draw as a picture; `null` offers none. */
  readonly picture: { readonly chart: () => ReactNode } | { readonly table: () => PictureTable } | null;
  readonly description: (() => string) | null;
  readonly method: ReactNode;
  readonly provenance: Provenance | null;
  /** Where the chart stands by itself, and its height there in pixels. */
  readonly embed: { readonly href: string; readonly height: number } | null;
}

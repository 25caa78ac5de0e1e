import type { Merging, Provenance } from '@papertide/core/query';
import type { ReactNode } from 'react';
import type { ChartTable } from '../charts/export/chart-table.ts';
import type { PictureTable } from '../charts/export/picture-table.ts';
import type { AllRows, References, Takeaway } from '../charts/export/takeaway.ts';
import { ExportButton } from '../charts/frame/ExportButton.tsx';
import { footerWords } from '../charts/frame/footer-words.ts';

export interface ExportMenuProps {
  /** What is exported, for those who do not see the frame: "Which topics take the most room?". */
  readonly of: string;
  /** The kind, for file names: `topics`, `standouts`. */
  readonly what: string;
  /** Whose rows they are, for file names, where the kind does not say it. */
  readonly subject?: string;
  readonly subtitle?: string;
  /** The filters in words, by `filtersInWords`; `null` where none can be set. */
  readonly filters: string | null;
  /** The rows on the screen as files hold them, and in words as the page shows them: the first of these are the picture. */
  readonly shown?: { readonly rows: number; readonly table: () => ChartTable; readonly picture: () => PictureTable };
  /** Every row of the query, as files the server streams. */
  readonly all?: AllRows;
  /** References of the papers of a list. */
  readonly references?: References;
  readonly provenance: Provenance | null;
  /** Where the provenance does not say: the day of the rows. */
  readonly asOf?: string | null;
  /** False where the rows do not rest on topics. */
  readonly topics?: boolean;
  /** Where they count keywords: what becomes of synonyms. */
  readonly keywords?: Merging | 'mixed' | undefined;
  readonly method?: ReactNode;
}

/** The export menu of a list or table, top right of its frame: the same as a chart's. */
export function ExportMenu({ of, what, shown, all, references, provenance, topics = true, ...more }: ExportMenuProps) {
  const source = provenance === null ? [] : [footerWords(provenance, { topics, keywords: more.keywords })];
  const takeaway: Takeaway = {
    ...{ what, subject: more.subject ?? '', provenance, method: more.method ?? null },
    asOf: more.asOf ?? provenance?.asOf ?? provenance?.dataTo ?? null,
    words: {
      title: of,
      subtitle: more.subtitle ?? '',
      foot: [...source, `Filters: ${more.filters ?? 'none'}`],
      synthetic: provenance?.synthetic ?? false,
    },
    table: shown?.table ?? null,
    rows: shown?.rows ?? 0,
    all: all ?? null,
    references: references ?? null,
    picture: shown === undefined ? null : { table: shown.picture },
    description: null,
    embed: null,
  };
  return <ExportButton label={`Export: ${of}`} takeaway={takeaway} />;
}

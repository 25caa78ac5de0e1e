import type { Merging, RankingAnswer } from '@papertide/core/query';
import type { ReactNode } from 'react';
import { csvTable } from '../charts/export/csv-table.ts';
import type { PictureTable } from '../charts/export/picture-table.ts';
import { allRowsOf } from '../lib/export-link.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { MethodDialog } from './MethodDialog.tsx';
import { Section, type SectionProps } from './Section.tsx';

export interface RankingFrameProps extends Pick<SectionProps, 'rule' | 'children'> {
  readonly title: string;
  /** `undefined` while it loads: the lines of the frame are kept free for it. */
  readonly answer: RankingAnswer | undefined;
  readonly subtitle: (answer: RankingAnswer) => string;
  readonly footer: (answer: RankingAnswer) => string;
  /** The table on the server, and what narrows it there. */
  readonly table: 'topics' | 'keywords';
  /** Of keywords: what becomes of synonyms, for every file. */
  readonly keywords?: Merging;
  /** The filters in words, by `filtersInWords`; `null` where none can be set. */
  readonly filters: string | null;
  readonly pairs?: readonly (readonly [string, string])[];
  /** The rows on the page as a file, and in words for the picture. */
  readonly shown: (answer: RankingAnswer) => {
    readonly rows: number;
    readonly csv: () => string;
    readonly picture: () => PictureTable;
  };
  readonly method: ReactNode;
}

const empty = '\u00a0';

/** The frame of every ranking of topics or keywords: days, files, source and method around its list. */
export function RankingFrame({
  title,
  answer,
  table,
  keywords,
  filters,
  pairs = [],
  method,
  children,
  rule,
  ...of
}: RankingFrameProps) {
  const menu = (found: RankingAnswer): ReactNode => {
    const { rows, csv, picture } = of.shown(found);
    return (
      <ExportMenu
        of={title}
        what={table}
        subtitle={of.subtitle(found).replace(/ · a click .*$/, '')}
        filters={filters}
        shown={{ rows, table: () => csvTable(csv()), picture }}
        provenance={found.provenance}
        topics={table === 'topics'}
        keywords={keywords}
        method={method}
        all={allRowsOf(table, pairs, found.count)}
      />
    );
  };
  return (
    <Section
      title={title}
      rule={rule}
      subtitle={(answer && of.subtitle(answer)) || empty}
      actions={answer && menu(answer)}
      footer={answer ? of.footer(answer) : empty}
      method={<MethodDialog title={title}>{method}</MethodDialog>}
    >
      {children}
    </Section>
  );
}

import { Button, Group } from '@mantine/core';
import type { PaperFilter, PaperListAnswer } from '@papertide/core/query';
import { Link } from 'wouter';
import { formatNumber, plural } from '../lib/format.ts';
import { papersFileHref, papersHref } from '../lib/papers-href.ts';
import type { EmptyNoteProps } from './EmptyNote.tsx';
import { type PanelQuery, PanelState } from './PanelState.tsx';
import { PaperList, PaperRow } from './PaperRow.tsx';

export interface PapersBehindProps {
  /** Whose papers these are, for those who do not see the title. */
  readonly label: string;
  /** The first of them, most upvotes first. */
  readonly query: PanelQuery<PaperListAnswer>;
  /** What the list asks for; `null` where no list can be asked for. */
  readonly filter: PaperFilter | null;
  /** How many the opened figure counts; stands while the list on the page is still that of another figure. */
  readonly n: number | null;
  /** Pixels kept for the list in every state. */
  readonly height: number;
  /** Why there are none. */
  readonly empty?: EmptyNoteProps;
}

/** The papers behind a figure, most upvotes first, with the way to all of them and to their file. */
export function PapersBehind({ label, query, filter, n, height, empty }: PapersBehindProps) {
  const total = (query.isPlaceholderData ? null : query.data?.total) ?? n;
  const asked = filter === null ? null : { filter, sort: 'upvotes' as const };
  return (
    <>
      <PanelState
        query={query}
        height={height}
        skeleton="rows"
        failure="Could not load these papers"
        empty={({ rows }) => (rows.length === 0 && !query.isPlaceholderData ? (empty ?? null) : null)}
      >
        {({ rows }) => (
          <PaperList label={label}>
            {rows.map((paper) => (
              <PaperRow key={paper.key} paper={paper} />
            ))}
          </PaperList>
        )}
      </PanelState>
      {asked !== null && total !== null && total > 0 && (
        <Group gap="xs" mt="sm" className="pt-screen-only">
          <Button component={Link} href={papersHref(asked)}>
            Show all {formatNumber(total)}
          </Button>
          <Button component="a" href={papersFileHref(asked, 'csv')} download>
            CSV ({plural(total, 'row')})
          </Button>
          <Button component="a" href={papersFileHref(asked, 'bib')} download>
            BibTeX
          </Button>
        </Group>
      )}
    </>
  );
}

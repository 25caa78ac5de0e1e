import { ActionIcon, Button, Group } from '@mantine/core';
import type { BehindAnswer } from '@papertide/core/query';
import { X } from 'lucide-react';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { Section } from '../../components/Section.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { formatNumber, formatOf, plural } from '../../lib/format.ts';
import { type BehindRequest, behindHref } from './behind-request.ts';

/** The most papers that the list on the page can hold; files hold all. */
export const mostBehind = 2000;

export interface BehindSheetProps {
  /** What was opened; `null` while nothing is. */
  readonly request: BehindRequest | null;
  readonly title: string;
  readonly query: PanelQuery<BehindAnswer>;
  readonly onAll: () => void;
  readonly onClose: () => void;
}

/** Exactly the papers behind a mark for which no filter stands: as many as it counts, on the page and in files. */
export function BehindSheet({ request, title, query, onAll, onClose }: BehindSheetProps) {
  // While the list is still that of another mark, its number would be too.
  const answer = query.isPlaceholderData ? undefined : query.data;
  const total = answer?.total;
  const shown = answer?.rows.length ?? 0;
  const reached = Math.min(total ?? 0, mostBehind);
  return (
    <Sheet label={title} opened={request !== null} onClose={onClose}>
      <Section
        title={title}
        rule="none"
        subtitle={
          total === undefined
            ? '\u00a0'
            : `${plural(total, 'paper')}, most upvoted first${shown < total ? ` · the first ${formatOf(shown, total)}` : ''}`
        }
        actions={
          <ActionIcon aria-label={`Close ${title}`} onClick={onClose}>
            <X size={16} />
          </ActionIcon>
        }
      >
        {request !== null && total !== undefined && total > 0 && (
          <Group gap="xs" mb="sm" className="pt-screen-only">
            {shown < reached && (
              <Button onClick={onAll}>
                Show {reached === total ? `all ${formatNumber(total)}` : formatOf(reached, total)}
              </Button>
            )}
            <Button component="a" href={behindHref('csv', request)} download>
              CSV ({plural(total, 'row')})
            </Button>
            <Button component="a" href={behindHref('bib', request)} download>
              BibTeX ({plural(total, 'paper')})
            </Button>
          </Group>
        )}
        <PanelState
          query={query}
          height={420}
          skeleton="rows"
          failure="Could not load these papers"
          empty={({ rows }) =>
            rows.length === 0 ? { title: 'No papers', children: 'No paper stands behind this mark.' } : null
          }
        >
          {({ rows }) => (
            <PaperList label={title}>
              {rows.map((paper) => (
                <PaperRow key={paper.key} paper={paper} />
              ))}
            </PaperList>
          )}
        </PanelState>
      </Section>
    </Sheet>
  );
}

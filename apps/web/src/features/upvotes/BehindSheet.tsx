import { ActionIcon } from '@mantine/core';
import type { BehindAnswer } from '@papertide/core/query';
import { X } from 'lucide-react';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { Section } from '../../components/Section.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { formatOf, plural } from '../../lib/format.ts';

export interface BehindSheetProps {
  /** What was opened; `null` while nothing is. */
  readonly title: string | null;
  readonly query: PanelQuery<BehindAnswer>;
  readonly onClose: () => void;
}

/** Exactly the papers behind a mark for which no filter stands: as many as it counts. */
export function BehindSheet({ title, query, onClose }: BehindSheetProps) {
  const total = query.data?.total;
  const shown = query.data?.rows.length ?? 0;
  return (
    <Sheet label={title ?? 'Papers'} opened={title !== null} onClose={onClose}>
      <Section
        title={title ?? ''}
        rule="none"
        subtitle={
          total === undefined
            ? '\u00a0'
            : `${plural(total, 'paper')}, most upvoted first${shown < total ? ` · the first ${formatOf(shown, total)}` : ''}`
        }
        actions={
          <ActionIcon aria-label={`Close ${title ?? ''}`} onClick={onClose}>
            <X size={16} />
          </ActionIcon>
        }
      >
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
            <PaperList label={title ?? 'Papers'}>
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

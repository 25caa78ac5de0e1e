import { ActionIcon } from '@mantine/core';
import type { Period } from '@papertide/core';
import type { PaperFilter, PaperListAnswer } from '@papertide/core/query';
import { X } from 'lucide-react';
import { periodTitle } from '../../charts/figures.ts';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { PapersBehind } from '../../components/PapersBehind.tsx';
import { Section } from '../../components/Section.tsx';
import { plural } from '../../lib/format.ts';
import { type DistributionRow, knownWords } from './upvotes-rows.ts';

export interface PeriodPapersPanelProps {
  readonly period: Period;
  readonly filter: PaperFilter;
  readonly query: PanelQuery<PaperListAnswer>;
  /** The box that was opened, once it is known. */
  readonly row: DistributionRow | undefined;
  readonly onClose: () => void;
}

/** Exactly the papers behind a box: as many as it counts, known and unknown together. */
export function PeriodPapersPanel({ period, filter, query, row, onClose }: PeriodPapersPanelProps) {
  const title = periodTitle(period);
  return (
    <Section
      title={title}
      rule="ink"
      subtitle={
        <>
          {row === undefined ? '\u00a0' : `${plural(row.n + row.unknown, 'paper')} · ${knownWords(row)}`}
          <br />
          Most upvoted first
        </>
      }
      actions={
        <ActionIcon aria-label={`Close the papers of ${title}`} onClick={onClose}>
          <X size={16} />
        </ActionIcon>
      }
    >
      <PapersBehind
        label={`Papers of ${title}`}
        query={query}
        filter={filter}
        n={row === undefined ? null : row.n + row.unknown}
        height={420}
        empty={{
          title: 'No papers',
          children: 'No paper of this period matches.',
          action: { label: 'Close', onClick: onClose },
        }}
      />
    </Section>
  );
}

import { ActionIcon, Button, Group } from '@mantine/core';
import type { Period } from '@papertide/core';
import { encodePaperQuery, type PaperFilter, type PaperListAnswer, paperQuerySchema } from '@papertide/core/query';
import { X } from 'lucide-react';
import { Link } from 'wouter';
import { periodTitle } from '../../charts/figures.ts';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { PaperList, PaperRow } from '../../components/PaperRow.tsx';
import { Section } from '../../components/Section.tsx';
import { exportLink } from '../../lib/export-link.ts';
import { formatNumber, plural } from '../../lib/format.ts';
import { writePairs } from '../../lib/query-string.ts';
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
  const pairs = encodePaperQuery(paperQuerySchema.parse({ filter, sort: 'upvotes' }));
  const total = query.isPlaceholderData ? null : (query.data?.total ?? null);
  const title = periodTitle(period);
  return (
    <Section
      title={title}
      rule="ink"
      subtitle={
        <>
          {total === null ? '\u00a0' : plural(total, 'paper')}
          {total !== null && row !== undefined && ` · ${knownWords(row)}`}
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
      <PanelState
        query={query}
        height={420}
        skeleton="rows"
        failure="Could not load these papers"
        empty={({ rows }) =>
          rows.length === 0
            ? {
                title: 'No papers',
                children: 'No paper of this period matches.',
                action: { label: 'Close', onClick: onClose },
              }
            : null
        }
      >
        {({ rows }) => (
          <PaperList label={`Papers of ${title}`}>
            {rows.map((paper) => (
              <PaperRow key={paper.key} paper={paper} />
            ))}
          </PaperList>
        )}
      </PanelState>
      {total !== null && total > 0 && (
        <Group gap="xs" mt="sm">
          <Button component={Link} href={`/papers${writePairs(pairs)}`}>
            Show all {formatNumber(total)}
          </Button>
          <Button component="a" href={exportLink('papers', 'csv', pairs)} download>
            CSV ({plural(total, 'row')})
          </Button>
        </Group>
      )}
    </Section>
  );
}

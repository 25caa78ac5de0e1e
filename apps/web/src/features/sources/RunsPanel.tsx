import { Button, UnstyledButton } from '@mantine/core';
import type { Instant } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { Section } from '../../components/Section.tsx';
import {
  formatBytes,
  formatDuration,
  formatInstant,
  formatNumber,
  formatOf,
  formatShortDay,
  formatTime,
  plural,
} from '../../lib/format.ts';
import classes from './sources.module.css';
import { kindOf, outcomeOf, runDays, runsTable, secondsOf } from './sources-rows.ts';

/** What runs of sources that are no list are called. */
const sourceKinds: Readonly<Record<string, string>> = {
  arxiv: 'From arXiv',
  'arxiv-oai': 'Changes of arXiv',
  'arxiv-bulk': 'Snapshot of arXiv',
  demo: 'Demo data',
  observations: 'Imported readings',
};

function columnsOf(onRejects: (runId: number) => void): Column<RunRow>[] {
  return [
    {
      id: 'started',
      head: 'Started, UTC',
      cell: ({ startedAt }) => (
        <time dateTime={startedAt} className={classes.strong}>
          {formatShortDay(startedAt.slice(0, 10))}, {formatTime(startedAt)}
        </time>
      ),
      text: ({ startedAt }) => `${formatShortDay(startedAt.slice(0, 10))}, ${formatTime(startedAt)}`,
    },
    {
      id: 'kind',
      head: 'Kind',
      dropAt: 'phone',
      cell: (run) => sourceKinds[run.source] ?? (run.source === 'huggingface' ? kindOf(run) : `From a ${run.source}`),
    },
    { id: 'days', head: 'Days read', dropAt: 'tablet', cell: runDays },
    { id: 'new', head: 'New papers', align: 'right', cell: (run) => formatNumber(run.papersNew) },
    {
      id: 'readings',
      head: 'Readings',
      align: 'right',
      dropAt: 'phone',
      cell: (run) => formatNumber(run.observations),
    },
    {
      id: 'rejects',
      head: 'Rejects',
      align: 'right',
      dropAt: 'phone',
      cell: ({ id, rejects }) =>
        rejects === 0 ? (
          <span className={classes.quiet}>0</span>
        ) : (
          <UnstyledButton
            className={classes.rejects}
            onClick={() => onRejects(id)}
            aria-label={`Show ${plural(rejects, 'reject')}`}
          >
            {formatNumber(rejects)}
          </UnstyledButton>
        ),
      text: ({ rejects }) => formatNumber(rejects),
    },
    {
      id: 'outcome',
      head: 'Outcome',
      cell: (run) => {
        const { tone, words } = outcomeOf(run);
        return (
          <span className={classes.outcome}>
            <span className={classes.dot} data-tone={tone} aria-hidden="true" />
            <span>{words}</span>
          </span>
        );
      },
      text: (run) => outcomeOf(run).words,
    },
    { id: 'read', head: 'Read', align: 'right', dropAt: 'tablet', cell: (run) => formatBytes(run.bytes) },
    { id: 'took', head: 'Took', align: 'right', dropAt: 'tablet', cell: (run) => formatDuration(secondsOf(run)) },
  ];
}

/** Whether runs of Daily Papers are among them, which alone read days again. */
const rereads = (runs: readonly RunRow[]): boolean => runs.some((run) => run.source === 'huggingface');

export interface RunsPanelProps {
  readonly query: PanelQuery<readonly RunRow[]>;
  readonly total: number | null;
  /** When the server collects by itself next. */
  readonly nextRunAt: Instant | null;
  readonly onMore: (() => void) | null;
  readonly onRejects: (runId: number) => void;
}

/** What the last runs did, the newest first. */
export function RunsPanel({ query, total, nextRunAt, onMore, onRejects }: RunsPanelProps) {
  const runs = query.data ?? [];
  const title = 'What did the last runs do?';
  const subtitle = `${rereads(runs) ? 'Scheduled runs of Daily Papers read the last 21 days again, so that upvotes mature' : 'The newest first'}${nextRunAt === null ? '' : `; the next one by itself ${formatInstant(nextRunAt)}`}`;
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        runs.length > 0 && (
          <ExportMenu
            of={title}
            what="runs"
            subtitle={subtitle}
            filters={null}
            provenance={null}
            asOf={runs[0]?.startedAt ?? null}
            shown={{
              rows: runs.length,
              table: () => runsTable(runs),
              picture: () => picturedColumns(columnsOf(onRejects), runs),
            }}
          />
        )
      }
    >
      <PanelState
        query={query}
        height={runs.length > 0 ? 60 : 110}
        skeleton="rows"
        failure="Could not load the runs"
        empty={(rows) => (rows.length === 0 ? { title: 'No run yet', children: 'Collect to start the first.' } : null)}
      >
        {(rows) => (
          <DataTable label={title} columns={columnsOf(onRejects)} rows={rows} keyOf={(run) => String(run.id)} />
        )}
      </PanelState>
      {total !== null && runs.length > 0 && total > runs.length && (
        <div className={classes.foot}>
          {onMore !== null && <Button onClick={onMore}>Show more</Button>}
          <span>{formatOf(runs.length, total)} runs shown</span>
        </div>
      )}
    </Section>
  );
}

import { Button } from '@mantine/core';
import type { StandoutAnswer } from '@papertide/core/query';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { cohortKind, standoutTable } from '../../charts/rows/standout-table.ts';
import { WeekStrip } from '../../charts/WeekStrip.tsx';
import { Choice } from '../../components/Choice.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import type { NoteAction } from '../../components/EmptyNote.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MaturityCell, MaturityWords, maturityWords } from '../../components/Maturity.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { CohortMethod } from '../../components/methods/CohortMethod.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { Section } from '../../components/Section.tsx';
import { allRowsOf } from '../../lib/export-link.ts';
import { formatDay, formatNumber, formatOf, formatPeriod } from '../../lib/format.ts';
import type { Pair } from '../../lib/query-string.ts';
import { paperColumns } from './paper-columns.tsx';
import classes from './upvotes.module.css';
import { cohortSizes } from './upvotes-rows.ts';

export const standoutSorts = ['percentile', 'upvotes'] as const;
export type StandoutSort = (typeof standoutSorts)[number];
/** The most rows that the ranking can hold. */
export const mostRows = 100;

type Row = StandoutAnswer['rows'][number] & { readonly place: number };

/** The columns; `max` is the end of every strip's scale. */
function columnsOf(max: number): Column<Row>[] {
  return [
    {
      id: 'place',
      head: '#',
      dropAt: 'phone',
      cell: (row) => <span className={classes.quiet}>{row.place}</span>,
      text: (row) => String(row.place),
    },
    ...paperColumns<Row>((row) => (
      <>
        {formatDay(row.listedOn)} · {formatNumber(row.rank.percentile, 1)} of its {cohortKind(row.rank.cohort)}
        <MaturityWords rank={row.rank} />
      </>
    )),
    {
      id: 'upvotes',
      head: 'Upvotes',
      align: 'right',
      cell: (row) => <b>{formatNumber(row.upvotes)}</b>,
      text: (row) => formatNumber(row.upvotes),
    },
    {
      id: 'strip',
      head: 'Among those listed with it',
      dropAt: 'tablet',
      width: 224,
      cell: (row) => <WeekStrip cohort={row.cohortUpvotes} value={row.upvotes ?? 0} max={max} width={208} />,
    },
    {
      id: 'percentile',
      head: 'Percentile',
      align: 'right',
      dropAt: 'phone',
      cell: (row) => (
        <span className={classes.nowrap} title={formatPeriod(row.rank.cohort)}>
          <b>{formatNumber(row.rank.percentile, 1)}</b>{' '}
          <span className={classes.quiet}>of its {cohortKind(row.rank.cohort)}</span>
        </span>
      ),
      text: ({ rank }) => `${formatNumber(rank.percentile, 1)} of its ${cohortKind(rank.cohort)}`,
    },
    { id: 'size', head: 'Papers in it', align: 'right', dropAt: 'tablet', cell: (row) => formatNumber(row.rank.size) },
    {
      id: 'reading',
      head: 'Upvotes are',
      align: 'right',
      dropAt: 'phone',
      cell: (row) => <MaturityCell rank={row.rank} />,
      text: (row) => maturityWords(row.rank),
    },
  ];
}

export interface StandoutsPanelProps {
  readonly query: PanelQuery<StandoutAnswer>;
  /** The days in words: "listed since 1 Apr 2026". */
  readonly days: string;
  /** Drops the filter; `null` without one. */
  readonly drop: NoteAction | null;
  /** The filters in words, for files. */
  readonly filters: string;
  /** The query-string pairs of the whole ranking, for the server's files. */
  readonly pairs: readonly Pair[];
  readonly sort: StandoutSort;
  readonly onSort: (sort: StandoutSort) => void;
  readonly onMore: () => void;
}

/** Papers ranked fairly for their age: each against the papers listed with it. */
export function StandoutsPanel({ query, days, drop, filters, pairs, sort, onSort, onMore }: StandoutsPanelProps) {
  const title = sort === 'percentile' ? 'Which papers stand out among their peers?' : 'Which papers have most upvotes?';
  const answer = query.data;
  const provenance = answer?.provenance;
  const max = Math.max(1, ...(answer?.rows.flatMap((row) => row.cohortUpvotes) ?? []));
  const rows = answer?.rows.map((row, i) => ({ ...row, place: i + 1 })) ?? [];
  const subtitle =
    answer === undefined
      ? '\u00a0'
      : `Papers ${days}, by ${sort === 'percentile' ? 'percentile among the papers listed with them' : 'upvotes at their latest reading'} · ${cohortSizes(answer)}`;
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        answer !== undefined &&
        answer.rows.length > 0 && (
          <ExportMenu
            of={title}
            what="standouts"
            subtitle={subtitle}
            filters={filters}
            provenance={answer.provenance}
            topics={false}
            method={<CohortMethod />}
            all={allRowsOf('standouts', pairs, answer.papers)}
            shown={{
              rows: rows.length,
              table: () => standoutTable(answer),
              picture: () => picturedColumns(columnsOf(max), rows),
            }}
          />
        )
      }
      footer={
        provenance
          ? `${footerWords(provenance, { topics: false })} · younger than 14 days: settling; older, but last read before day 14: read at day n`
          : '\u00a0'
      }
      method={
        <MethodDialog title={title}>
          <CohortMethod />
        </MethodDialog>
      }
    >
      <div className={`${classes.controls} pt-screen-only`}>
        <Choice
          label="Order"
          value={sort}
          options={[
            { value: 'percentile', label: 'Fair for their age' },
            { value: 'upvotes', label: 'Most upvotes' },
          ]}
          onChange={onSort}
        />
        {sort === 'upvotes' && (
          <span className={classes.caution}>
            Papers of different ages: older ones have had longer to be found. The percentile is fair for their age.
          </span>
        )}
      </div>
      <PanelState
        query={query}
        height={592}
        skeleton="rows"
        failure="Could not load the ranking"
        empty={({ rows }) =>
          rows.length === 0
            ? drop === null
              ? {
                  title: 'No paper of these days has known upvotes',
                  children: 'They appear after the next reading.',
                  action: { label: 'Show the papers', href: '/papers' },
                }
              : {
                  title: 'No paper that matches stands here',
                  children: `Of the papers ${days} none that matches the filter has known upvotes.`,
                  action: drop,
                }
            : null
        }
      >
        {() => <DataTable label={title} columns={columnsOf(max)} rows={rows} keyOf={(row) => row.key} />}
      </PanelState>
      {answer !== undefined && answer.rows.length < Math.min(answer.papers, mostRows) && (
        <div className={classes.foot}>
          <Button onClick={onMore}>Show more</Button>
          <span>{formatOf(answer.rows.length, answer.papers)} papers</span>
        </div>
      )}
    </Section>
  );
}

import type { FastestAnswer } from '@papertide/core/query';
import { Link } from 'wouter';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { paperHref } from '../../components/PaperRow.tsx';
import { PaperTitle } from '../../components/PaperTitle.tsx';
import { Section } from '../../components/Section.tsx';
import { calmText } from '../../lib/calm-text.ts';
import { formatDay, formatDays, formatDuration, formatNumber, formatSigned, plural } from '../../lib/format.ts';
import { fastestTable } from './fastest-rows.ts';
import classes from './upvotes.module.css';

type Row = FastestAnswer['rows'][number];

const columns: Column<Row>[] = [
  {
    id: 'paper',
    head: 'Paper',
    cell: (row) => (
      <>
        <Link href={paperHref(row.key)} className={classes.title} title={calmText(row.title)}>
          <PaperTitle title={row.title} />
        </Link>
        <span className={`${classes.phoneMeta} pt-figures`}>
          {formatSigned(row.gained, 0)} in {formatDuration(row.hours * 3600)}
        </span>
      </>
    ),
  },
  {
    id: 'listed',
    head: 'Listed',
    dropAt: 'phone',
    cell: (row) => <span className={classes.nowrap}>{formatDay(row.listedOn)}</span>,
  },
  {
    id: 'readings',
    head: 'Readings',
    dropAt: 'tablet',
    cell: (row) => (
      <span className={classes.nowrap} title={row.readings.map((r) => `${r.observedAt}: ${r.upvotes}`).join('\n')}>
        <Sparkline values={row.readings.map((r) => r.upvotes)} width={72} />{' '}
        <span className={classes.quiet}>{formatNumber(row.readings.length)}</span>
      </span>
    ),
  },
  {
    id: 'gained',
    head: 'Gained',
    align: 'right',
    dropAt: 'phone',
    cell: (row) => (
      <span className={classes.nowrap}>
        {formatSigned(row.gained, 0)} <span className={classes.quiet}>in {formatDuration(row.hours * 3600)}</span>
      </span>
    ),
  },
  { id: 'upvotes', head: 'Upvotes', align: 'right', dropAt: 'tablet', cell: (row) => formatNumber(row.upvotes) },
  { id: 'velocity', head: 'A day', align: 'right', cell: (row) => <b>{formatNumber(row.velocity, 1)}</b> },
];

const title = 'Which papers are fastest this week?';
const method = (
  <>
    <p>
      <b>Upvotes a day</b> at the last reading: what a paper gained between its readings of the seven days up to the
      latest reading of all, each moment counting half as much per day before the paper’s last reading. It needs two
      readings at least an hour apart; a fall counts as no gain.
    </p>
    <p>
      The rate is drawn toward that of all papers read in these days (a Gamma prior by moments), the more the shorter
      the paper was watched. Hugging Face does not say how it ranks what is trending; this is not that rank.
    </p>
  </>
);

/** The papers that gain most upvotes a day, with the readings that say so. */
export function FastestPanel({ query, filters }: { query: PanelQuery<FastestAnswer>; filters: string }) {
  const answer = query.data;
  const usual = answer?.usual ?? null;
  const subtitle =
    answer === undefined || answer.from === null || answer.to === null
      ? '\u00a0'
      : `Upvotes a day over the readings of ${formatDays(answer.from, answer.to)} · ${plural(answer.papers, 'paper')} read twice${usual === null ? '' : `, together ${formatNumber(usual, 1)} a day`}`;
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        answer !== undefined &&
        answer.rows.length > 0 && (
          <ExportMenu
            of={title}
            what="fastest"
            subtitle={subtitle}
            filters={filters}
            provenance={answer.provenance}
            topics={false}
            method={method}
            shown={{ rows: answer.rows.length, table: () => fastestTable(answer) }}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: false }) : '\u00a0'}
      method={<MethodDialog title={title}>{method}</MethodDialog>}
    >
      <PanelState
        query={query}
        height={answer?.rows.length === 0 ? 170 : 420}
        skeleton="rows"
        failure="Could not load the fastest papers"
        empty={({ rows, from, to }) =>
          rows.length === 0
            ? {
                title:
                  from === null || to === null
                    ? 'No paper was read twice'
                    : `No paper was read twice in ${formatDays(from, to)}, the last week of readings`,
                children: 'Collect again after an hour or more: velocity needs two readings.',
                action: { label: 'Open Sources', href: '/sources' },
              }
            : null
        }
      >
        {({ rows }) => <DataTable label={title} columns={columns} rows={rows} keyOf={(row) => row.key} />}
      </PanelState>
    </Section>
  );
}

import type { Companion, CompanionList, Merging, Provenance, SeriesRef } from '@papertide/core/query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { Section } from '../../components/Section.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { formatNumber, formatOf, formatPercent } from '../../lib/format.ts';
import { portraitHref } from '../../lib/portrait-href.ts';
import classes from './portrait.module.css';
import { amongHref, compareHref, papersOf, ratioWords } from './portrait-rows.ts';
import { companionTable } from './portrait-tables.ts';

export interface CompanionPanelProps {
  readonly title: string;
  /** What one row is: "author". */
  readonly noun: string;
  readonly subject: SeriesRef;
  /** Its name. */
  readonly label: string;
  readonly provenance: Provenance;
  /** Papers of the subject: what shares are of. */
  readonly papers: number;
  readonly query: PanelQuery<CompanionList>;
  /** Which of those there are are shown, in words. */
  readonly choice: string;
  /** Shows how many times as often as by chance they stand together. */
  readonly ratio?: boolean;
  /** Why there are none. */
  readonly none: string;
  /** What can be chosen about the list, and how it is counted. */
  readonly controls?: ReactNode;
  /** Of keywords: what becomes of synonyms, for every file. */
  readonly keywords?: Merging;
  readonly footer?: string;
  readonly method?: ReactNode;
}

/** The height of a full list, kept while another one comes. */
const height = 480;

function Name({ row }: { row: Companion }) {
  const { ref, label, slot } = row;
  return (
    <Link href={portraitHref(ref) ?? compareHref(ref)} className={classes.name}>
      {slot !== null && (
        <span className={classes.dot} style={{ background: `var(--pt-series-${slot}-stroke)` }} aria-hidden="true" />
      )}
      {label}
    </Link>
  );
}

/** What or who stands in the papers of the subject: each name leads to its page, each number to the papers of both. */
export function CompanionPanel(props: CompanionPanelProps) {
  const { title, noun, subject, papers, query, choice, ratio = false, none, controls } = props;
  const list = query.data;
  const columnsFor = (rows: readonly Companion[]): Column<Companion>[] => [
    { id: 'name', head: noun, cell: (row) => <Name row={row} />, text: (row) => row.label },
    {
      id: 'n',
      head: 'Papers of both',
      align: 'right',
      cell: (row) => (
        <Link href={papersOf(subject, row.ref)} aria-label={`${row.n} papers with ${row.label}`}>
          {formatNumber(row.n)}
        </Link>
      ),
      text: (row) => formatNumber(row.n),
    },
    {
      id: 'share',
      head: 'Share',
      align: 'right',
      dropAt: 'phone',
      cell: (row) => <ShareBar value={row.n / papers} max={Math.max(...rows.map(({ n }) => n / papers))} short />,
      text: (row) => formatPercent(row.n / papers),
    },
    ...(ratio
      ? [
          {
            id: 'ratio',
            head: 'Against chance',
            align: 'right',
            cell: (row: Companion) => <span title={`${row.papers} papers in all`}>{ratioWords(row.ratio)}</span>,
            text: (row: Companion) => ratioWords(row.ratio),
          } as const,
        ]
      : []),
  ];
  const subtitle = list?.rows.length ? `${choice}: ${formatOf(list.rows.length, list.count)}` : undefined;
  const method = (
    <>
      <p>
        Each paper counts once. The share is of the {formatNumber(papers)} papers of this page; a paper may have
        several, so shares do not add up to 100%.
      </p>
      {ratio && (
        <p>
          Against chance: how many times as often the two stand in one paper as they would if the one said nothing of
          the other, c·N / (a·b). Of few papers it is unsure: the number beside it says how many there are.
        </p>
      )}
      {props.method}
    </>
  );
  return (
    <Section
      title={title}
      subtitle={subtitle}
      actions={
        list !== undefined &&
        list.rows.length > 0 && (
          <ExportMenu
            of={`${props.label}: ${title}`}
            what={`${noun}s`}
            subject={props.label}
            subtitle={subtitle}
            filters={null}
            provenance={props.provenance}
            topics={noun === 'Topic' || subject.dimension === 'topic'}
            keywords={props.keywords}
            method={method}
            shown={{
              rows: list.rows.length,
              table: () => companionTable(list.rows, papers, props.provenance.synthetic),
              picture: () => picturedColumns(columnsFor(list.rows), list.rows),
            }}
          />
        )
      }
      footer={
        <>
          {list !== undefined && list.rows.length > 0 && (
            <Link className={classes.course} href={amongHref(subject, ...list.rows.map((row) => row.ref))}>
              Compare the first over time, among these papers
            </Link>
          )}
          {props.footer}
        </>
      }
      method={<MethodDialog title={title}>{method}</MethodDialog>}
    >
      {controls !== undefined && <div className={`${classes.tools} pt-screen-only`}>{controls}</div>}
      <PanelState
        query={query}
        height={list === undefined ? height : 0}
        skeleton="rows"
        failure="Could not load this list"
      >
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyNote title="None to show">{none}</EmptyNote>
          ) : (
            <DataTable
              label={title}
              columns={columnsFor(rows)}
              rows={rows}
              keyOf={({ ref }) => `${ref.dimension}:${ref.key}`}
            />
          )
        }
      </PanelState>
    </Section>
  );
}

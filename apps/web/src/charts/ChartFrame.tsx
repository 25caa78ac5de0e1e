import { ActionIcon } from '@mantine/core';
import type { Merging, Provenance } from '@papertide/core/query';
import { ChartLine, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EmptyNoteProps } from '../components/EmptyNote.tsx';
import { MethodDialog } from '../components/MethodDialog.tsx';
import { type PanelQuery, PanelState } from '../components/PanelState.tsx';
import { Section } from '../components/Section.tsx';
import styles from './charts.module.css';
import { chartName, useEmbedding } from './embed.ts';
import type { ChartTable } from './export/chart-table.ts';
import type { OtherFile } from './export/takeaway.ts';
import { ChartTableView } from './frame/ChartTableView.tsx';
import { ExportButton } from './frame/ExportButton.tsx';
import { briefFooter, footerWords } from './frame/footer-words.ts';
import { takeawayOf } from './frame/takeaway-of.ts';

export interface ChartFrameProps<T extends { readonly provenance: Provenance }> {
  /** A question on exploring pages, a finding where the figures support one. */
  readonly title: string;
  /** The title of the picture, where it is not the chart's: the finding of the page. */
  readonly pictureTitle?: string;
  /** Unit, date axis, n: "Share of papers listed per month, with 95% intervals · n = 8,447 papers". */
  readonly subtitle: (answer: T) => string;
  /** A `useQuery` result, or `answered(rows)`. */
  readonly query: PanelQuery<T>;
  /** Pixels of the plot, the same in every state. */
  readonly height: number;
  /** The chart: only charts of this folder, for the picture draws it again without the page around it. */
  readonly children: (answer: T) => ReactNode;
  /** The rows that the chart draws: the table tab, CSV and JSON. */
  readonly table: (answer: T) => ChartTable;
  /** The chart in words. */
  readonly description: (answer: T) => string;
  /** The kind of chart and what it is of, for file names: `trends`, `agents reasoning`. */
  readonly what: string;
  readonly subject?: string;
  /** The filters in words, by `filtersInWords`, as they stand in every file; `null` where none can be set. */
  readonly filters: string | null;
  readonly allRows?: { readonly href: string; readonly rows: number | null };
  /** Files of the server in formats of other programs. */
  readonly otherFiles?: readonly OtherFile[];
  /** Definition, formula, thresholds, coverage. */
  readonly method: ReactNode;
  /** Metric, interval, axis, scale. */
  readonly controls?: ReactNode;
  /** Something beside the subtitle, such as a "settling" tag. */
  readonly note?: ReactNode;
  /** Takes the subtitle's place while new data comes: "Updating to weeks …". */
  readonly updating?: string;
  /** The note in place of the chart, or `null`. */
  readonly empty?: (answer: T) => EmptyNoteProps | null;
  /** What stands in place of the chart, such as `<TooFew>`, or `null`. */
  readonly instead?: (answer: T) => ReactNode | null;
  /** What could not be loaded, for the error: "Could not load the trend". */
  readonly failure?: string;
  /** False where the chart does not rest on topics: the footer leaves taxonomy and coverage out. */
  readonly topics?: boolean;
  /** Where it counts keywords: whether synonyms count as one, for the footer and every file. */
  readonly keywords?: Merging | 'mixed' | undefined;
  /** False where there is nothing to draw as a picture. */
  readonly picture?: boolean;
  readonly rule?: 'ink' | 'line' | 'none';
  /** For a panel of a few columns: its footer names the corpus and the date only; the picture's names everything. */
  readonly narrow?: boolean;
  /** Before the source in the footer: how much of the whole is shown, and the way to the rest. */
  readonly shown?: ReactNode;
}

/** The frame of every chart: title, unit, controls, plot or its table, source and method, export, and every state. */
export function ChartFrame<T extends { readonly provenance: Provenance }>(props: ChartFrameProps<T>) {
  const { query, height, title, topics = true, narrow = false } = props;
  const [asTable, setAsTable] = useState(false);
  const descriptionId = useId();
  const embedding = useEmbedding();
  if (embedding !== null && embedding.chart !== chartName(title)) return null;
  const answer = query.data;
  const updating = query.isPlaceholderData && query.isFetching;
  const subtitle = answer === undefined ? '' : props.subtitle(answer);
  const footer = answer === undefined ? '' : footerWords(answer.provenance, { topics, keywords: props.keywords });
  const bare = answer === undefined || props.empty?.(answer) || props.instead?.(answer);
  const actions = !bare && (
    <>
      <ActionIcon
        aria-label={asTable ? `Chart of “${title}”` : `Table of “${title}”`}
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? <ChartLine size={17} strokeWidth={1.7} /> : <Table2 size={17} strokeWidth={1.7} />}
      </ActionIcon>
      <ExportButton label={`Export “${title}”`} takeaway={takeawayOf(props, answer, subtitle, footer)} />
    </>
  );
  const frame = (
    <Section
      title={title}
      rule={embedding === null ? props.rule : 'none'}
      subtitle={
        <>
          {updating ? (props.updating ?? 'Updating …') : subtitle || '\u00a0'} {props.note}
        </>
      }
      actions={(embedding === null && actions) || <span className={styles.noActions} />}
      footer={
        answer === undefined ? (
          '\u00a0'
        ) : (
          <>
            {!bare && props.shown} {narrow ? briefFooter(answer.provenance, props.keywords) : footer}
          </>
        )
      }
      method={<MethodDialog title={title}>{props.method}</MethodDialog>}
    >
      {props.controls !== undefined && embedding === null && (
        <div className={`${styles.controls} pt-screen-only`}>{props.controls}</div>
      )}
      <PanelState query={query} height={height} empty={props.empty} failure={props.failure}>
        {(shown) => {
          const instead = props.instead?.(shown);
          if (instead) return <div style={{ height }}>{instead}</div>;
          if (asTable) return <ChartTableView table={props.table(shown)} height={height} />;
          return (
            <figure className={styles.figure} aria-describedby={descriptionId}>
              {props.children(shown)}
              {shown.provenance.synthetic && (
                <span className={styles.synthetic} aria-hidden="true">
                  synthetic
                </span>
              )}
              <figcaption id={descriptionId} className="pt-unseen">
                {props.description(shown)}
              </figcaption>
            </figure>
          );
        }}
      </PanelState>
    </Section>
  );
  return embedding === null ? frame : createPortal(frame, embedding.place);
}

import { Button } from '@mantine/core';
import type { Day } from '@papertide/core';
import type { FastestAnswer } from '@papertide/core/query';
import { footerWords } from '../../charts/frame/footer-words.ts';
import { DataTable } from '../../components/DataTable.tsx';
import type { EmptyNoteProps } from '../../components/EmptyNote.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MethodDialog } from '../../components/MethodDialog.tsx';
import { type PanelQuery, PanelState } from '../../components/PanelState.tsx';
import { picturedColumns } from '../../components/pictured-columns.ts';
import { Section } from '../../components/Section.tsx';
import { today } from '../../lib/clock.ts';
import { allRowsOf } from '../../lib/export-link.ts';
import { formatDays } from '../../lib/format.ts';
import type { Pair } from '../../lib/query-string.ts';
import { fastestColumns } from './fastest-columns.tsx';
import { fastestTable, fastestTitle, fastestWords } from './fastest-rows.ts';

const method = (
  <>
    <p>
      <b>Upvotes a day</b> at the last reading of the week: what a paper gained between its readings of the seven days
      up to the latest reading of all, or of the week that was chosen, each moment counting half as much per day before
      the paper’s last reading. It needs two readings at least an hour apart; a fall counts as no gain.
    </p>
    <p>
      The rate is drawn toward the pooled rate of all papers read twice in these days (upvotes of all over days watched
      of all, so what one of them gains on average; a Gamma prior by moments), the more the shorter the paper was
      watched. Where its readings span less than a day it is marked <i>short</i>: a day is extrapolated from those
      hours. Hugging Face does not say how it ranks what is trending; this is not that rank.
    </p>
  </>
);

export interface FastestPanelProps {
  readonly query: PanelQuery<FastestAnswer>;
  readonly filters: string;
  /** The query-string pairs of the whole ranking, for the server's files. */
  readonly pairs: readonly Pair[];
  /** The last day of the week that is shown; `null` for that of the latest reading. */
  readonly week: Day | null;
  readonly onWeek: (to: Day | null) => void;
  /** What drops the filter; `null` without one. */
  readonly onDrop: (() => void) | null;
}

/** Why a week has no velocity, and the click that helps: the latest week that has one, else no filter, else another reading. */
function emptyNote({ from, to, latest }: FastestAnswer, { week, onWeek, onDrop }: FastestPanelProps): EmptyNoteProps {
  const whose = onDrop === null ? 'No paper' : 'None of these papers';
  const when =
    from === null || to === null
      ? ''
      : ` in ${formatDays(from, to)}${week === null ? ', the last week of readings' : ''}`;
  const title = `${whose} was read twice${when}`;
  if (latest !== null) {
    const days = formatDays(latest.from, latest.to);
    return {
      title,
      children: `Velocity needs two readings, an hour or more apart. The latest week that has them is ${days}.`,
      action: { label: `Show ${days}`, onClick: () => onWeek(latest.to) },
    };
  }
  if (onDrop !== null) {
    return {
      title,
      children: 'Nor in any other week: velocity needs two readings.',
      action: { label: 'Drop the filters', onClick: onDrop },
    };
  }
  return {
    title,
    children: 'Collect again after an hour or more: velocity needs two readings.',
    action: { label: 'Open Sources', href: '/sources' },
  };
}

/** The papers that gain most upvotes a day, with the readings that say so. */
export function FastestPanel(props: FastestPanelProps) {
  const { query, filters, pairs, week, onWeek } = props;
  const answer = query.data;
  const past = week !== null;
  const title = fastestTitle(answer, today());
  const subtitle =
    answer === undefined || answer.from === null || answer.to === null
      ? '\u00a0'
      : `Upvotes a day over the readings of ${formatDays(answer.from, answer.to)} · ${fastestWords(answer)}`;
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
            all={allRowsOf('fastest', pairs, answer.papers)}
            shown={{
              rows: answer.rows.length,
              table: () => fastestTable(answer),
              picture: () => picturedColumns(fastestColumns(past), answer.rows),
            }}
          />
        )
      }
      footer={answer ? footerWords(answer.provenance, { topics: false }) : '\u00a0'}
      method={<MethodDialog title={title}>{method}</MethodDialog>}
    >
      <PanelState
        query={query}
        height={answer?.rows.length === 0 ? 210 : 420}
        skeleton="rows"
        failure="Could not load the fastest papers"
        empty={(found) => (found.rows.length === 0 ? emptyNote(found, props) : null)}
      >
        {({ rows }) => <DataTable label={title} columns={fastestColumns(past)} rows={rows} keyOf={(row) => row.key} />}
      </PanelState>
      {past && (
        <Button mt="sm" className="pt-screen-only" onClick={() => onWeek(null)}>
          Back to the week of the latest reading
        </Button>
      )}
    </Section>
  );
}

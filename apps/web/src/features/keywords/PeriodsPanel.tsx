import type { KeywordPeriodsAnswer, SeriesSynonyms } from '@papertide/core/query';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { OddsPlot } from '../../charts/OddsPlot.tsx';
import { describeOdds, oddsRows, oddsTable } from '../../charts/rows/odds-rows.ts';
import { slopeRows, slopeTable } from '../../charts/rows/slope-rows.ts';
import { SlopeChart } from '../../charts/SlopeChart.tsx';
import type { EmptyNoteProps } from '../../components/EmptyNote.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { formatDays, formatNumber, formatOf, plural } from '../../lib/format.ts';
import type { DataSpan } from '../../lib/usual-interval.ts';
import type { KeywordsState } from './keywords-state.ts';
import { ViewControls } from './ViewControls.tsx';

interface Props {
  readonly query: PanelQuery<KeywordPeriodsAnswer>;
  readonly state: KeywordsState;
  /** See `ViewControls`. */
  readonly data: DataSpan | null;
  readonly groups: readonly SeriesSynonyms[];
  /** The filters in words. */
  readonly filters: string;
  readonly selected: string | null;
}

/** Keywords that a slope shows of each period. */
const mostLines = 20;

const titlesOf = ({ now, before }: KeywordPeriodsAnswer): [string, string] => [
  before === null ? '' : formatDays(before.from, before.to),
  now === null ? '' : formatDays(now.from, now.to),
];

function subtitleOf(answer: KeywordPeriodsAnswer): string {
  const { now, before } = answer;
  if (now === null || before === null) return '';
  const [then, today] = titlesOf(answer);
  return `${today}, against ${then} · n = ${plural(now.papers, 'paper')} and ${formatNumber(before.papers)} · counted once per paper`;
}

/** That general words are not among the keywords shown, though they are tested with them; '' where they are, or there are none. */
const withoutGeneral = ({ hidden }: KeywordPeriodsAnswer): string => (hidden > 0 ? ', general words hidden' : '');

const emptyOf = ({ before, rows, leastPapers }: KeywordPeriodsAnswer): EmptyNoteProps | null => {
  if (before === null)
    return {
      title: 'There is no period before',
      children: 'Choose a shorter window: the data must reach twice as far back.',
    };
  if (rows.length > 0) return null;
  return { title: 'Too few papers', children: `No keyword is in ${leastPapers} papers of both periods together.` };
};

/** Keywords of the window against the one before: as lines between places or shares, or by how far they tell the two apart. */
export function PeriodsPanel({ query, state, data, groups, filters, selected }: Props) {
  const controls = <ViewControls state={state} data={data} hidden={query.data?.hidden ?? null} groups={groups} />;
  const counted = query.data && (
    <KeywordMethod kind={state.kind} merging={state.merging} edition={query.data.provenance.synonymsVersion} />
  );
  const common = {
    query,
    controls,
    filters,
    rule: 'ink',
    subtitle: subtitleOf,
    topics: false,
    keywords: state.merging,
    empty: emptyOf,
    failure: 'Could not load the keywords',
  } as const;
  if (state.view === 'slope') {
    return (
      <ChartFrame
        {...common}
        title="How have their places changed?"
        height={720}
        what="keywords-slope"
        subject={state.origin}
        table={(answer) => slopeTable(answer, mostLines)}
        description={(answer) =>
          `${slopeRows(answer.rows, mostLines)
            .slice(0, 10)
            .map(({ label, rank, rankBefore }) => `${label}: ${rankBefore ?? 'none'} to ${rank ?? 'none'}`)
            .join('; ')}.`
        }
        shown={
          query.data &&
          `${formatOf(slopeRows(query.data.rows, mostLines).length, query.data.rows.length)} keywords${withoutGeneral(query.data)} ·`
        }
        method={
          <>
            <p>
              Each line is a keyword that is among the first {mostLines} of either period. Its ends are its place by
              papers in each period (keywords with as many papers share the best place) or its share of the period’s
              papers. A hollow end: no paper.
            </p>
            <p>
              Lines are dark where the 95% interval of the change of share (Newcombe 1998) holds no zero. That is one
              test a line: among many lines some are dark by chance; the table’s readings test all keywords together.
            </p>
            {counted}
          </>
        }
      >
        {(answer) => (
          <SlopeChart
            rows={slopeRows(answer.rows, mostLines)}
            measure={state.measure}
            titles={titlesOf(answer)}
            height={720}
            selected={selected}
            onOpen={state.openEnd}
          />
        )}
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      {...common}
      title="Which keywords tell the two periods apart?"
      height={640}
      what="keywords-log-odds"
      subject={state.origin}
      table={oddsTable}
      description={describeOdds}
      shown={
        query.data &&
        `${plural(query.data.rows.length, 'keyword')} with ${query.data.leastPapers} papers or more${withoutGeneral(query.data)} ·`
      }
      method={
        <>
          <p>
            The log-odds of a keyword among all uses of keywords, in the later period against the earlier one, divided
            by its standard error: z. Above, it belongs to the later period, below to the earlier one; in the gray band
            (±1.96) it may belong to both.
          </p>
          <p>
            A prior of {formatNumber(query.data?.prior ?? null)} uses, spread as in both periods together, keeps rare
            words from leading (Monroe, Colaresi and Quinn 2008). z orders keywords; it is no test of many at once.
          </p>
          {counted}
        </>
      }
    >
      {(answer) => (
        <OddsPlot
          rows={oddsRows(answer.rows)}
          titles={titlesOf(answer)}
          height={640}
          selected={selected}
          onOpen={state.openEnd}
        />
      )}
    </ChartFrame>
  );
}

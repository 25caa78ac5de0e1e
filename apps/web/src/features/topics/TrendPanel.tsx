import { intervals } from '@papertide/core';
import {
  axes,
  encodeTrendQuery,
  everyPaper,
  mergingOf,
  type SeriesSynonyms,
  type TrendAnswer,
  trendMetrics,
} from '@papertide/core/query';
import { leastSupport } from '@papertide/core/series';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { trendRows, trendTable } from '../../charts/rows/trend-table.ts';
import { TrendChart, trendScales } from '../../charts/TrendChart.tsx';
import { describeTrend } from '../../charts/trend/describe-trend.ts';
import { Choice } from '../../components/Choice.tsx';
import { TooFew } from '../../components/EmptyNote.tsx';
import { CourseMethod } from '../../components/methods/CourseMethod.tsx';
import { ShareMethod } from '../../components/methods/ShareMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import type { SelectedPoint } from '../../lib/chart-point.ts';
import { exportLink } from '../../lib/export-link.ts';
import { atStart } from '../../lib/label-grammar.ts';
import { usePhone } from '../../lib/use-phone.ts';
import { ChartKeywordMethod, ChartKeywords } from './ChartKeywords.tsx';
import { ChartOptions } from './ChartOptions.tsx';
import classes from './topics.module.css';
import type { TopicsState } from './topics-state.ts';
import { chartEvents, chartSubtitle, chartTitle, fileSubject, metricNames, missingNote } from './trend-words.ts';

const options = <T extends string>(values: readonly T[]) => values.map((value) => ({ value, label: atStart(value) }));

function Controls({ state, groups }: { state: TopicsState; groups: readonly SeriesSynonyms[] }) {
  const { query, scale } = state;
  return (
    <>
      <Choice
        label="Metric"
        narrow
        value={query.metric}
        options={trendMetrics.map((value) => ({ value, label: metricNames[value] }))}
        onChange={(metric) => state.setQuery({ metric })}
      />
      <Choice
        label="Interval"
        value={query.interval}
        options={options(intervals)}
        onChange={(interval) => state.setQuery({ interval })}
      />
      <span title={state.onlyPublished ? 'No list was read: papers have a day of publication only.' : undefined}>
        <Choice
          label={state.onlyPublished ? 'Date axis: no list was read' : 'Date axis'}
          value={query.filter.axis}
          options={options(axes)}
          onChange={state.setAxis}
          disabled={state.onlyPublished}
        />
      </span>
      <Choice label="Scale" value={scale} options={options(trendScales)} onChange={state.setScale} />
      <ChartOptions state={state} />
      <ChartKeywords state={state} groups={groups} />
    </>
  );
}

/** What the chart could not do that was asked of it. */
function ChartNoteLine({ answer }: { answer: TrendAnswer }) {
  const note = missingNote(answer);
  return note === null ? null : <span className={classes.provisional}>· {note}</span>;
}

export interface TrendPanelProps {
  readonly state: TopicsState;
  readonly query: PanelQuery<TrendAnswer>;
  readonly selected: SelectedPoint | null;
  readonly finding: string;
  /** The filters in words. */
  readonly filters: string;
}

/** Several series in one chart, with everything that can be set about it. */
export function TrendPanel({ state, query, selected, finding, filters }: TrendPanelProps) {
  const { hidden, isolated, bands } = state;
  const { filter } = state.query;
  const height = usePhone() ? 300 : 470;
  const known = query.data?.series.filter((s) => s.known).map((s) => s.ref) ?? state.query.series;
  const few = (answer: TrendAnswer) => {
    const n = answer.series.flatMap((s) => s.n).reduce((sum, papers) => sum + papers, 0);
    if (answer.query.metric !== 'share' || n >= leastSupport || n === 0) return null;
    return <TooFew n={n} needed={leastSupport} span="in this range" />;
  };
  return (
    <ChartFrame
      title={chartTitle(query.data?.query ?? state.query)}
      pictureTitle={finding}
      subtitle={(answer) => chartSubtitle(answer, state, isolated !== null || answer.series.length - hidden.size === 1)}
      note={query.data && <ChartNoteLine answer={query.data} />}
      query={query}
      height={height}
      rule="ink"
      what="trends"
      subject={fileSubject(state.query.series)}
      table={(answer) => trendTable(answer, hidden)}
      description={(answer) => describeTrend(answer, hidden, state.notes, state.scale === 'index')}
      filters={filters}
      keywords={mergingOf(query.data?.query.series ?? []) ?? undefined}
      failure="Could not load the trend"
      updating={`Updating to ${state.query.interval === 'day' ? 'days' : `${state.query.interval}s`} …`}
      allRows={{
        href: exportLink('trends', 'csv', encodeTrendQuery({ ...state.query, series: known })),
        rows: trendRows(query.data),
      }}
      controls={<Controls state={state} groups={query.data?.synonyms ?? []} />}
      method={
        <>
          <ShareMethod axis={filter.axis} taxonomy={query.data?.provenance} />
          {query.data && <ChartKeywordMethod answer={query.data} />}
          <CourseMethod />
        </>
      }
      instead={few}
      empty={(answer) =>
        answer.series.every((s) => !s.known)
          ? { title: 'Nothing to draw', children: 'None of the series exists. Choose another one above.' }
          : answer.totals.every((n) => n === 0)
            ? {
                title: 'No paper matches',
                children: `Filters: ${filters}.`,
                action: {
                  label: 'Drop all filters',
                  onClick: () => state.setQuery({ filter: { ...everyPaper, axis: filter.axis } }),
                },
              }
            : null
      }
    >
      {(answer) => (
        <TrendChart
          answer={answer}
          height={height}
          hidden={hidden}
          isolated={isolated}
          bands={bands}
          scale={state.scale}
          aligned={state.aligned}
          bursts={state.bursts}
          shifts={state.shifts}
          events={state.events ? chartEvents(answer, state.notes) : []}
          onBurst={({ from, to }) => state.setDates(from, to)}
          selected={selected}
          onPoint={state.open}
        />
      )}
    </ChartFrame>
  );
}

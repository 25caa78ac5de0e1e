import { formatSeriesRef } from '@papertide/core/query';
import { useState } from 'react';
import { assignSlots } from '../../charts/series-style.ts';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { parsePoint, pointFigures } from '../../lib/chart-point.ts';
import { corpusTitle } from '../../lib/corpus-name.ts';
import { filtersInWords } from '../../lib/filter-chips.ts';
import { pointFilter } from '../../lib/point-filter.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { trendFinding } from '../../lib/trend-finding.ts';
import { usePhone, useRoomBeside } from '../../lib/use-phone.ts';
import { AllTopicsPanel } from './AllTopicsPanel.tsx';
import { ComparedPanel } from './ComparedPanel.tsx';
import { PointPanel } from './PointPanel.tsx';
import { SeriesBar } from './SeriesBar.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import classes from './topics.module.css';
import { usePointPapers, useTrend, useUsualSeries } from './topics-queries.ts';
import { usualPoint } from './topics-rows.ts';
import { useTopicsState } from './topics-state.ts';
import { UnknownSeries } from './UnknownSeries.tsx';

/** Topics and keywords over time: compare up to ten, open the papers of any point, see what changed and how surely. */
export function TopicsPage() {
  const { data: status, isPending } = useStatus();
  const bar = useQueryBar();
  const usual = useUsualSeries();
  const state = useTopicsState(usual.series, dataSpan(status), status?.provenance.axis === 'published');
  const trend = useTrend(state.query, !isPending);
  const wide = useRoomBeside();
  const phone = usePhone();
  const [lastGood, setLastGood] = useState(trend.data);
  if (trend.data !== undefined && trend.data !== lastGood) setLastGood(trend.data);
  const answer = state.emptied ? undefined : (trend.data ?? lastGood);
  const asked = answer === undefined ? null : parsePoint(state.at);
  const askedFigures = answer === undefined || asked === null ? null : pointFigures(answer, asked);
  const fallback = answer === undefined || !wide || state.closed ? null : usualPoint(answer, state.hidden);
  const point = askedFigures === null ? fallback : asked;
  const figures = answer === undefined || point === null ? null : (askedFigures ?? pointFigures(answer, point));
  const filter =
    answer === undefined || figures === null ? null : pointFilter(figures.ref, answer.query.filter, figures.period);
  const papers = usePointPapers(figures === null || figures.n === 0 ? null : filter);
  if (status?.papers === 0) {
    return (
      <NoPapersYet shows="Here you will compare topics and keywords over time, and open the papers behind any point." />
    );
  }
  const changeFilter: typeof bar.onChange = (next, change) => {
    const filter = next instanceof Function ? next(bar.filter) : next;
    bar.onChange(filter, change);
    state.fitInterval(filter);
  };
  const finding = answer === undefined ? null : trendFinding(answer, state.hidden);
  const filters = filtersInWords(bar.filter, bar.nameOf);
  const chartSlots = assignSlots(answer?.series ?? []);
  const slots = new Map(answer?.series.map((s, i) => [formatSeriesRef(s.ref), chartSlots[i] ?? 1]));
  const panel = figures !== null && (
    <PointPanel point={figures} filter={filter} papers={papers} onClose={state.close} />
  );
  return (
    <>
      <QueryBar {...bar} onChange={changeFilter} />
      <PageHeader title={finding?.title ?? corpusTitle('Topics', status)} dek={finding?.dek ?? '\u00a0'} />
      <SeriesBar state={state} answer={answer} />
      <UnknownSeries answer={answer} state={state} />
      {state.emptied && (
        <div className={classes.emptied}>
          <EmptyNote title="No series in the chart">
            Add a topic or keyword above, or choose one in the table below.
          </EmptyNote>
        </div>
      )}
      <div className={classes.explorer} data-open={(panel && !phone) || undefined}>
        {!state.emptied && (
          <TrendPanel
            state={state}
            query={usual.query.isError && state.query.series.length === 0 ? { ...usual.query, data: undefined } : trend}
            selected={point}
            finding={finding?.title ?? ''}
            filters={filters}
          />
        )}
        {!phone && panel}
      </div>
      {phone && (
        <Sheet label="Papers of this point" opened={figures !== null} onClose={state.close}>
          {panel}
        </Sheet>
      )}
      {!state.emptied && <ComparedPanel query={trend} filters={filters} />}
      <AllTopicsPanel
        filter={state.query.filter}
        nameOf={bar.nameOf}
        data={dataSpan(status)}
        slots={slots}
        onAdd={state.add}
        onRemove={state.remove}
      />
    </>
  );
}

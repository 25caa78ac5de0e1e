import type { Period } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { useRef } from 'react';
import { Columns } from '../../components/Columns.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { NothingMatches } from '../../components/NothingMatches.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { filtersInWords } from '../../lib/filter-chips.ts';
import { isNarrowed } from '../../lib/narrowed.ts';
import { pointFilter } from '../../lib/point-filter.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { useStatus } from '../../lib/status.ts';
import { AccrualPanel } from './AccrualPanel.tsx';
import { BehindMark } from './BehindMark.tsx';
import { behindRequest } from './behind-request.ts';
import { ConcentrationPanel } from './ConcentrationPanel.tsx';
import { DistributionPanel } from './DistributionPanel.tsx';
import { EffectsPanel } from './EffectsPanel.tsx';
import { FastestPanel } from './FastestPanel.tsx';
import { NoUpvotesKnown } from './NoUpvotesKnown.tsx';
import { OtherAttentionPanel } from './OtherAttentionPanel.tsx';
import { PeriodPapersPanel } from './PeriodPapersPanel.tsx';
import { mostRows, StandoutsPanel } from './StandoutsPanel.tsx';
import { TopicAttentionPanel } from './TopicAttentionPanel.tsx';
import { TopicQuadrantPanel } from './TopicQuadrantPanel.tsx';
import { fastestPairs, standoutPairs } from './upvotes-files.ts';
import {
  useAccrual,
  useConcentration,
  useDistribution,
  useFastest,
  useOtherAttention,
  usePeriodPapers,
  useQuadrant,
  useShortNames,
  useStandouts,
  useTopicAttention,
  useTopicEffects,
  useWeekdays,
} from './upvotes-queries.ts';
import { rankDays, rankedDaysInWords, upvotesFinding } from './upvotes-rows.ts';
import { useUpvotesState } from './upvotes-state.ts';
import { WeekdayPanel } from './WeekdayPanel.tsx';

const all = { dimension: 'all', key: '' } as const;

/** Days that the filter alone decides on. */
const open = { from: null, to: null };

/** Where chart and papers stand beside each other. */
const sideBySide = '(min-width: 56.25em)';

/**
 * Upvotes: how they are spread, which topics grow and are liked, which papers stand out for their age or rise fastest, how upvotes
 * accrue and concentrate, and comments and stars apart.
 */
export function UpvotesPage() {
  const beside = useRef<HTMLDivElement>(null);
  const bar = useQueryBar();
  const { filter, onChange, dataTo } = bar;
  const status = useStatus().data;
  const state = useUpvotesState(bar);
  const { data, interval, period, reading, isDated } = state;
  const periodPapers = period === null ? null : pointFilter(all, filter, period);

  const distribution = useDistribution(interval, filter, reading);
  const settled = useDistribution(state.usual, filter);
  const topics = useTopicAttention(Number(state.window), filter);
  const shortNames = useShortNames();
  const days = rankDays(filter, data);
  const standouts = useStandouts(
    { ...(isDated ? open : days), filter, sort: state.sort, limit: Math.min(mostRows, state.rows) },
    dataTo !== null,
  );
  const papers = usePeriodPapers(periodPapers);
  const quadrant = useQuadrant(filter);
  const fastest = useFastest(filter, state.week);
  const effects = useTopicEffects(filter);
  const weekdays = useWeekdays(filter, reading);
  const accrual = useAccrual(filter);
  const concentration = useConcentration(interval, filter, reading);
  const others = useOtherAttention(state.other, interval, filter);

  if (status?.papers === 0) {
    return <NoPapersYet shows="Here you will see how upvotes are spread and which papers stand out for their age." />;
  }
  if (status?.provenance.axis === 'published' && status.provenance.asOf === null) {
    return <NoUpvotesKnown papers={status.papers} />;
  }
  const openPeriod = (next: Period): void => {
    state.setPeriod(next);
    // On a narrow page the papers stand below the chart: bring them into view.
    if (!window.matchMedia(sideBySide).matches) beside.current?.scrollIntoView({ block: 'start' });
  };
  /** From a chart further down: the papers stand beside the first one. */
  const showPeriod = (next: Period): void => {
    state.setPeriod(next);
    beside.current?.scrollIntoView({ block: 'start' });
  };
  const finding = settled.data === undefined ? null : upvotesFinding(settled.data, filter);
  const filters = filtersInWords(filter, bar.nameOf);
  const rankWords = rankedDaysInWords(days, bar.axis, dataTo);
  const clear = { label: 'Drop the filters', onClick: () => onChange(everyPaper) };
  const drop = isNarrowed(filter) || isDated ? clear : null;
  if (bar.total === 0 && drop !== null) {
    return (
      <>
        <QueryBar {...bar} />
        <PageHeader title="No paper matches" dek={'\u00a0'} />
        <NothingMatches filter={filter} nameOf={bar.nameOf} onFilter={onChange} onClear={clear.onClick} />
      </>
    );
  }
  return (
    <>
      <QueryBar {...bar} />
      <PageHeader title={finding?.title ?? 'Upvotes'} dek={finding?.dek ?? '\u00a0'} />
      <Columns first={8}>
        <DistributionPanel
          query={distribution}
          interval={interval}
          intervals={state.fitting}
          onInterval={state.setInterval}
          selected={period}
          onPeriod={openPeriod}
          finding={finding?.title ?? ''}
          filters={filters}
          shape={state.shape}
          onShape={state.setShape}
          reading={reading}
          onReading={state.setReading}
          clear={clear}
        />
        <div ref={beside}>
          {period !== null && periodPapers !== null ? (
            <PeriodPapersPanel
              period={period}
              filter={periodPapers}
              query={papers}
              row={distribution.data?.rows.find((row) => row.period === period)}
              onClose={() => state.setPeriod(null)}
            />
          ) : (
            <TopicQuadrantPanel
              query={quadrant}
              filter={filter}
              filters={filters}
              drop={drop}
              shortNames={shortNames}
            />
          )}
        </div>
      </Columns>
      <StandoutsPanel
        query={standouts}
        days={rankWords}
        drop={drop}
        filters={filters}
        pairs={standoutPairs(filter, isDated ? null : days.from, state.sort)}
        sort={state.sort}
        onSort={state.setSort}
        onMore={state.showMore}
      />
      <FastestPanel
        query={fastest}
        filters={filters}
        pairs={fastestPairs(filter, state.week)}
        week={state.week}
        onWeek={state.setWeek}
        onDrop={drop === null ? null : clear.onClick}
      />
      <Columns first={6}>
        <TopicAttentionPanel
          query={topics}
          filter={filter}
          drop={drop}
          filters={filters}
          window={state.window}
          offered={state.offered}
          onWindow={state.setWindow}
          all={state.everyTopic}
          onAll={state.setEveryTopic}
          shortNames={shortNames}
          dates={isDated ? rankWords : null}
        />
        <EffectsPanel
          query={effects}
          shortNames={shortNames}
          filters={filters}
          drop={drop}
          all={state.everyEffect}
          onAll={state.setEveryEffect}
          onTopic={(topicId) => state.setMark({ kind: 'effect', topicId })}
        />
      </Columns>
      <Columns first={6}>
        <AccrualPanel query={accrual} filters={filters} onAge={(age) => state.setMark({ kind: 'age', age })} />
        <WeekdayPanel
          query={weekdays}
          filters={filters}
          drop={drop}
          onWeekday={(weekday) => state.setMark({ kind: 'weekday', weekday })}
        />
      </Columns>
      <Columns first={6}>
        <ConcentrationPanel query={concentration} filters={filters} drop={drop} onPeriod={showPeriod} />
        <OtherAttentionPanel
          query={others}
          metric={state.other}
          onMetric={state.setOther}
          filters={filters}
          drop={drop}
          onPeriod={showPeriod}
        />
      </Columns>
      <BehindMark
        request={state.mark === null ? null : behindRequest(state.mark, filter, reading)}
        nameOf={(id) => effects.data?.rows.find(({ topicId }) => topicId === id)?.name ?? shortNames.get(id) ?? id}
        onClose={() => state.setMark(null)}
      />
    </>
  );
}

import { intervalOf, intervals, isDay, type Period } from '@papertide/core';
import { everyPaper, isAskableDay, upvoteReadings } from '@papertide/core/query';
import { useRef, useState } from 'react';
import { boxShapes } from '../../charts/box/BoxKey.tsx';
import { readingWords } from '../../charts/rows/distribution-rows.ts';
import { weekdayName } from '../../charts/rows/dot-rows.ts';
import { Columns } from '../../components/Columns.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { filtersInWords } from '../../lib/filter-chips.ts';
import { formatDay, formatDays, plural } from '../../lib/format.ts';
import { isNarrowed } from '../../lib/narrowed.ts';
import { choiceParam, flagParam, textParam } from '../../lib/param-codec.ts';
import { pointFilter } from '../../lib/point-filter.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { useParam } from '../../lib/url-state.ts';
import { intervalFor } from '../../lib/usual-interval.ts';
import { AccrualPanel } from './AccrualPanel.tsx';
import { BehindSheet } from './BehindSheet.tsx';
import { ConcentrationPanel } from './ConcentrationPanel.tsx';
import { DistributionPanel } from './DistributionPanel.tsx';
import { EffectsPanel } from './EffectsPanel.tsx';
import { FastestPanel } from './FastestPanel.tsx';
import { OtherAttentionPanel, otherMetrics } from './OtherAttentionPanel.tsx';
import { PeriodPapersPanel } from './PeriodPapersPanel.tsx';
import { mostRows, StandoutsPanel, standoutSorts } from './StandoutsPanel.tsx';
import { offeredWindows, TopicAttentionPanel, topicWindows } from './TopicAttentionPanel.tsx';
import { TopicQuadrantPanel } from './TopicQuadrantPanel.tsx';
import {
  type Mark,
  useAccrual,
  useBehind,
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
import { fittingIntervals, rankDays, upvotesFinding } from './upvotes-rows.ts';
import { WeekdayPanel } from './WeekdayPanel.tsx';

const intervalParam = choiceParam(['usual', ...intervals], 'usual');
const windowParam = choiceParam(topicWindows, '364');
const sortParam = choiceParam(standoutSorts, 'percentile');
const readingParam = choiceParam(upvoteReadings, 'latest');
const shapeParam = choiceParam(boxShapes, 'box');
const otherParam = choiceParam(otherMetrics, 'comments');
const rowsParam = choiceParam(['15', '50', '100'], '15');
const all = { dimension: 'all', key: '' } as const;

/** Days that the filter alone decides on. */
const open = { from: null, to: null };

/** Where chart and papers stand beside each other. */
const sideBySide = '(min-width: 56.25em)';

const isPeriod = (text: string): text is Period => text !== '' && intervalOf(text) !== null;

/**
 * Upvotes: how they are spread, which topics grow and are liked, which papers stand out for their age or rise fastest, how upvotes
 * accrue and concentrate, and comments and stars apart.
 */
export function UpvotesPage() {
  const beside = useRef<HTMLDivElement>(null);
  const bar = useQueryBar();
  const { filter, onChange, dataTo } = bar;
  const status = useStatus().data;
  const [asked, setInterval] = useParam('interval', intervalParam);
  const [at, setAt] = useParam('at', textParam);
  const [askedWindow, setWindow] = useParam('window', windowParam);
  const [everyTopic, setEveryTopic] = useParam('topics', flagParam);
  const [sort, setSort] = useParam('sort', sortParam);
  const [rows, setRows] = useParam('rows', rowsParam);
  const [reading, setReading] = useParam('reading', readingParam);
  const [shape, setShape] = useParam('shape', shapeParam);
  const [other, setOther] = useParam('other', otherParam);
  const [week, setWeek] = useParam('week', textParam);
  const [everyEffect, setEveryEffect] = useParam('effects', flagParam);
  const [opened, setOpened] = useState<{ readonly title: string; readonly mark: Mark } | null>(null);
  const fitting = fittingIntervals(filter.from ?? status?.provenance.dataFrom ?? null, filter.to ?? dataTo);
  const data = dataSpan(status);
  const usual = intervalFor(filter, data);
  const interval = asked !== 'usual' && fitting.includes(asked) ? asked : usual;
  const isDated = filter.from !== null || filter.to !== null;
  const offered = isDated ? [] : offeredWindows(data);
  const topicWindow = offered.includes(askedWindow) ? askedWindow : '3660';
  const period = isPeriod(at) && intervalOf(at) === interval ? at : null;
  const periodPapers = period === null ? null : pointFilter(all, filter, period);

  const distribution = useDistribution(interval, filter, reading);
  const settled = useDistribution(usual, filter);
  const topics = useTopicAttention(Number(topicWindow), filter);
  const shortNames = useShortNames();
  const days = rankDays(filter, data);
  const standouts = useStandouts(
    { ...(isDated ? open : days), filter, sort, limit: Math.min(mostRows, Number(rows)) },
    dataTo !== null,
  );
  const papers = usePeriodPapers(periodPapers);
  const quadrant = useQuadrant(filter);
  const fastest = useFastest(filter, isAskableDay(week) ? week : null);
  const effects = useTopicEffects(filter);
  const weekdays = useWeekdays(filter, reading);
  const accrual = useAccrual();
  const concentration = useConcentration(interval, filter, reading);
  const others = useOtherAttention(other, interval, filter);
  // Effects are those at day 7, whatever the boxes show.
  const behind = useBehind(opened?.mark ?? null, filter, opened?.mark.kind === 'effect' ? 'day7' : reading);

  if (status?.papers === 0) {
    return <NoPapersYet shows="Here you will see how upvotes are spread and which papers stand out for their age." />;
  }
  if (status?.provenance.axis === 'published' && status.provenance.asOf === null) {
    return (
      <>
        <PageHeader title="No upvotes are known" dek={`Of ${plural(status.papers, 'paper')}.`} />
        <EmptyNote title="Nobody has counted yet" action={{ label: 'Collect Daily Papers', href: '/sources' }}>
          arXiv and files of papers give no upvotes. They come with Daily Papers, or with readings from a file.
        </EmptyNote>
      </>
    );
  }
  const openPeriod = (next: Period): void => {
    setAt(next);
    // On a narrow page the papers stand below the chart: bring them into view.
    if (!window.matchMedia(sideBySide).matches) beside.current?.scrollIntoView({ block: 'start' });
  };
  /** From a chart further down: the papers stand beside the first one. */
  const showPeriod = (next: Period): void => {
    setAt(next);
    beside.current?.scrollIntoView({ block: 'start' });
  };
  const finding = settled.data === undefined ? null : upvotesFinding(settled.data, filter);
  const filters = filtersInWords(filter, bar.nameOf);
  const rankWords =
    days.from !== null && (days.to ?? dataTo) !== null
      ? `${bar.axis} ${formatDays(days.from, days.to ?? dataTo ?? days.from)}`
      : days.to !== null && isDay(days.to)
        ? `${bar.axis} to ${formatDay(days.to)}`
        : 'of all dates';
  return (
    <>
      <QueryBar {...bar} />
      <PageHeader title={finding?.title ?? 'Upvotes'} dek={finding?.dek ?? '\u00a0'} />
      <Columns first={8}>
        <DistributionPanel
          query={distribution}
          interval={interval}
          intervals={fitting}
          onInterval={(next) => setInterval(next === usual ? 'usual' : next)}
          selected={period}
          onPeriod={openPeriod}
          finding={finding?.title ?? ''}
          filters={filters}
          shape={shape}
          onShape={setShape}
          reading={reading}
          onReading={setReading}
          clear={{ label: 'Drop the filters', onClick: () => onChange(everyPaper) }}
        />
        <div ref={beside}>
          {period !== null && periodPapers !== null ? (
            <PeriodPapersPanel
              period={period}
              filter={periodPapers}
              query={papers}
              row={distribution.data?.rows.find((row) => row.period === period)}
              onClose={() => setAt('')}
            />
          ) : (
            <TopicQuadrantPanel query={quadrant} filter={filter} filters={filters} shortNames={shortNames} />
          )}
        </div>
      </Columns>
      <StandoutsPanel
        query={standouts}
        days={rankWords}
        sort={sort}
        onSort={setSort}
        onMore={() => setRows(rows === '15' ? '50' : '100')}
      />
      <FastestPanel
        query={fastest}
        filters={filters}
        week={isAskableDay(week) ? week : null}
        onWeek={(to) => setWeek(to ?? '')}
        onDrop={isNarrowed(filter) || isDated ? () => onChange(everyPaper) : null}
      />
      <Columns first={6}>
        <TopicAttentionPanel
          query={topics}
          filter={filter}
          window={topicWindow}
          offered={offered}
          onWindow={setWindow}
          all={everyTopic}
          onAll={setEveryTopic}
          shortNames={shortNames}
          dates={isDated ? rankWords : null}
        />
        <EffectsPanel
          query={effects}
          shortNames={shortNames}
          filters={filters}
          all={everyEffect}
          onAll={setEveryEffect}
          onTopic={(topicId, name) =>
            setOpened({ title: `${name}: papers with known upvotes at day 7`, mark: { kind: 'effect', topicId } })
          }
        />
      </Columns>
      <Columns first={6}>
        <AccrualPanel
          query={accrual}
          onAge={(age) =>
            setOpened({
              title: `Papers read at an age of ${plural(age, 'day')} and when settled`,
              mark: { kind: 'age', age },
            })
          }
        />
        <WeekdayPanel
          query={weekdays}
          filters={filters}
          onWeekday={(weekday) =>
            setOpened({
              title: `Listed on a ${weekdayName(weekday)}, upvotes ${readingWords[reading]} known`,
              mark: { kind: 'weekday', weekday },
            })
          }
        />
      </Columns>
      <Columns first={6}>
        <ConcentrationPanel query={concentration} filters={filters} onPeriod={showPeriod} />
        <OtherAttentionPanel
          query={others}
          metric={other}
          onMetric={setOther}
          filters={filters}
          onPeriod={showPeriod}
        />
      </Columns>
      <BehindSheet title={opened?.title ?? null} query={behind} onClose={() => setOpened(null)} />
    </>
  );
}

import { intervalOf, intervals, isDay, type Period } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { useRef } from 'react';
import { Columns } from '../../components/Columns.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryBar } from '../../components/query-bar/QueryBar.tsx';
import { filterChips } from '../../lib/filter-chips.ts';
import { formatDay, formatDays } from '../../lib/format.ts';
import { choiceParam, flagParam, textParam } from '../../lib/param-codec.ts';
import { pointFilter } from '../../lib/point-filter.ts';
import { useQueryBar } from '../../lib/query-bar.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { useParam } from '../../lib/url-state.ts';
import { intervalFor } from '../../lib/usual-interval.ts';
import { DistributionPanel } from './DistributionPanel.tsx';
import { PeriodPapersPanel } from './PeriodPapersPanel.tsx';
import { mostRows, StandoutsPanel, standoutSorts } from './StandoutsPanel.tsx';
import { offeredWindows, TopicAttentionPanel, topicWindows } from './TopicAttentionPanel.tsx';
import { useDistribution, usePeriodPapers, useShortNames, useStandouts, useTopicAttention } from './upvotes-queries.ts';
import { fittingIntervals, rankDays, upvotesFinding } from './upvotes-rows.ts';

const intervalParam = choiceParam(['usual', ...intervals], 'usual');
const windowParam = choiceParam(topicWindows, '364');
const sortParam = choiceParam(standoutSorts, 'percentile');
const rowsParam = choiceParam(['15', '50', '100'], '15');
const all = { dimension: 'all', key: '' } as const;

/** Days that the filter alone decides on. */
const open = { from: null, to: null };

/** Where chart and papers stand beside each other. */
const sideBySide = '(min-width: 56.25em)';

const isPeriod = (text: string): text is Period => text !== '' && intervalOf(text) !== null;

/** Upvotes: how they are spread, which topics are well received, which papers stand out for their age. */
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
  const fitting = fittingIntervals(filter.from ?? status?.firstListed ?? null, filter.to ?? dataTo);
  const data = dataSpan(status);
  const usual = intervalFor(filter, data);
  const interval = asked !== 'usual' && fitting.includes(asked) ? asked : usual;
  const isDated = filter.from !== null || filter.to !== null;
  const offered = isDated ? [] : offeredWindows(data);
  const topicWindow = offered.includes(askedWindow) ? askedWindow : '3660';
  const period = isPeriod(at) && intervalOf(at) === interval ? at : null;
  const periodPapers = period === null ? null : pointFilter(all, filter, period);

  const distribution = useDistribution(interval, filter);
  const settled = useDistribution(usual, filter);
  const topics = useTopicAttention(Number(topicWindow), filter);
  const shortNames = useShortNames();
  const days = rankDays(filter, data);
  const standouts = useStandouts(
    { ...(isDated ? open : days), filter, sort, limit: Math.min(mostRows, Number(rows)) },
    dataTo !== null,
  );
  const papers = usePeriodPapers(periodPapers);

  if (status?.papers === 0) {
    return <NoPapersYet shows="Here you will see how upvotes are spread and which papers stand out for their age." />;
  }
  const openPeriod = (next: Period): void => {
    setAt(next);
    // On a narrow page the papers stand below the chart: bring them into view.
    if (!window.matchMedia(sideBySide).matches) beside.current?.scrollIntoView({ block: 'start' });
  };
  const finding = settled.data === undefined ? null : upvotesFinding(settled.data, filter);
  const inWords = filterChips(filter, bar.nameOf, null).map((c) => `${c.not ? 'not ' : ''}${c.field} ${c.value}`);
  const rankWords =
    days.from !== null && (days.to ?? dataTo) !== null
      ? `${filter.axis} ${formatDays(days.from, days.to ?? dataTo ?? days.from)}`
      : days.to !== null && isDay(days.to)
        ? `${filter.axis} to ${formatDay(days.to)}`
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
          filters={inWords.join(' · ') || 'none'}
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
    </>
  );
}

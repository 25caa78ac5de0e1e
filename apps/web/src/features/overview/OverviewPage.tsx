import { type Day, periodOf, periodStart } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { Columns } from '../../components/Columns.tsx';
import { NoPapersYet } from '../../components/NoPapersYet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SinceLastVisit } from '../../components/SinceLastVisit.tsx';
import { corpusTitle } from '../../lib/corpus-name.ts';
import { useKeywordChoice } from '../../lib/keyword-choice.ts';
import { useRising } from '../../lib/rising.ts';
import { dataSpan, useStatus } from '../../lib/status.ts';
import { trendFinding } from '../../lib/trend-finding.ts';
import type { DataSpan } from '../../lib/usual-interval.ts';
import { rankingOf } from '../../lib/window-choice.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { KeyFiguresPanel } from './KeyFiguresPanel.tsx';
import { KeywordsPanel } from './KeywordsPanel.tsx';
import {
  useKeywords,
  useTopicChanges,
  useTopicTrend,
  useUpvotes,
  useWeekStandouts,
  useWeeks,
  useYear,
} from './overview-queries.ts';
import { SearchBar } from './SearchBar.tsx';
import { StandoutsPanel } from './StandoutsPanel.tsx';
import { TopicsPanel } from './TopicsPanel.tsx';

/** What happened: the finding, four figures, topics with their changes, papers and keywords of the last weeks. */
export function OverviewPage() {
  const status = useStatus().data;
  const data = dataSpan(status);
  const dataTo = data.to;
  const year = useYear();
  const trend = useTopicTrend(year.data?.rows.map((row) => row.ref) ?? [], data);
  const weeks = useWeeks(dataTo);
  const upvotes = useUpvotes(data);
  const changes = useTopicChanges();
  const standouts = useWeekStandouts(dataTo);
  const choice = useKeywordChoice();
  const keywords = useKeywords(choice.origin);
  const rising = useRising(rankingOf(everyPaper, 'usual'));
  if (status?.papers === 0) {
    return (
      <NoPapersYet shows="Here you will see which topics grow, what is read this week and which keywords are used." />
    );
  }
  const finding = trend.data === undefined ? null : trendFinding(trend.data);
  return (
    <>
      <SearchBar />
      <PageHeader
        title={finding?.title ?? corpusTitle('Topics', status)}
        dek={
          <>
            {finding?.dek ?? '\u00a0'}
            <SinceLastVisit answer={rising.data} status={status} />
          </>
        }
      />
      {status !== undefined && (
        <KeyFiguresPanel
          status={status}
          weeks={weeks.data}
          year={year.data}
          trend={trend.data}
          upvotes={upvotes.data}
        />
      )}
      <Columns first={8}>
        <TopicsPanel query={year.isError ? { ...trend, ...failed(year) } : trend} finding={finding?.title ?? ''} />
        <ChangesPanel query={changes} />
      </Columns>
      <Columns first={7}>
        <StandoutsPanel query={standouts} from={firstOfWeek(data)} />
        <KeywordsPanel query={keywords} choice={choice} />
      </Columns>
    </>
  );
}

/** The first day of the last week of data that was collected. */
function firstOfWeek({ from, to }: DataSpan): Day | null {
  if (from === null || to === null) return null;
  const monday = periodStart(periodOf(to, 'week'));
  return monday < from ? from : monday;
}

/** The failure of a query that another one waits for. */
function failed({ error, isError, refetch }: { error: unknown; isError: boolean; refetch: () => unknown }) {
  return { error, isError, refetch };
}

import type { Period } from '@papertide/core';
import type { Axis, TrendAnswer } from '@papertide/core/query';
import { BarTrend } from '../../charts/BarTrend.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { trendTable } from '../../charts/rows/trend-table.ts';
import { describeTrend } from '../../charts/trend/describe-trend.ts';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { plural } from '../../lib/format.ts';

const height = 200;

export interface MonthsPanelProps {
  readonly query: PanelQuery<TrendAnswer>;
  readonly axis: Axis;
  /** The filter in words, dates left out. */
  readonly filters: string;
  readonly onMonth: (month: Period) => void;
}

/** How the papers of the filter spread over all dates; a bar sets the dates of the list. */
export function MonthsPanel({ query, axis, filters, onMonth }: MonthsPanelProps) {
  return (
    <ChartFrame
      title={`When were they ${axis}?`}
      subtitle={({ totals, query: { interval } }) =>
        `${plural(
          totals.reduce((sum, n) => sum + n, 0),
          'paper',
        )} of all dates, ${axis} per ${interval}`
      }
      query={query}
      height={height}
      what="papers"
      subject={`by ${query.data?.query.interval ?? 'month'}`}
      filters={filters}
      topics={false}
      rule="ink"
      table={trendTable}
      description={describeTrend}
      failure="Could not load the dates"
      empty={({ totals }) =>
        totals.every((n) => n === 0)
          ? { title: 'No paper on any date', children: 'Another part of the filter leaves them all out.' }
          : null
      }
      method={
        <>
          <p>
            Papers that match the filter, by the period of their first list (or of their publication, where the filter
            says so), whatever dates the list is narrowed to. A paper counts once, so a bar is exactly as long as the
            list that it opens.
          </p>
          <p>
            A period is hatched where it is not over or a workday of it has not been collected. The number of all listed
            papers has grown as well: shares are on the Topics page.
          </p>
        </>
      }
    >
      {({ periods, totals, coverage }) => (
        <BarTrend
          rows={periods.flatMap((period, i) => {
            const cover = coverage[i];
            return cover === undefined ? [] : [{ period, n: totals[i] ?? 0, coverage: cover }];
          })}
          height={height}
          onPeriod={onMonth}
        />
      )}
    </ChartFrame>
  );
}

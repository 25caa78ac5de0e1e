import type { Portrait } from '@papertide/core/query';
import { useLocation } from 'wouter';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { trendTable } from '../../charts/rows/trend-table.ts';
import { TrendChart } from '../../charts/TrendChart.tsx';
import { describeTrend } from '../../charts/trend/describe-trend.ts';
import { ShareMethod } from '../../components/methods/ShareMethod.tsx';
import { pointFigures, type SelectedPoint } from '../../lib/chart-point.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { pointFilter } from '../../lib/point-filter.ts';
import { shownRange } from '../../lib/shown-range.ts';
import { trendFinding } from '../../lib/trend-finding.ts';
import { usePortraitTrend } from './portrait-queries.ts';

const height = 260;

/** The course of the subject over all data; a point opens exactly its papers. */
export function TrendPanel({ portrait, metric }: { portrait: Portrait; metric: 'share' | 'papers' }) {
  const trend = usePortraitTrend(portrait.ref, metric);
  const [, go] = useLocation();
  const open = (selected: SelectedPoint | null): void => {
    const point = trend.data === undefined || selected === null ? null : pointFigures(trend.data, selected);
    if (point === null || trend.data === undefined) return;
    go(papersHref({ filter: pointFilter(point.ref, trend.data.query.filter, point.period) }));
  };
  return (
    <ChartFrame
      title={metric === 'share' ? 'How often is it studied?' : 'When did the papers come?'}
      pictureTitle={trend.data === undefined ? portrait.label : trendFinding(trend.data).title}
      subtitle={({ query, periods, provenance }) =>
        `${metric === 'share' ? 'Share of papers' : 'Papers'} listed per ${query.interval}${metric === 'share' ? ', with 95% intervals' : ''} · ${shownRange(periods, query.filter, provenance) ?? ''}`
      }
      query={trend}
      height={height}
      rule="ink"
      filters={null}
      what="trends"
      subject={portrait.ref.key}
      table={trendTable}
      description={describeTrend}
      topics={portrait.ref.dimension === 'topic'}
      failure="Could not load the trend"
      method={<ShareMethod taxonomy={portrait.ref.dimension === 'topic' ? trend.data?.provenance : undefined} />}
    >
      {(answer) => <TrendChart answer={answer} height={height} selected={null} onPoint={open} />}
    </ChartFrame>
  );
}

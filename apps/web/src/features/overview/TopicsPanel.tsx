import { encodeTrendQuery, formatSeriesRef, type TrendAnswer } from '@papertide/core/query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { trendRows, trendTable } from '../../charts/rows/trend-table.ts';
import { type ChartPoint, TrendChart } from '../../charts/TrendChart.tsx';
import { describeTrend } from '../../charts/trend/describe-trend.ts';
import { ShareMethod } from '../../components/methods/ShareMethod.tsx';
import type { PanelQuery } from '../../components/PanelState.tsx';
import { exportLink } from '../../lib/export-link.ts';
import { plural } from '../../lib/format.ts';
import { usePhone } from '../../lib/use-phone.ts';
import { pointHref } from './overview-links.ts';

/** The topics with most papers of the last 12 months, over 24 months or what there is. A point opens its papers on the topics page. */
export function TopicsPanel({ query, finding }: { query: PanelQuery<TrendAnswer>; finding: string }) {
  const [, navigate] = useLocation();
  const height = usePhone() ? 300 : 400;
  const trend = query.data?.query;
  const open = useCallback((point: ChartPoint) => trend && navigate(pointHref(trend, point)), [trend, navigate]);
  return (
    <ChartFrame
      title="Which topics take the most room?"
      pictureTitle={finding}
      subtitle={(answer) =>
        `Share of papers ${answer.query.filter.axis} each ${answer.query.interval}, the ${plural(answer.series.length, 'topic')} with most papers${answer.query.interval === 'month' ? ' in 12 months' : ''} · a paper can have several`
      }
      query={query}
      height={height}
      rule="none"
      filters={null}
      what="trends"
      subject={query.data?.series.map((s) => formatSeriesRef(s.ref).replace('topic:', '')).join(' ')}
      table={trendTable}
      description={describeTrend}
      failure="Could not load the topics"
      allRows={trend && { href: exportLink('trends', 'csv', encodeTrendQuery(trend)), rows: trendRows(query.data) }}
      method={<ShareMethod taxonomy={query.data?.provenance} />}
    >
      {(answer) => <TrendChart answer={answer} height={height} onPoint={open} />}
    </ChartFrame>
  );
}

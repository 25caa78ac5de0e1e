import { Container } from '@mantine/core';
import type { TrendAnswer } from '@papertide/core/query';
import { useState } from 'react';
import { Section } from '../../components/Section.tsx';
import { formatPeriods, plural } from '../../lib/format.ts';
import { answered } from '../answered.ts';
import { BoxPlotChart } from '../BoxPlotChart.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { describeDistribution, distributionTable } from '../rows/distribution-rows.ts';
import { trendTable } from '../rows/trend-table.ts';
import { type ChartPoint, TrendChart } from '../TrendChart.tsx';
import { describeTrend } from '../trend/describe-trend.ts';
import { inventedDistribution } from './invented-others.ts';
import { inventedTrend, inventedWeeks } from './invented-trend.ts';
import { specimens } from './specimens.tsx';

const trend = inventedTrend();
const weeks = inventedWeeks();
const demo = inventedTrend(true);
const distribution = inventedDistribution();
const method = <p>Papers of the topic divided by all papers of the month, with Wilson’s 95% interval.</p>;

function subtitleOf(a: TrendAnswer): string {
  const papers = plural(
    a.totals.reduce((s, n) => s + n, 0),
    'paper',
  );
  const range = formatPeriods(a.periods[0] ?? '', a.periods.at(-1) ?? '');
  return `Share of papers per month, with 95% intervals · n = ${papers}, ${range}`;
}

/** Every chart with invented rows, for looking at while one works on them. */
export default function GalleryPage() {
  const [selected, setSelected] = useState<ChartPoint | null>(null);
  const shared = { what: 'trends', filters: null, table: trendTable, description: describeTrend, method } as const;
  return (
    <Container size={922} py="lg">
      <ChartFrame
        {...shared}
        title="How large is each topic among listed papers?"
        subtitle={subtitleOf}
        query={answered(trend)}
        height={400}
        rule="ink"
        subject="agents reasoning"
      >
        {(answer) => (
          <TrendChart
            answer={answer}
            height={400}
            selected={selected}
            onPoint={setSelected}
            events={[{ day: '2025-01-22', label: 'DeepSeek-R1, 22 Jan 2025' }]}
          />
        )}
      </ChartFrame>
      <ChartFrame
        {...shared}
        title="The same with invented papers, one isolated"
        subtitle={() => 'Share of synthetic papers per month, log scale'}
        query={answered(demo)}
        height={300}
      >
        {(answer) => <TrendChart answer={answer} height={300} isolated="topic:agents" scale="log" />}
      </ChartFrame>
      <ChartFrame
        {...shared}
        title="New data on its way"
        subtitle={subtitleOf}
        updating="Updating to weeks …"
        query={{ ...answered(trend), isFetching: true, isPlaceholderData: true }}
        height={200}
      >
        {(answer) => <TrendChart answer={answer} height={200} bands={false} hidden={new Set(['topic:reasoning'])} />}
      </ChartFrame>
      <ChartFrame
        title="How are upvotes spread, month by month?"
        subtitle={() => 'Upvotes per paper, latest reading, log scale'}
        query={answered(distribution)}
        filters={null}
        height={330}
        what="upvotes"
        topics={false}
        table={distributionTable}
        description={describeDistribution}
        method={<p>Quantiles of type 7 over papers with known upvotes.</p>}
      >
        {(answer) => (
          <BoxPlotChart
            answer={answer}
            height={330}
            onPeriod={() => undefined}
            events={[{ day: '2025-04-01', label: 'read again for weeks' }]}
          />
        )}
      </ChartFrame>
      <ChartFrame {...shared} title="Eight series by week" subtitle={subtitleOf} query={answered(weeks)} height={340}>
        {(answer) => <TrendChart answer={answer} height={340} bands={false} emphasized="topic:agents" />}
      </ChartFrame>
      <ChartFrame
        {...shared}
        title="With an error and the last good chart"
        subtitle={subtitleOf}
        query={{ ...answered(demo), isError: true, error: new Error('The server did not answer within 10 s.') }}
        height={220}
      >
        {(answer) => <TrendChart answer={answer} height={220} />}
      </ChartFrame>
      {specimens.map(({ of, state, chart }) => (
        <Section key={`${of} ${state}`} title={of} subtitle={state}>
          {chart}
        </Section>
      ))}
    </Container>
  );
}

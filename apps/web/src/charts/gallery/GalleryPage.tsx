import { Container } from '@mantine/core';
import { useState } from 'react';
import { formatPeriods, plural } from '../../lib/format.ts';
import { answered } from '../answered.ts';
import { ChartFrame } from '../ChartFrame.tsx';
import { trendTable } from '../rows/trend-table.ts';
import { Sparkline } from '../Sparkline.tsx';
import { type ChartPoint, TrendChart } from '../TrendChart.tsx';
import { describeTrend } from '../trend/describe-trend.ts';
import { inventedTrend } from './invented-trend.ts';

const trend = inventedTrend();
const demo = inventedTrend(true);

/** Every chart with invented rows, for looking at while one works on them. */
export default function GalleryPage() {
  const [selected, setSelected] = useState<ChartPoint | null>(null);
  return (
    <Container size={922} py="lg">
      <ChartFrame
        title="How large is each topic among listed papers?"
        subtitle={(a) =>
          `Share of papers per month, with 95% intervals · n = ${plural(
            a.totals.reduce((s, n) => s + n, 0),
            'paper',
          )}, ${formatPeriods(a.periods[0] ?? '', a.periods.at(-1) ?? '')}`
        }
        query={answered(trend)}
        height={400}
        rule="ink"
        what="trends"
        subject="agents reasoning"
        table={trendTable}
        description={describeTrend}
        method={<p>Papers of the topic divided by all papers of the month, with Wilson’s 95% interval.</p>}
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
      <p>
        <Sparkline values={[3, 5, 4, 8, null, 6, 9, 7]} /> <Sparkline values={[3, 5, 4, 8, 6, 9, 7]} partial />
      </p>
      <ChartFrame
        title="The same with invented papers, one isolated"
        subtitle={() => 'Share of synthetic papers per month'}
        query={answered(demo)}
        height={300}
        what="trends"
        table={trendTable}
        description={describeTrend}
        method={<p>The same.</p>}
      >
        {(answer) => <TrendChart answer={answer} height={300} isolated="topic:agents" log />}
      </ChartFrame>
    </Container>
  );
}

import type { ReactNode } from 'react';
import { AccrualChart } from '../AccrualChart.tsx';
import { BarTrend } from '../BarTrend.tsx';
import { BoxPlotChart } from '../BoxPlotChart.tsx';
import { CoverageCalendar } from '../CoverageCalendar.tsx';
import { IntervalDots } from '../IntervalDots.tsx';
import { IntervalPlot } from '../IntervalPlot.tsx';
import { KeywordMapChart } from '../KeywordMapChart.tsx';
import { MedianDots } from '../MedianDots.tsx';
import { OddsPlot } from '../OddsPlot.tsx';
import { PeriodDots } from '../PeriodDots.tsx';
import { QuadrantChart } from '../QuadrantChart.tsx';
import { formatFactor } from '../rows/dot-rows.ts';
import { oddsRows } from '../rows/odds-rows.ts';
import { slopeRows } from '../rows/slope-rows.ts';
import { SlopeChart } from '../SlopeChart.tsx';
import { Sparkline } from '../Sparkline.tsx';
import { ThemeMap } from '../ThemeMap.tsx';
import { TrendChart } from '../TrendChart.tsx';
import { UpvoteCurve } from '../UpvoteCurve.tsx';
import { WeekStrip } from '../WeekStrip.tsx';
import { inventedKeywords } from './invented-keywords.ts';
import { inventedMap } from './invented-map.ts';
import {
  inventedCalendar,
  inventedCohort,
  inventedDistribution,
  inventedReadings,
  inventedTopics,
} from './invented-others.ts';
import { inventedTrend, inventedWeeks } from './invented-trend.ts';

/** A chart component in one of its states, as the gallery shows it and its golden picture keeps it. */
export interface Specimen {
  /** The component's name. */
  readonly of: string;
  /** The state, for the file name of its picture: `log`, `partial`. */
  readonly state: string;
  readonly chart: ReactNode;
}

const trend = inventedTrend();
const bars = trend.periods.flatMap((period, i) => {
  const coverage = trend.coverage[i];
  return coverage === undefined ? [] : [{ period, n: trend.totals[i] ?? 0, coverage }];
});
const windows = {
  now: { from: '2026-02-28', to: '2026-05-29' },
  before: { from: '2025-11-29', to: '2026-02-27' },
};
const quadrant = (
  [
    ['agents', 'Agents', 1, 372, 1.2, 59],
    ['safety', 'Safety', null, 90, 0.8, 44],
    ['video', 'Video generation', 5, 140, 1.1, 47],
  ] as const
).map(([topicId, name, slot, n, ratio, percentile]) => ({
  ...{ topicId, name, slot, n, nBefore: Math.round(n / ratio), ratio, raw: ratio, ranked: n, percentile },
  ...{ ratioLow: ratio - 0.15, ratioHigh: ratio + 0.15, percentileLow: percentile - 4, percentileHigh: percentile + 4 },
}));
const twoDecimals = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** Every chart component in the states that look different. */
export const specimens: readonly Specimen[] = [
  { of: 'TrendChart', state: 'bands', chart: <TrendChart answer={trend} height={400} /> },
  { of: 'TrendChart', state: 'isolated', chart: <TrendChart answer={trend} height={400} isolated="topic:agents" /> },
  { of: 'TrendChart', state: 'weeks', chart: <TrendChart answer={inventedWeeks()} height={400} bands={false} /> },
  { of: 'BarTrend', state: 'partial', chart: <BarTrend rows={bars} height={300} /> },
  { of: 'BoxPlotChart', state: 'settling', chart: <BoxPlotChart answer={inventedDistribution()} height={330} /> },
  {
    of: 'UpvoteCurve',
    state: 'cohort',
    chart: <UpvoteCurve observations={inventedReadings} listedOn="2026-04-10" cohort={inventedCohort} />,
  },
  { of: 'CoverageCalendar', state: 'missing', chart: <CoverageCalendar {...inventedCalendar()} /> },
  { of: 'MedianDots', state: 'intervals', chart: <MedianDots rows={inventedTopics} /> },
  { of: 'QuadrantChart', state: 'three', chart: <QuadrantChart answer={{ ...windows, rows: quadrant }} /> },
  {
    of: 'PeriodDots',
    state: 'partial',
    chart: (
      <PeriodDots
        figures={{
          rows: bars.map(({ period }, i) => ({
            ...{ period, n: 30 + i, unknown: 0, value: 0.5 + i / 100, low: 0.45 + i / 100, high: 0.55 + i / 100 },
          })),
          coverage: bars.map(({ coverage }) => coverage),
        }}
        name="Gini"
        show={twoDecimals}
      />
    ),
  },
  {
    of: 'AccrualChart',
    state: 'settled',
    chart: (
      <AccrualChart
        answer={{
          points: [0, 1, 2, 4, 7, 10, 14].map((age) => {
            const fraction = 1 - 0.6 * 0.8 ** age * (1 - age / 14);
            return { age, fraction, low: fraction - 0.03, high: Math.min(1, fraction + 0.03), n: 700 + age };
          }),
          settledAge: 14,
        }}
      />
    ),
  },
  {
    of: 'IntervalDots',
    state: 'ratio',
    chart: (
      <IntervalDots
        rows={[
          { id: 'rag', label: 'RAG', n: 20, value: 1.2, low: 0.9, high: 1.6 },
          { id: 'code', label: 'Code', n: 80, value: 0.8, low: 0.7, high: 0.92 },
        ]}
        show={formatFactor}
        name="Factor"
        what="Topics"
        axis="ratio"
      />
    ),
  },
  {
    of: 'KeywordMapChart',
    state: 'clusters',
    chart: <KeywordMapChart answer={inventedMap} coloring="cluster" height={420} />,
  },
  {
    of: 'SlopeChart',
    state: 'rank',
    chart: <SlopeChart rows={slopeRows(inventedKeywords, 5)} measure="rank" titles={['2025', '2026']} height={400} />,
  },
  {
    of: 'OddsPlot',
    state: 'both',
    chart: <OddsPlot rows={oddsRows(inventedKeywords)} titles={['2025', '2026']} height={400} />,
  },
  { of: 'ThemeMap', state: 'quadrants', chart: <ThemeMap answer={inventedMap} height={420} /> },
  { of: 'Sparkline', state: 'gap', chart: <Sparkline values={[3, 5, 4, 8, null, 6, 9, 7]} /> },
  { of: 'Sparkline', state: 'partial', chart: <Sparkline values={[3, 5, 4, 8, 6, 9, 7]} partial /> },
  {
    of: 'IntervalPlot',
    state: 'clear',
    chart: <IntervalPlot value={0.14} low={0.11} high={0.17} domain={[-0.03, 0.2]} slot={1} label="+14 points" />,
  },
  {
    of: 'WeekStrip',
    state: 'upper',
    chart: <WeekStrip cohort={Array.from({ length: 60 }, (_, i) => Math.round(1.09 ** i))} value={96} max={400} />,
  },
];

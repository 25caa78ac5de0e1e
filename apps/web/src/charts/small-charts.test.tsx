import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { BarTrend } from './BarTrend.tsx';
import { BoxPlotChart } from './BoxPlotChart.tsx';
import { CoverageCalendar } from './CoverageCalendar.tsx';
import { inventedDistribution } from './gallery/invented-others.ts';
import { IntervalPlot, sharedDomain } from './IntervalPlot.tsx';
import { MedianDots } from './MedianDots.tsx';
import { Sparkline } from './Sparkline.tsx';
import { UpvoteCurve } from './UpvoteCurve.tsx';
import { WeekStrip } from './WeekStrip.tsx';

afterEach(cleanup);

test('Sparkline: a gap breaks the line, a partial end is hollow', () => {
  const { container } = render(<Sparkline values={[1, 2, null, 3, 4]} partial color="teal" />);
  expect(container.querySelectorAll('path[fill="none"]')).toHaveLength(2);
  expect(container.querySelector('circle')?.getAttribute('fill')).toBe('var(--pt-page)');
});

test('Sparkline: a single value is a dot that says so, not a line', () => {
  const { container } = render(<Sparkline values={[null, 3]} partial />);
  expect(container.querySelectorAll('path')).toHaveLength(0);
  expect(container.querySelectorAll('circle')).toHaveLength(1);
  expect(container.textContent).toBe('one point');
});

test('Sparkline: nothing known draws nothing', () => {
  const { container } = render(<Sparkline values={[null, null]} />);
  expect(container.querySelectorAll('path, circle')).toHaveLength(0);
});

test('IntervalPlot: the scale holds zero, a missing interval draws no bar', () => {
  expect(
    sharedDomain([
      { low: 0.02, high: 0.05 },
      { low: null, high: null },
    ]),
  ).toEqual([0, 0.05]);
  const { container } = render(<IntervalPlot value={null} low={null} high={null} domain={[0, 0]} label="unknown" />);
  expect(container.querySelectorAll('line')).toHaveLength(1);
  expect(container.querySelectorAll('circle')).toHaveLength(0);
});

test('WeekStrip: one tick for every other paper, and what it says in words', () => {
  const { container } = render(<WeekStrip cohort={[0, 3, 3, 9]} value={3} />);
  expect(container.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('3 upvotes, more than 1 of the 3 other papers');
});

test('BoxPlotChart: one box a period, the settling one hatched and named, keys open a period', () => {
  const onPeriod = vi.fn();
  const answer = inventedDistribution();
  const { container } = render(<BoxPlotChart answer={answer} width={800} onPeriod={onPeriod} />);
  expect(container.querySelectorAll('.pt-box')).toHaveLength(answer.periods.length);
  expect(container.querySelectorAll('rect[fill^="url("]')).toHaveLength(1);
  expect(container.textContent).toContain('May 2026: still settling');
  const plane = screen.getByRole('button', { name: /^Periods/ });
  fireEvent.keyDown(plane, { key: 'Home' });
  fireEvent.click(plane, { detail: 0 });
  expect(onPeriod).toHaveBeenCalledWith('2024-06');
});

test('BoxPlotChart: a period without known upvotes says so, and reads no quantiles', () => {
  const answer = inventedDistribution();
  const none = { n: 0, p5: null, q1: null, median: null, q3: null, p95: null, max: null, density: null };
  const rows = answer.rows.map((row, i) => (i === 0 ? { ...row, ...none } : row));
  const { container } = render(<BoxPlotChart answer={{ ...answer, rows }} width={800} />);
  fireEvent.keyDown(screen.getByRole('button', { name: /^Periods/ }), { key: 'Home' });
  expect(container.querySelector('output')?.textContent).toBe('Jun 2024: Papers with known upvotes 0');
});

test('BarTrend: a partial bar is hatched with a dashed outline', () => {
  const coverage = (partial: boolean) => ({
    period: '2026-05',
    collectedDays: 20,
    expectedDays: 21,
    cut: false,
    partial,
  });
  const rows = [
    { period: '2026-04', n: 40, coverage: coverage(false) },
    { period: '2026-05', n: 30, coverage: coverage(true) },
  ];
  const { container } = render(<BarTrend rows={rows} width={400} />);
  expect(container.querySelectorAll('.pt-bar')).toHaveLength(2);
  expect(container.querySelector('.pt-bar-partial')?.getAttribute('stroke-dasharray')).toBe('2.5 2');
});

test('CoverageCalendar: every kind of day has its mark, and the key counts them', () => {
  const day = (text: string, state: 'complete' | 'incomplete' | 'empty', papers: number) => ({
    day: text,
    state,
    papers,
    reason: null,
  });
  const days = [day('2026-05-25', 'empty', 0), day('2026-05-27', 'incomplete', 50), day('2026-05-28', 'complete', 9)];
  const onDay = vi.fn();
  const { container } = render(
    <CoverageCalendar days={days} from="2026-05-25" to="2026-05-28" width={600} onDay={onDay} />,
  );
  expect(container.textContent).toContain('incomplete (1)nothing collected (1)no list that day (1)');
  const plane = screen.getByRole('button', { name: /^Days/ });
  for (const key of ['End', 'ArrowUp']) fireEvent.keyDown(plane, { key });
  expect(container.querySelector('output')?.textContent).toBe('Wed 27 May 2026, 50 papers, incomplete');
  fireEvent.click(plane, { detail: 0 });
  expect(onDay).toHaveBeenCalledWith('2026-05-27');
});

test('UpvoteCurve: readings as a line, its cohort as a band; without a listing day there is no age', () => {
  const observations = [
    { observedAt: '2026-04-10T10:00:00Z', upvotes: 2, comments: null, stars: null },
    { observedAt: '2026-04-20T10:00:00Z', upvotes: 12, comments: null, stars: null },
  ];
  const cohort = [0, 10].map((age) => ({ age, q1: 1, median: 3, q3: 9, n: 55 }));
  const curve = (listedOn: string | null) =>
    render(<UpvoteCurve {...{ observations, cohort, listedOn }} width={400} />).container;
  expect(curve('2026-04-10').querySelectorAll('.pt-readings, .pt-cohort-band')).toHaveLength(2);
  expect(curve(null).querySelector('svg')).toBeNull();
});

test('MedianDots: best received first', () => {
  const row = (name: string, percentile: number) => ({
    topicId: name,
    name,
    slot: 1,
    n: 40,
    median: 12,
    percentile,
    percentileLow: percentile - 5,
    percentileHigh: percentile + 5,
  });
  const { container } = render(<MedianDots rows={[row('RAG', 38), row('Agents', 57)]} width={600} />);
  const names = [...container.querySelectorAll('.pt-median-dot')].map((g) => g.querySelector('text')?.textContent);
  expect(names).toEqual(['Agents', 'RAG']);
});

import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { answered } from './answered.ts';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import { trendTable } from './rows/trend-table.ts';
import { TrendChart } from './TrendChart.tsx';
import { trendAnswer } from './testing/trend-answer.ts';
import { describeTrend } from './trend/describe-trend.ts';

const answer = trendAnswer({
  periods: ['2026-03', '2026-04'],
  totals: [100, 200],
  series: [{ label: 'Agents', n: [10, 30] }],
});
const demo = { ...answer, provenance: { ...answer.provenance, synthetic: true } };

type Props = ChartFrameProps<typeof answer>;
const frame = (over: Partial<Props> = {}) =>
  render(
    <MantineProvider>
      <ChartFrame
        title="How large?"
        subtitle={(a) => `n = ${a.totals.length} months`}
        query={answered(answer)}
        height={300}
        what="trends"
        filters={null}
        table={trendTable}
        description={describeTrend}
        method={<p>n / N</p>}
        {...over}
      >
        {(a) => <TrendChart answer={a} width={600} />}
      </ChartFrame>
    </MantineProvider>,
  ).container;

afterEach(cleanup);

describe('ChartFrame', () => {
  test('names the chart, its unit, its source, and describes it', () => {
    const root = frame();
    expect(screen.getByRole('heading', { name: 'How large?' })).toBeDefined();
    expect(root.textContent).toContain('n = 2 months');
    expect(root.textContent).toContain('Source: Hugging Face Daily Papers · as of 31 May 2026');
    expect(root.querySelector('figcaption')?.textContent).toBe(describeTrend(answer));
  });

  test('the table tab shows the same rows', () => {
    const root = frame();
    fireEvent.click(screen.getByRole('button', { name: 'Table of “How large?”' }));
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(root.querySelector('figure')).toBeNull();
  });

  test('demo data carry the word across the plot', () => {
    expect(frame({ query: answered(demo) }).querySelector('figure')?.textContent).toContain('synthetic');
  });

  test('while loading there is nothing to export and the frame is there', () => {
    frame({ query: { ...answered(answer), data: undefined, isFetching: true } });
    expect(screen.queryByRole('button', { name: /Export/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'How large?' })).toBeDefined();
  });

  test('what stands instead of a chart takes its place', () => {
    const root = frame({ instead: () => <p>Too few papers to tell</p> });
    expect(root.textContent).toContain('Too few papers to tell');
    expect(root.querySelector('figure')).toBeNull();
  });

  test('an old chart says that new data is coming', () => {
    const root = frame({
      query: { ...answered(answer), isFetching: true, isPlaceholderData: true },
      updating: 'Updating to weeks …',
    });
    expect(root.textContent).toContain('Updating to weeks …');
    expect(root.querySelector('figure')).not.toBeNull();
  });
});

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TrendChart } from './TrendChart.tsx';
import { trendAnswer } from './testing/trend-answer.ts';

const answer = trendAnswer({
  periods: ['2026-02', '2026-03', '2026-04', '2026-05'],
  totals: [100, 100, 200, 50],
  series: [
    { label: 'Agents', slot: 1, n: [10, 10, 30, 9] },
    { label: 'Reasoning', slot: 2, n: [50, 50, 20, 10] },
  ],
  partial: { '2026-05': [20, 21] },
});

const draw = (props: Partial<Parameters<typeof TrendChart>[0]> = {}) =>
  render(<TrendChart answer={answer} width={800} {...props} />).container;
const count = (root: Element, selector: string): number => root.querySelectorAll(selector).length;

afterEach(cleanup);

describe('TrendChart', () => {
  test('each series has a line, a casing and a band', () => {
    const root = draw();
    expect(count(root, '.pt-line path.recharts-line-curve')).toBe(2);
    expect(count(root, '.pt-casing path.recharts-line-curve')).toBe(2);
    expect(count(root, 'path.recharts-area-area')).toBe(2);
  });

  test('the segment into the partial period is dotted, ends hollow, and is named', () => {
    const root = draw();
    expect(root.querySelector('.pt-partial path')?.getAttribute('stroke-dasharray')).toBe('0.1 4.4');
    expect(root.querySelector('.pt-end-labels circle')?.getAttribute('fill')).toBe('var(--pt-page)');
    expect(root.textContent).toContain('May 2026: 20 of 21 days');
  });

  test('a line keeps the dash of its slot', () => {
    expect(draw().querySelector('.pt-slot-2 path')?.getAttribute('stroke-dasharray')).toBe('14 2.5');
  });

  test('a hidden series is absent and the other keeps its color', () => {
    const root = draw({ hidden: new Set(['topic:agents']) });
    expect(count(root, '.pt-line')).toBe(1);
    expect(root.querySelector('.pt-line path')?.getAttribute('stroke')).toBe('var(--pt-series-2-stroke)');
    expect(root.textContent).not.toContain('Agents');
  });

  test('isolating a series sets the other back', () => {
    const root = draw({ isolated: 'topic:agents' });
    const opacities = [...root.querySelectorAll('.pt-line path')].map((p) => p.getAttribute('stroke-opacity'));
    expect(opacities).toEqual(['1', '0.18']);
  });

  test('without room the names stand in a key above the plot', () => {
    const root = draw({ width: 120 });
    expect(count(root, '.pt-end-labels text')).toBe(0);
    expect(root.querySelector('ul')?.textContent).toContain('Reasoning20%');
  });

  test('keys walk the points and Enter opens the papers of one', () => {
    const onPoint = vi.fn();
    const root = draw({ onPoint });
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) fireEvent.keyDown(plane, { key });
    expect(root.querySelector('output')?.textContent).toBe('Reasoning, Apr 2026: 10.0%, 20 of 200');
    fireEvent.click(plane, { detail: 0 });
    expect(onPoint).toHaveBeenCalledWith({ ref: 'topic:reasoning', period: '2026-04', n: 20 });
  });

  const twoMonths = trendAnswer({
    periods: ['2026-04', '2026-05'],
    totals: [50, 0],
    series: [{ label: 'Agents', n: [47, 0] }],
  });

  test('a period in which no series has a value is read as such, and the keys go on to a series from it', () => {
    const root = draw({
      answer: { ...twoMonths, series: twoMonths.series.map((s) => ({ ...s, value: [0.94, null] })) },
    });
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    fireEvent.keyDown(plane, { key: 'ArrowLeft' });
    expect(root.querySelector('output')?.textContent).toMatch(/^May 2026: nothing to draw/);
    fireEvent.keyDown(plane, { key: 'ArrowLeft' });
    expect(root.querySelector('output')?.textContent).toBe('Agents, Apr 2026: 94.0%, 47 of 50');
  });

  test('numbers of papers are said once', () => {
    const query = { ...twoMonths.query, metric: 'papers' as const };
    const papers = { ...twoMonths, query, series: twoMonths.series.map((s) => ({ ...s, value: [...s.n] })) };
    const root = draw({ answer: papers });
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    for (const key of ['Home', 'Home']) fireEvent.keyDown(plane, { key });
    expect(root.querySelector('output')?.textContent).toBe('Agents, Apr 2026: 47 papers');
    expect(root.querySelector('tr[data-nearest]')?.textContent).toBe('Agents47papers');
  });

  test('one period is drawn as a point', () => {
    const one = trendAnswer({ periods: ['2026-05'], totals: [50], series: [{ label: 'Agents', n: [9] }] });
    expect(count(draw({ answer: one }), '.pt-end-labels circle')).toBe(1);
  });

  const course = {
    bursts: [{ from: '2026-03', to: '2026-04', weight: 4.2 }],
    shifts: [{ at: '2026-04', before: 0.1, after: 0.15 }],
    ...{ monotone: null, rate: null, shrunk: [] },
  };
  const told = { ...answer, series: answer.series.map((s, i) => ({ ...s, course: i === 0 ? course : null })) };

  test('a burst is a bar under the axis in the color of its series, and a click gives its dates', () => {
    const onBurst = vi.fn();
    const root = draw({ answer: told, bursts: true, onBurst });
    expect(root.querySelector('.pt-burst')?.getAttribute('fill')).toBe('var(--pt-series-1-stroke)');
    fireEvent.click(screen.getByRole('button', { name: /^Burst of Agents, Mar 2026 – Apr 2026/ }));
    expect(onBurst).toHaveBeenCalledWith(course.bursts[0]);
    expect(count(draw({ answer: told }), '.pt-burst')).toBe(0);
  });

  test('the lane of bursts takes its room from the plot, so that the panel keeps its size', () => {
    const heights = [...draw({ answer: told, bursts: true, height: 400 }).querySelectorAll<HTMLElement>('[data-plot]')];
    expect(heights.map((plot) => Number.parseInt(plot.style.height, 10)).reduce((a, b) => a + b, 0)).toBe(400);
  });

  test('bursts and level shifts are of shares: a chart of counts or medians marks none', () => {
    const counted = { ...told, query: { ...told.query, metric: 'upvotes' as const } };
    const root = draw({ answer: counted, bursts: true, shifts: true });
    expect([count(root, '.pt-burst'), count(root, '.pt-shift')]).toEqual([0, 0]);
  });

  test('an event without room for its words stands beside its line in few, and whole in the tooltip', () => {
    const whole = 'Upvotes before: read on the day only, after: read again for days and days until they had settled';
    const root = draw({ events: [{ day: '2026-04-10', label: whole, short: 'Read otherwise' }] });
    expect(root.querySelector('.pt-events')?.textContent).toBe('Read otherwise');
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    for (const key of ['ArrowLeft', 'ArrowLeft']) fireEvent.keyDown(plane, { key });
    expect(root.textContent).toContain(whole);
  });

  test('level shifts are marked where they are asked for', () => {
    expect(count(draw({ answer: told, shifts: true }), '.pt-shift')).toBe(1);
    expect(count(draw({ answer: told }), '.pt-shift')).toBe(0);
  });

  test('a forecast stands on ground of its own, with a band and a line that is not the counted one', () => {
    const value = { ahead: 1, value: 0.2, low: 0.1, high: 0.3, basis: 'model' as const };
    const ahead = ['2026-05', '2026-06'];
    const forecast = { ...answer, ahead, series: answer.series.map((s) => ({ ...s, forecast: [value, value] })) };
    const root = draw({ answer: forecast });
    expect(count(root, '.pt-forecast-ground')).toBe(1);
    expect(count(root, '.pt-forecast path.recharts-line-curve')).toBe(2);
    expect(root.querySelector('.pt-forecast path')?.getAttribute('stroke-dasharray')).toBe('6 4');
    expect(count(draw(), '.pt-forecast')).toBe(0);
  });

  test('a point of a forecast opens nothing, for nothing was counted', () => {
    const value = { ahead: 1, value: 0.2, low: 0.1, high: 0.3, basis: 'model' as const };
    const forecast = { ...answer, ahead: ['2026-05', '2026-06'] };
    const onPoint = vi.fn();
    const root = draw({
      answer: { ...forecast, series: answer.series.map((s) => ({ ...s, forecast: [value, value] })) },
      onPoint,
    });
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    fireEvent.keyDown(plane, { key: 'End' });
    expect(root.querySelector('output')?.textContent).toContain('Jun 2026: forecast 20.0%');
    fireEvent.click(plane, { detail: 0 });
    expect(onPoint).not.toHaveBeenCalled();
  });

  test('with a smooth line the counted one stands back and stays', () => {
    const smooth = { ...answer, series: answer.series.map((s) => ({ ...s, smooth: [0.1, 0.11, 0.12, null] })) };
    const root = draw({ answer: smooth });
    expect(count(root, '.pt-smooth path.recharts-line-curve')).toBe(2);
    expect(root.querySelector('.pt-line path')?.getAttribute('stroke-opacity')).toBe('0.6');
  });

  test('aligned series open the period that each point really is', () => {
    const late = trendAnswer({
      periods: ['2026-03', '2026-04'],
      totals: [100, 100],
      series: [{ label: 'Skills', n: [0, 7] }],
    });
    const onPoint = vi.fn();
    draw({ answer: late, aligned: true, onPoint });
    const plane = screen.getByRole('button', { name: /^Points of the chart/ });
    fireEvent.keyDown(plane, { key: 'Home' });
    fireEvent.click(plane, { detail: 0 });
    expect(onPoint).toHaveBeenCalledWith({ ref: 'topic:skills', period: '2026-04', n: 7 });
  });
});

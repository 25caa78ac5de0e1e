import { everyPaper, type KeywordMapAnswer, keywordMapQuerySchema } from '@papertide/core/query';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../../lib/testing-render.tsx';
import { KeywordMapChart } from '../KeywordMapChart.tsx';
import { ThemeMap } from '../ThemeMap.tsx';
import { trendAnswer } from '../testing/trend-answer.ts';

afterEach(cleanup);

const node = (key: string, n: number, cluster: number, x: number, y: number) => ({
  ...{ key, label: key.toUpperCase(), n, cluster, x, y },
  ...{ linkStrength: n, meanDay: '2025-03-01', medianPercentile: 61 },
});
const cluster = (label: string, members: number[], centrality: number, density: number) => ({
  ...{ label, members, keys: [], papers: 7, meanDay: null, centrality, density, recurrence: 0.9 },
  quadrant: 'motor' as const,
});
const answer: KeywordMapAnswer = {
  query: { ...keywordMapQuerySchema.parse({}), filter: everyPaper },
  nodes: [node('agents', 30, 0, -1, 0), node('tools', 20, 0, 0, 0), node('video', 10, 1, 1, 0)],
  links: [{ source: 0, target: 1, papers: 12, strength: 3.5 }],
  allLinks: 1,
  clusters: [cluster('AGENTS, TOOLS', [0, 1], 4, 2), cluster('VIDEO', [2], 1, 9)],
  ...{ medianCentrality: 2.5, medianDensity: 5.5, papers: 60, mapped: 50, modularity: 0.4 },
  stability: { mean: 0.8, lowest: 0.7, resamples: 20 },
  provenance: trendAnswer({ periods: ['2025-01'], totals: [60], series: [{ label: 'All', slot: 1, n: [60] }] })
    .provenance,
};

test('keys walk over the map, tell what stands together, and Enter opens the keyword', () => {
  const open = vi.fn();
  const { container } = draw(
    <KeywordMapChart answer={answer} coloring="cluster" width={800} height={400} onKeyword={open} />,
  );
  expect(container.querySelectorAll('.pt-map-nodes circle')).toHaveLength(3);
  const plane = screen.getByRole('button', { name: /^Keywords of the map/ });
  fireEvent.keyDown(plane, { key: 'Home' });
  expect(screen.getByText('AGENTS: 30 papers; most often with TOOLS, 12 papers')).toBeTruthy();
  fireEvent.keyDown(plane, { key: 'ArrowRight' });
  expect(screen.getByText('with AGENTS')).toBeTruthy();
  fireEvent.click(plane, { detail: 0 });
  expect(open).toHaveBeenCalledWith('tools');
});

test('keys walk over the themes, and Enter opens one', () => {
  const open = vi.fn();
  draw(<ThemeMap answer={answer} width={800} height={400} onCluster={open} />);
  const plane = screen.getByRole('button', { name: /^Themes/ });
  fireEvent.keyDown(plane, { key: 'Home' });
  expect(screen.getByText('AGENTS, TOOLS: motor themes, 2 keywords, 7 papers')).toBeTruthy();
  fireEvent.click(plane, { detail: 0 });
  expect(open).toHaveBeenCalledWith(0);
});

import { everyPaper, type KeywordMapAnswer, keywordMapQuerySchema } from '@papertide/core/query';
import { provenanceOf } from '../../lib/testing.ts';

const node = (key: string, n: number, cluster: number, x: number, y: number): KeywordMapAnswer['nodes'][number] => ({
  ...{ key, label: key, n, cluster, x, y },
  ...{ linkStrength: n, meanDay: '2025-03-01', medianPercentile: 61 },
});

/** Seven invented keywords in three clusters, one for each kind of theme but one. */
export const inventedMap: KeywordMapAnswer = {
  query: { ...keywordMapQuerySchema.parse({}), filter: everyPaper },
  nodes: [
    node('agents', 120, 0, -0.8, 0.1),
    node('tool use', 60, 0, -0.5, 0.4),
    node('planning', 40, 0, -0.6, -0.3),
    node('video generation', 90, 1, 0.7, 0.5),
    node('diffusion', 80, 1, 0.9, 0.1),
    node('sparse attention', 30, 2, 0.1, -0.8),
    node('kv cache', 25, 2, 0.3, -0.9),
  ],
  links: [
    { source: 0, target: 1, papers: 32, strength: 3.5 },
    { source: 0, target: 2, papers: 18, strength: 2.5 },
    { source: 3, target: 4, papers: 40, strength: 4 },
    { source: 5, target: 6, papers: 12, strength: 6 },
    { source: 2, target: 5, papers: 2, strength: 0.6 },
  ],
  allLinks: 5,
  clusters: [
    ['agents, tool use', [0, 1, 2], 4, 2, 'basic'] as const,
    ['video generation, diffusion', [3, 4], 3, 6, 'motor'] as const,
    ['sparse attention, kv cache', [5, 6], 1, 9, 'niche'] as const,
  ].map(([label, members, centrality, density, quadrant]) => ({
    ...{ label, members: [...members], keys: [], papers: 50, meanDay: null, centrality, density, recurrence: 0.9 },
    quadrant,
  })),
  ...{ medianCentrality: 3, medianDensity: 5, papers: 400, mapped: 350, modularity: 0.4 },
  stability: { mean: 0.8, lowest: 0.7, resamples: 20 },
  provenance: provenanceOf(),
};

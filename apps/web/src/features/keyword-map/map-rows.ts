import type { KeywordMapAnswer, KeywordMapQuery, MapCluster, PaperFilter } from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { quadrantWords } from '../../charts/ThemeMap.tsx';
import { formatDay, formatNumber, formatPercent, formatPercentile, plural } from '../../lib/format.ts';
import { seriesFilter } from '../../lib/point-filter.ts';

/** Each keyword with its papers, cluster and dates. */
export function mapTable({ nodes, clusters }: KeywordMapAnswer): ChartTable {
  return {
    columns: [
      { name: 'keyword', label: 'Keyword' },
      { name: 'key', label: 'Key', fileOnly: true },
      { name: 'papers', label: 'Papers', numeric: true },
      { name: 'cluster', label: 'Cluster' },
      { name: 'mean_date', label: 'Mean date', show: (day) => formatDay(day === null ? null : String(day)) },
      {
        name: 'median_percentile',
        label: 'Median percentile',
        numeric: true,
        show: (p) => formatPercentile(p === null ? null : Number(p)),
      },
      { name: 'link_strength', label: 'Links', numeric: true, show: (n) => formatNumber(Number(n)) },
      { name: 'x', label: 'x', numeric: true, fileOnly: true },
      { name: 'y', label: 'y', numeric: true, fileOnly: true },
    ],
    rows: nodes.map((node) => [
      ...[node.label, node.key, node.n, clusters[node.cluster]?.label ?? null],
      ...[node.meanDay, node.medianPercentile, node.linkStrength, node.x, node.y],
    ]),
  };
}

/** Each cluster with its place among the themes. */
export function themeTable({ clusters }: KeywordMapAnswer): ChartTable {
  const one = (n: unknown): string => formatNumber(Number(n), 1);
  return {
    columns: [
      { name: 'theme', label: 'Theme' },
      { name: 'quadrant', label: 'Place' },
      { name: 'keywords', label: 'Keywords', numeric: true },
      { name: 'papers', label: 'Papers', numeric: true },
      { name: 'centrality', label: 'Centrality', numeric: true, show: one },
      { name: 'density', label: 'Density', numeric: true, show: one },
      {
        name: 'recurrence',
        label: 'Comes again',
        numeric: true,
        show: (part) => formatPercent(part === null ? null : Number(part), 0),
      },
      { name: 'mean_date', label: 'Mean date', show: (day) => formatDay(day === null ? null : String(day)) },
    ],
    rows: clusters.map((cluster) => [
      ...[cluster.label, cluster.quadrant === null ? null : quadrantWords[cluster.quadrant], cluster.members.length],
      ...[cluster.papers, cluster.centrality, cluster.density, cluster.recurrence, cluster.meanDay],
    ]),
  };
}

/** How far clusters come again, in words: `clusters recur at .80`. */
export function stabilityWords({ stability }: KeywordMapAnswer): string {
  if (stability === null) return '';
  const index = stability.mean.toFixed(2).replace(/^0/, '').replace('-', '\u2212');
  return `clusters recur at ${index} over ${stability.resamples} samples of the papers`;
}

/** The map in words. */
export function describeMap(answer: KeywordMapAnswer): string {
  const { nodes, clusters, allLinks } = answer;
  const [first] = nodes;
  if (first === undefined) return 'A map of keywords, without any.';
  const named = clusters
    .slice(0, 6)
    .map(({ label, members }) => `${label} (${plural(members.length, 'keyword')})`)
    .join('; ');
  return `A map of ${plural(nodes.length, 'keyword')} with ${plural(allLinks, 'link')} in ${plural(clusters.length, 'cluster')}: ${named}. The most frequent keyword is ${first.label} with ${plural(first.n, 'paper')}. Of each pair, the closer two keywords stand, the more strongly they are associated.`;
}

/** The themes in words. */
export function describeThemes({ clusters }: KeywordMapAnswer): string {
  if (clusters.length === 0) return 'Themes by centrality and density, without any.';
  const told = clusters.map(
    ({ label, quadrant, papers }) =>
      `${label}: ${quadrant === null ? 'no place' : quadrantWords[quadrant].toLowerCase()}, ${plural(papers, 'paper')}`,
  );
  return `Themes by centrality and density. ${told.join('; ')}.`;
}

/** The filter behind a keyword of the map. */
export function keywordFilter(
  { filter, origin }: Pick<KeywordMapQuery, 'filter' | 'origin'>,
  key: string,
): PaperFilter {
  return seriesFilter({ dimension: origin, key }, filter);
}

/** The filter behind a cluster: papers with two or more of the keywords that count it. */
export const clusterFilter = (
  { filter, origin }: Pick<KeywordMapQuery, 'filter' | 'origin'>,
  { keys }: Pick<MapCluster, 'keys'>,
): PaperFilter => ({ ...filter, together: [...keys], togetherOf: origin });

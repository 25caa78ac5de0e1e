import type { TrendAnswer, TrendMetric, TrendQuery } from '@papertide/core/query';
import { plural } from '../../lib/format.ts';
import { shownRange } from '../../lib/shown-range.ts';

export const metricNames: Readonly<Record<TrendMetric, string>> = {
  share: 'Share',
  papers: 'Papers',
  upvotes: 'Upvotes',
  percentile: 'Percentile',
  comments: 'Comments',
};

/** The question that a chart of these series answers. */
export function chartTitle({ metric, series, filter: { axis } }: TrendQuery): string {
  const kinds = new Set(series.map((ref) => ref.dimension));
  const each = kinds.size > 1 ? 'each series' : kinds.has('topic') ? 'each topic' : 'each keyword';
  if (metric === 'papers') return `How many papers does ${each} have?`;
  if (metric === 'upvotes') return `How many upvotes do papers of ${each} get?`;
  if (metric === 'comments') return `How many comments do papers of ${each} get?`;
  if (metric === 'percentile') return `How high do papers of ${each} stand among those listed with them?`;
  return `How large is ${each} among ${axis} papers?`;
}

/** Unit, mark and n under the title; `chosen` where one series is isolated, or alone. */
export function chartSubtitle(answer: TrendAnswer, bands: boolean, chosen: boolean): string {
  const { metric, interval, filter } = answer.query;
  const quartiles = bands ? (chosen ? ', with quartiles' : '; isolate a series for its quartiles') : '';
  const unit = {
    share: `Share of papers ${filter.axis} per ${interval}${bands ? ', with 95% intervals' : ''}`,
    papers: `Papers ${filter.axis} per ${interval}`,
    upvotes: `Median upvotes at the latest reading, papers ${filter.axis} per ${interval}${quartiles}`,
    comments: `Median comments at the latest reading, papers ${filter.axis} per ${interval}${quartiles}`,
    percentile: `Median percentile by upvotes among papers listed together, papers ${filter.axis} per ${interval}${quartiles}`,
  }[metric];
  const papers = plural(
    answer.totals.reduce((sum, n) => sum + n, 0),
    'paper',
  );
  const range = shownRange(answer.periods, filter, answer.provenance);
  return `${unit} · n = ${papers}${range === null ? '' : `, ${range}`}`;
}

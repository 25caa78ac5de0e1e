import { type Period, periodEnd, periodStart } from '@papertide/core';
import type { PaperFilter, SeriesRef } from '@papertide/core/query';

const fields = {
  topic: 'topics',
  keyword: 'keywords',
  'source-keyword': 'keywords',
  category: 'categories',
  source: 'sources',
} as const;

/** The filter that also asks for a series; `null` for areas, which no filter names. */
export function seriesFilter(ref: SeriesRef, filter: PaperFilter): PaperFilter | null {
  if (ref.dimension === 'all') return filter;
  if (ref.dimension === 'area') return null;
  const field = fields[ref.dimension];
  return { ...filter, [field]: [...new Set([...filter[field], ref.key])] };
}

/** The papers behind one point of a trend: those of the series whose date lies in the period and in the filter's days. */
export function pointFilter(ref: SeriesRef, filter: PaperFilter, period: Period): PaperFilter | null {
  const from = periodStart(period);
  const to = periodEnd(period);
  return seriesFilter(ref, {
    ...filter,
    from: filter.from !== null && filter.from > from ? filter.from : from,
    to: filter.to !== null && filter.to < to ? filter.to : to,
  });
}

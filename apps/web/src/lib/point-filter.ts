import { type Period, periodEnd, periodStart } from '@papertide/core';
import type { PaperFilter, SeriesRef } from '@papertide/core/query';

/** Lists of which a paper must have every member. */
const everyOf = {
  topic: 'topics',
  area: 'areas',
  keyword: 'keywords',
  'source-keyword': 'sourceKeywords',
} as const;
/** Lists of which a paper must have one member. */
const oneOf = { category: 'categories', source: 'sources' } as const;

/** The filter that also asks for a series; `null` where the filter leaves the series out. */
export function seriesFilter({ dimension, key }: SeriesRef, filter: PaperFilter): PaperFilter | null {
  if (dimension === 'all') return filter;
  if (dimension === 'category' || dimension === 'source') {
    const asked = filter[oneOf[dimension]];
    return asked.length === 0 || asked.includes(key) ? { ...filter, [oneOf[dimension]]: [key] } : null;
  }
  const field = everyOf[dimension];
  return { ...filter, [field]: [...new Set([...filter[field], key])] };
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

import { type Period, periodEnd, periodStart } from '@papertide/core';
import { distinctSeries, mostSeries, type PaperFilter, type SeriesRef } from '@papertide/core/query';
import { listOf, withSeries } from './filter-lists.ts';

/** The filter that also asks for a series. Lists of which a paper needs one member hold the series only if they were empty. */
export function seriesFilter(ref: SeriesRef, filter: PaperFilter): PaperFilter {
  switch (ref.dimension) {
    case 'all':
      return filter;
    case 'topic':
    case 'area':
    case 'keyword':
    case 'source-keyword':
      return withSeries(filter, ref);
    case 'phrase':
      if (filter.text === '') return { ...filter, text: ref.key };
      break;
    case 'category':
    case 'source':
    case 'author':
    case 'organization': {
      const field = listOf[ref.dimension];
      if (filter[field].length === 0) return { ...filter, [field]: [ref.key] };
    }
  }
  return { ...filter, within: distinctSeries([...filter.within, ref]).slice(0, mostSeries) };
}

/** The papers behind one point of a trend: those of the series whose date lies in the period and in the filter's days. */
export function pointFilter(ref: SeriesRef, filter: PaperFilter, period: Period): PaperFilter {
  const from = periodStart(period);
  const to = periodEnd(period);
  return seriesFilter(ref, {
    ...filter,
    from: filter.from !== null && filter.from > from ? filter.from : from,
    to: filter.to !== null && filter.to < to ? filter.to : to,
  });
}

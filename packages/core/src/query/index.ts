export * from './answers.ts';
export {
  type Axis,
  axes,
  daySchema,
  everyPaper,
  isAskableDay,
  type PaperFilter,
  paperFilterSchema,
} from './paper-filter.ts';
export { type PaperQuery, type PaperSort, paperQuerySchema, paperSorts } from './paper-query.ts';
export { decodePaperQuery, encodePaperQuery } from './paper-query-codec.ts';
export {
  type Dimension,
  dimensions,
  formatSeriesRef,
  parseSeriesRef,
  type SeriesRef,
  seriesRefSchema,
} from './series-ref.ts';
export { maxSeries, type TrendMetric, type TrendQuery, trendMetrics, trendQuerySchema } from './trend-query.ts';
export { decodeTrendQuery, encodeTrendQuery } from './trend-query-codec.ts';

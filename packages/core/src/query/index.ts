export type { DistributionAnswer, StandoutAnswer, TopicAttentionAnswer } from './attention-answer.ts';
export type { CohortRank, PaperDetail, PaperListAnswer, PaperRow, SimilarAnswer, Span } from './paper-answer.ts';
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
export type { Provenance } from './provenance.ts';
export type { RankedRow, RankingAnswer } from './ranking-answer.ts';
export type { CollectedDay, Progress, Reject, RunRow, RunState, Status } from './run-answer.ts';
export {
  type Dimension,
  dimensions,
  formatSeriesRef,
  parseSeriesRef,
  type SeriesRef,
  seriesRefSchema,
} from './series-ref.ts';
export type { Evidence, Growth, Reading, Share, ShareChange } from './share-answer.ts';
export type { PeriodCoverage, TrendAnswer, TrendSeries } from './trend-answer.ts';
export { maxSeries, type TrendMetric, type TrendQuery, trendMetrics, trendQuerySchema } from './trend-query.ts';
export { decodeTrendQuery, encodeTrendQuery } from './trend-query-codec.ts';

export type {
  AccrualAnswer,
  BehindAnswer,
  ConcentrationAnswer,
  DistributionAnswer,
  FastestAnswer,
  OtherAttentionAnswer,
  PaperAttentionAnswer,
  PeriodFigure,
  QuadrantAnswer,
  ReadingChange,
  StandoutAnswer,
  TopicAttentionAnswer,
  TopicEffectAnswer,
  WeekdayAnswer,
} from './attention-answer.ts';
export { type BehindMark, behindMarkSchema, decodeMark, encodeMark } from './behind-mark.ts';
export { adjustedP, type Compared, changeReason } from './change-reason.ts';
export { countedKeywords } from './counted-keywords.ts';
export { distinctLabels } from './distinct-labels.ts';
export { type EmergingGroup, type GroupsAnswer, groupReason } from './groups-answer.ts';
export { decodeKeywordDimension, encodeKeywordDimension } from './keyword-dimension-codec.ts';
export type { KeywordMapAnswer, MapCluster, MapKeyword, MapLink } from './keyword-map-answer.ts';
export {
  decodeKeywordMap,
  encodeKeywordMap,
  type KeywordMapQuery,
  keywordMapQuerySchema,
} from './keyword-map-query.ts';
export type { KeywordInPeriods, KeywordNeighborsAnswer, KeywordPeriodsAnswer } from './keyword-periods-answer.ts';
export {
  keywordDimension,
  keywordPartsOf,
  kindOf,
  likeKeywords,
  type Merging,
  mergingOf,
  mergings,
  seriesMerging,
  seriesOfKind,
  synonymsOf,
} from './keyword-series.ts';
export { isOwnTopic, type OwnTopic, ownTopicId, ownTopicNode, ownTopicSchema } from './own-topic.ts';
export type { CohortRank, PaperDetail, PaperListAnswer, PaperRow, SimilarAnswer, Span } from './paper-answer.ts';
export {
  type Axis,
  axes,
  daySchema,
  everyPaper,
  isAskableDay,
  type KeywordOrigin,
  keywordOrigins,
  mostSeries,
  mostTogether,
  type PaperFilter,
  paperFilterSchema,
} from './paper-filter.ts';
export { type PaperQuery, type PaperSort, paperQuerySchema, paperSorts } from './paper-query.ts';
export { decodePaperQuery, encodePaperQuery } from './paper-query-codec.ts';
export {
  type Companion,
  type CompanionList,
  type Portrait,
  type PortraitRef,
  portrayed,
  type TopicInPlace,
  type TopicPortrait,
} from './portrait-answer.ts';
export type { Provenance, Retagging } from './provenance.ts';
export type { RankedRow, RankingAnswer } from './ranking-answer.ts';
export { readNoun } from './read-noun.ts';
export { type UpvoteReadingChoice, upvoteReadings } from './reading-choice.ts';
export type { ChangeList, RisingAnswer } from './rising-answer.ts';
export type { CollectedDay, Progress, Reject, RunRow, RunState, Status } from './run-answer.ts';
export { type SavedViewInput, type SharedView, savedViewSchema, viewName } from './saved-view.ts';
export {
  type Dimension,
  dimensions,
  distinctSeries,
  formatSeriesRef,
  type KeywordDimension,
  keywordDimensions,
  parseSeriesRef,
  type SeriesRef,
  seriesRefSchema,
} from './series-ref.ts';
export type { SeriesSynonyms, Synonym } from './series-synonyms.ts';
export { type Evidence, type Growth, type Reading, readings, type Share, type ShareChange } from './share-answer.ts';
export { taxonomyWords } from './taxonomy-words.ts';
export { formatText } from './text/format-text.ts';
export { matchesText } from './text/matches-text.ts';
export { parseText, type ReadText } from './text/parse-text.ts';
export { asPhrase, phraseLabel } from './text/phrase-label.ts';
export { longestText, type TextNode } from './text/text-node.ts';
export type {
  ComparedValues,
  JudgedGrowth,
  PeriodCoverage,
  Rate,
  SeriesCourse,
  TrendAnswer,
  TrendEvent,
  TrendSeries,
} from './trend-answer.ts';
export {
  type Comparison,
  comparisons,
  maxSeries,
  type Smoothing,
  smoothingOf,
  smoothings,
  type TrendMetric,
  type TrendQuery,
  trendMetrics,
  trendQuerySchema,
} from './trend-query.ts';
export { decodeTrendQuery, encodeTrendQuery } from './trend-query-codec.ts';
export { windowLength } from './window-length.ts';

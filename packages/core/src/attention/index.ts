export {
  type AccrualPoint,
  type AccruedFraction,
  accrualCurve,
  accruedFractions,
  leastAccrual,
  leastOfFilter,
  settledAge,
  settledUpvotes,
} from './accrual.ts';
export { type AgePoint, cohortCurve } from './cohort-curve.ts';
export { type CohortPaper, leastCohort, type RankedInCohort, rankInCohorts } from './cohort-rank.ts';
export { type Concentration, concentrationOf, topShare } from './concentration.ts';
export { gini, giniUnbiased } from './gini.ts';
export { lastWatchedDay } from './last-watched-day.ts';
export { logDensity } from './log-density.ts';
export { type Maturity, maturityOf } from './maturity.ts';
export { medianInterval } from './median-interval.ts';
export { midRankPercentile } from './mid-rank-percentile.ts';
export { histogramOf, histogramQuantile, type ValueCount } from './quantile.ts';
export { ageInDays, isSettling, settlingDays } from './settling.ts';
export { type TopicEffect, type TopicEffects, topicEffects } from './topic-effect.ts';
export type { UpvoteReading } from './upvote-reading.ts';
export { type AtDay, type NotAtDay, upvotesAtDay } from './upvotes-at-day.ts';
export {
  type Gain,
  recentGain,
  type TimedUpvotes,
  type VelocityPrior,
  velocityOf,
  velocityPrior,
} from './velocity.ts';

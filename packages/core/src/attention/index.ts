export { type CohortPaper, leastCohort, type RankedInCohort, rankInCohorts } from './cohort-rank.ts';
export { type AgePoint, curveByAge, type UpvoteReading } from './curve-by-age.ts';
export { medianInterval } from './median-interval.ts';
export { midRankPercentile } from './mid-rank-percentile.ts';
export { histogramOf, histogramQuantile, type ValueCount } from './quantile.ts';
export { ageInDays, isSettling, settlingDays } from './settling.ts';

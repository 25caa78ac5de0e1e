export { analyzeShare, longestAnalyzed, type ShareAnalysis } from './analyze-share.ts';
export { adjustForDiscoveries } from './benjamini-hochberg.ts';
export { type Burst, type BurstFit, type BurstOptions, findBursts } from './burst.ts';
export { type ChangePointOptions, countChangePoints, meanChangePoints } from './change-point.ts';
export { discoveryRate, type Judged, judge, type TestedTrend, testTrends } from './discoveries.ts';
export { fillGaps } from './fill-gaps.ts';
export {
  combinedForecast,
  forecastShare,
  leastForecastPeriods,
  longestHorizon,
  type ShareForecast,
} from './forecast.ts';
export { growthOf, leastNew, leastSupport } from './growth.ts';
export { type GrowthRate, growthRate } from './growth-rate.ts';
export { type LogOdds, logOdds } from './log-odds.ts';
export { type LowessOptions, lowess, smoothLine } from './lowess.ts';
export { type MannKendall, mannKendall } from './mann-kendall.ts';
export { mase } from './mase.ts';
export { movingShare } from './moving-share.ts';
export { findPeak, leastFall, type Peak } from './peak.ts';
export type { Segmentation } from './pelt.ts';
export { type AskedDays, type CollectedDays, coverPeriods } from './period-coverage.ts';
export {
  announcementLagDays,
  type DaySpan,
  type PublishedDays,
  type PublishedEvidence,
  publicationLagDays,
  publishedDays,
  type WholeRun,
} from './published-days.ts';
export { type ForecastMethod, type RollingOriginOptions, rollingOriginErrors } from './rolling-origin.ts';
export { shareOf } from './share.ts';
export { shareChange } from './share-change.ts';
export { type ShrunkRatio, shrinkRatios } from './shrink-ratios.ts';
export { type Counted, type SharePrior, sharePrior, shrinkShare } from './shrink-share.ts';
export { theilSen } from './theil-sen.ts';
export { wilsonInterval, z95 } from './wilson-interval.ts';

export { type ChangePointOptions, countChangePoints, meanChangePoints } from './change-point.ts';
export { fillGaps } from './fill-gaps.ts';
export {
  combinedForecast,
  forecastShare,
  leastForecastPeriods,
  longestHorizon,
  type ShareForecast,
} from './forecast.ts';
export { growthOf, leastNew, leastSupport } from './growth.ts';
export { type LowessOptions, lowess, smoothLine } from './lowess.ts';
export { mase } from './mase.ts';
export type { Segmentation } from './pelt.ts';
export { type CollectedDays, coverPeriods, publicationLagDays } from './period-coverage.ts';
export { type ForecastMethod, type RollingOriginOptions, rollingOriginErrors } from './rolling-origin.ts';
export { shareOf } from './share.ts';
export { shareChange } from './share-change.ts';
export { type Counted, type SharePrior, sharePrior, shrinkShare } from './shrink-share.ts';
export { wilsonInterval, z95 } from './wilson-interval.ts';

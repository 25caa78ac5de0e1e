export { fillGaps } from './fill-gaps.ts';
export { growthOf, leastNew, leastSupport } from './growth.ts';
export { type CollectedDays, coverPeriods, publicationLagDays } from './period-coverage.ts';
export { shareOf } from './share.ts';
export { shareChange } from './share-change.ts';
export { wilsonInterval, z95 } from './wilson-interval.ts';

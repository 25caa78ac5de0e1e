import jstat from 'jstat';

const { jStat } = jstat;

/** The two-sided p-value of a standard normal deviate. */
export function normalTails(z: number): number {
  return Math.min(1, jStat.erfc(Math.abs(z) / Math.SQRT2));
}

/** The two-sided p-value of a t statistic with `degreesOfFreedom` > 0. */
export function studentTails(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), degreesOfFreedom));
}

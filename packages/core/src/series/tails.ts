import jstat from 'jstat';

const { jStat } = jstat;

/** The two-sided p-value of a standard normal deviate. */
export function normalTails(z: number): number {
  return Math.min(1, jStat.erfc(Math.abs(z) / Math.SQRT2));
}

/** The probability that a standard normal variable exceeds z. */
export function normalTail(z: number): number {
  return Math.min(1, jStat.erfc(z / Math.SQRT2) / 2);
}

/** The two-sided p-value of a t statistic with `degreesOfFreedom` > 0. */
export function studentTails(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), degreesOfFreedom));
}

/** The t that a Student variable with `degreesOfFreedom` > 0 exceeds in size with 5 %: 1.96 for many. */
export function studentQuantile(degreesOfFreedom: number): number {
  return jStat.studentt.inv(0.975, degreesOfFreedom);
}

import type { PaperDetail } from '@papertide/core/query';
import { type CurveAxes, curveAxes, readingsByAge } from '../../../charts/rows/curve-rows.ts';
import { readOnce } from '../paper-rows.ts';

type Curve = Pick<PaperDetail, 'observations' | 'listedOn' | 'cohortCurve'>;

/** One pair of axes that holds the curves of all these papers; `undefined` where fewer than two of them have a curve. */
export function sharedAxes(papers: readonly Curve[]): CurveAxes | undefined {
  const axes = papers
    .filter(({ observations }) => readOnce(observations) === null)
    .map(({ observations, listedOn, cohortCurve }) => ({
      readings: readingsByAge(observations, listedOn),
      cohortCurve,
    }))
    .filter(({ readings }) => readings.length > 0)
    .map(({ readings, cohortCurve }) => curveAxes(readings, cohortCurve));
  if (axes.length < 2) return undefined;
  return { lastAge: Math.max(...axes.map((each) => each.lastAge)), most: Math.max(...axes.map((each) => each.most)) };
}

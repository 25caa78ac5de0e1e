import { keywordPartsOf } from './keyword-series.ts';
import type { RankedRow, RankingAnswer } from './ranking-answer.ts';
import { windowLength } from './window-length.ts';

const number = (n: number): string => n.toLocaleString('en-US');
const papers = (n: number): string => `${number(n)} paper${n === 1 ? '' : 's'}`;
const percent = (fraction: number, digits = 0): string => `${(100 * fraction).toFixed(digits)}%`.replace('-', '\u2212');

/** An adjusted p as readers write it: `q = .003`, `q < .001`, `q = .21`. */
export function adjustedP(q: number): string {
  if (q < 0.001) return 'q < .001';
  const text = q.toFixed(q < 0.1 ? 3 : 2).replace(/^0/, '');
  return `q = ${text}`;
}

function rateWords({ rate }: RankedRow, per: RankingAnswer['per']): string | null {
  if (rate === null || per === null) return null;
  // Small rates need a decimal, or the interval would vanish.
  const digits = Math.max(Math.abs(rate.low), Math.abs(rate.high)) < 0.05 ? 1 : 0;
  const end = (r: number): string =>
    (100 * r)
      .toFixed(digits)
      .replace(/^-(0(?:\.0)?)$/, '$1')
      .replace('-', '\u2212');
  const [low, high] = [end(rate.low), end(rate.high)];
  return `${rate.perPeriod < 0 ? 'shrinking' : 'growing'} ${percent(Math.abs(rate.perPeriod), digits)} a ${per} [${low}, ${high}]`;
}

/** The windows, tests and totals that a reason speaks of. */
export type Compared = Pick<RankingAnswer, 'now' | 'before' | 'per' | 'tested'>;

/**
 * Why a topic or keyword stands where it does, in plain words: `94 of 1,203 papers in the last 13 weeks against 41 of 1,180
 * before; in 12 of 12 complete weeks; growing 6% a week [2, 10]; q = .003 of 212 tested`. The rate has its 95 % interval in brackets;
 * a keyword that the source gave says that the papers are those with keywords; a peak says its high, and where it still stands above the window before that as well; a candidate that it may be chance.
 */
export function changeReason(row: RankedRow, { now, before, per, tested }: Compared): string {
  const { growth, peak, present, evidence, q } = row;
  const days = now === null ? '' : ` in the last ${windowLength(now)}`;
  // A source gives keywords to a part of the papers only, and shares are of these.
  const keyworded = keywordPartsOf(row.ref.dimension)?.kind === 'source-keyword' ? ' with keywords' : '';
  const parts = [
    `${number(growth.now.n)} of ${papers(growth.now.total)}${keyworded}${days}${
      before === null ? '' : ` against ${number(growth.before.n)} of ${number(growth.before.total)} before`
    }`,
  ];
  if (present !== null && per !== null)
    parts.push(`in ${present.periods} of ${present.of} complete ${per}${present.of === 1 ? '' : 's'}`);
  const rate = rateWords(row, per);
  if (growth.reading === 'peaked' && peak !== null) {
    const above = (growth.change.difference ?? 0) > 0;
    if (above) parts.push('still above the window before, but a fifth or more below its high');
    parts.push(`down to ${percent(peak.now, 1)} from a high of ${percent(peak.high, 1)}`);
  } else if (rate !== null) parts.push(rate);
  if (q !== null) parts.push(`${adjustedP(q)} of ${number(tested)} tested`);
  if (evidence === 'candidate') parts.push('may be chance');
  return parts.join('; ');
}

import type { TrendAnswer } from '@papertide/core/query';

/**
 * A daily trend without the days on which no list is expected and no paper is dated, so that lines do not break at every
 * weekend. A day that is missing stays, as a gap. Other intervals stay as they are. O(periods x series).
 */
export function withoutIdleDays(answer: TrendAnswer): TrendAnswer {
  if (answer.query.interval !== 'day') return answer;
  const kept = answer.coverage.flatMap((c, i) => (c.expectedDays > 0 || (answer.totals[i] ?? 0) > 0 ? [i] : []));
  const pick = <T>(values: readonly T[]): T[] => kept.flatMap((i) => values.slice(i, i + 1));
  return {
    ...answer,
    comparedPeriods: answer.comparedPeriods && pick(answer.comparedPeriods),
    periods: pick(answer.periods),
    totals: pick(answer.totals),
    coverage: pick(answer.coverage),
    series: answer.series.map((s) => ({
      ...s,
      n: pick(s.n),
      totals: pick(s.totals),
      value: pick(s.value),
      low: pick(s.low),
      high: pick(s.high),
      unknown: pick(s.unknown),
      smooth: s.smooth && pick(s.smooth),
      course: s.course && { ...s.course, shrunk: pick(s.course.shrunk) },
      compared: s.compared && {
        n: pick(s.compared.n),
        totals: pick(s.compared.totals),
        value: pick(s.compared.value),
      },
    })),
  };
}

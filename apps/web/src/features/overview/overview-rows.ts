import { addDays, type Day, dayNumber, type Period, periodEnd, periodStart } from '@papertide/core';
import type { DistributionAnswer, RankedRow, RankingAnswer, TrendAnswer } from '@papertide/core/query';
import { agedRow } from '../../lib/aged-row.ts';

/** Papers of the last week of data, how much of it is in, and the days of it that are missing. */
export interface WeekFigure {
  readonly period: Period;
  readonly papers: number;
  readonly collectedDays: number;
  readonly expectedDays: number;
  readonly missing: readonly Day[];
}

/** The last week of a weekly trend of all papers; `null` without one. */
export function weekFigure(answer: TrendAnswer, incompleteDays: readonly Day[]): WeekFigure | null {
  const last = answer.coverage.at(-1);
  if (last === undefined) return null;
  const [from, to] = [periodStart(last.period), periodEnd(last.period)];
  const dataTo = answer.provenance.dataTo ?? to;
  return {
    period: last.period,
    papers: answer.totals.at(-1) ?? 0,
    collectedDays: last.collectedDays,
    expectedDays: last.expectedDays,
    missing: incompleteDays.filter((day) => day >= from && day <= to && day <= dataTo),
  };
}

/** Days of a year, but for the days before its first list. */
const yearAlmost = 358;

/**
 * Papers of the last 12 months and their change on the year before, a ratio, `null` where the data is shorter. `whole` tells
 * whether the data fills the 12 months.
 */
export function yearFigure(
  answer: RankingAnswer,
  firstListed: Day | null,
): { papers: number; ratio: number | null; whole: boolean } {
  const { now, before } = answer;
  const reaches =
    before !== null && before.papers > 0 && firstListed !== null && firstListed <= addDays(before.from, 7);
  const whole = now !== null && dayNumber(now.to) - dayNumber(now.from) >= yearAlmost;
  return { papers: now?.papers ?? 0, whole, ratio: now !== null && reaches ? now.papers / before.papers - 1 : null };
}

/** The last complete month none of whose papers still settle, with the medians up to it, oldest first; `null` without one. */
export function agedMonth(answer: DistributionAnswer): {
  period: Period;
  median: number;
  q1: number | null;
  q3: number | null;
  medians: (number | null)[];
  n: number;
  readLate: number | null;
} | null {
  const row = agedRow(answer);
  if (row === null || row.median === null) return null;
  const at = answer.rows.indexOf(row);
  const medians = answer.rows.slice(Math.max(0, at - 23), at + 1).map((r) => r.median);
  const { period, median, q1, q3, n, readLate } = row;
  return { period, median, q1, q3, medians, n, readLate };
}

/** How surely a change is one: how far the nearer end of its interval is from 0, as a fraction; negative where it holds 0. */
const sureness = ({ growth: { change } }: RankedRow): number => Math.max(change.low ?? -1, -(change.high ?? 1));

const supported = (row: RankedRow): number => (row.evidence === 'supported' ? 1 : 0);

/**
 * The surest rises and falls, at most `each` of both, rises first; in each the supported ones first and then the surest, so
 * that a large change of a few papers does not lead; where there are fewer than `each` in all, the largest steady topics fill the list.
 */
export function pickChanges(rows: readonly RankedRow[], each = 4): RankedRow[] {
  const surest = (readings: readonly string[]): RankedRow[] =>
    rows
      .filter((row) => readings.includes(row.growth.reading))
      .sort((a, b) => supported(b) - supported(a) || sureness(b) - sureness(a) || a.label.localeCompare(b.label))
      .slice(0, each);
  const changed = [...surest(['rising', 'new']), ...surest(['fading', 'peaked'])];
  const steady = rows.filter((row) => row.growth.reading === 'steady').slice(0, Math.max(0, each - changed.length));
  return [...changed, ...steady];
}

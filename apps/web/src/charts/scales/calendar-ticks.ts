import { intervalOf, type Period, periodStart } from '@papertide/core';

export interface CalendarTick {
  /** The place of the period on the axis. */
  readonly index: number;
  readonly label: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Periods after which a reader no longer carries the year along. */
const farFromYear = 2;
const steps = [1, 2, 3, 6, 12, 24, 60, 120];

/** Months since the year 0 of a period's first day. */
const monthNumber = (period: Period): number => {
  const day = periodStart(period);
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
};

/** The places that may carry a tick: where a calendar month begins, or every period of a short daily or weekly axis. */
function candidates(periods: readonly Period[], gap: number): { index: number; at: number; short: boolean }[] {
  const interval = intervalOf(periods[0] ?? '');
  const fine = interval === 'day' || interval === 'week';
  const short = fine && periods.length <= (interval === 'day' ? 45 : 13) && gap < 20;
  if (short) return periods.map((_, index) => ({ index, at: index, short }));
  const all = periods.map((period, index) => ({ index, at: monthNumber(period), short }));
  return fine ? all.filter((c, i) => i === 0 || c.at !== all[i - 1]?.at) : all;
}

function nameOf(period: Period, short: boolean, yearMark: string | null): string {
  const interval = intervalOf(period);
  const day = periodStart(period);
  if (interval === 'year') return day.slice(0, 4);
  const name =
    interval === 'quarter'
      ? period.slice(5)
      : `${short ? `${Number(day.slice(8))} ` : ''}${months[Number(day.slice(5, 7)) - 1]}`;
  return yearMark === null ? name : `${name} ${yearMark}`;
}

/**
 * Ticks on calendar steps from the first period on, at least `gap` periods apart; the last period is always among them
 * and the year stands on its first tick, and again on the last one where there is room. `shortYear` writes ’26. Daily and weekly axes tick where a month begins, or on
 * single days while they are short. [] for no periods. O(n).
 */
export function calendarTicks(periods: readonly Period[], gap: number, shortYear = false): CalendarTick[] {
  const last = periods.length - 1;
  const found = candidates(periods, gap);
  const first = found[0];
  if (last < 0 || !first) return [];
  const atStep = (step: number) => found.filter((c) => (c.at - first.at) % step === 0);
  const apart = (list: typeof found): boolean =>
    list.every((c, i) => i === 0 || c.index === last || c.index - (list[i - 1]?.index ?? 0) >= gap || i === 1);
  let kept = atStep(steps.find((step) => apart(atStep(step))) ?? 120);
  // Weeks of a short axis keep a step of days; the month that begins just after the first period gives way to it.
  // The first label begins at its tick instead of standing over it: a second one that carries a year needs more room.
  const firstYear = periodStart(periods[0] ?? '').slice(0, 4);
  const years = intervalOf(periods[0] ?? '') === 'year';
  const room = (index: number): number =>
    years ? gap : first.short ? gap * 1.4 : periodStart(periods[index] ?? '').startsWith(firstYear) ? gap : gap * 1.3;
  kept = kept.filter((c, i) => i === 0 || c.index - first.index >= room(c.index));
  kept = kept.filter((c) => c.index === last || last - c.index >= gap);
  if (kept.at(-1)?.index !== last) kept.push({ index: last, at: 0, short: first.short });
  const yearOf = (index: number): string => periodStart(periods[index] ?? '').slice(0, 4);
  const end = kept.length - 1;
  const carrier = kept.find((c) => yearOf(c.index) === yearOf(last))?.index ?? last;
  const before = kept[end - 1]?.index ?? 0;
  const fine = /^\d{4}-(?:W|\d\d-)/.test(periods[last] ?? '');
  // A day with its year needs more room than a month with it, and so does a neighbor that has a year too.
  const needed = gap * (fine ? 1.2 : 1) * (carrier === before && !shortYear ? 1.2 : 1);
  const repeats = last - carrier > farFromYear && !first.short && last - before >= needed;
  let year = '';
  return kept.map(({ index, short }) => {
    const period = periods[index] ?? '';
    const itsYear = yearOf(index);
    const mark = itsYear === year && !(repeats && index === last) ? null : shortYear ? `’${itsYear.slice(2)}` : itsYear;
    year = itsYear;
    return { index, label: nameOf(period, short || (fine && index === last), mark) };
  });
}

import { type Day, type Instant, intervalOf, type Period, periodEnd, periodStart, weekday } from '@papertide/core';

/** What stands where there is no answer. */
export const noAnswer = '–';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const minus = '\u2212';

const fixed = (value: number, digits: number): string =>
  Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** `8506` -> `8,506`, with a true minus sign. */
export function formatNumber(value: number | null, digits = 0): string {
  if (value === null) return noAnswer;
  const text = fixed(value, digits);
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? minus + text : text;
}

/** A fraction as a percentage: `0.339` -> `33.9%`. */
export function formatPercent(fraction: number | null, digits = 1): string {
  return fraction === null ? noAnswer : `${formatNumber(fraction * 100, digits)}%`;
}

/** A number that always carries its sign: `+0.2`, `−2.6`; what rounds to zero has none: `0.0`. */
export function formatSigned(value: number | null, digits = 1): string {
  if (value === null) return noAnswer;
  const text = formatNumber(value, digits);
  return value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}

/** A difference of shares, given as a fraction, in points: `0.041` -> `+4.1 pts`. */
export function formatPoints(difference: number | null, digits = 1): string {
  return difference === null ? noAnswer : `${formatSigned(difference * 100, digits)} pts`;
}

/** A ratio as a signed percentage: `0.34` -> `+34%`. */
export function formatRatio(ratio: number | null, digits = 0): string {
  return ratio === null ? noAnswer : `${formatSigned(ratio * 100, digits)}%`;
}

/** A place among a hundred, rounded: `98.7` -> `p99`. Nothing below 100 reads p100. */
export function formatPercentile(percentile: number | null): string {
  return percentile === null ? noAnswer : `p${percentile < 100 ? Math.min(99, Math.round(percentile)) : 100}`;
}

/** `plural(1, 'paper')` -> `1 paper`, `plural(8506, 'paper')` -> `8,506 papers`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`;
}

/** `214 of 631`. */
export function formatOf(n: number, total: number): string {
  return `${formatNumber(n)} of ${formatNumber(total)}`;
}

const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';

/** `29 May 2026`. */
export function formatDay(day: Day | null): string {
  return day === null ? noAnswer : `${formatShortDay(day)} ${day.slice(0, 4)}`;
}

/** A text with the days in it as readers write them: `2024-08-06: 12 papers` -> `6 Aug 2024: 12 papers`. */
export function formatDaysIn(text: string): string {
  return text.replace(/\b\d{4}-(?:0[1-9]|1[0-2])-[0-3]\d\b(?!T)/g, formatDay);
}

/** `29 May`. */
export function formatShortDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day)}`;
}

/** `Fri 29 May 2026`. */
export function formatWeekday(day: Day): string {
  return `${weekdays[weekday(day) - 1]} ${formatDay(day)}`;
}

/** Two days as a range that says each part once: `2 Mar – 29 May 2026`, `25–29 May 2026`, `29 May 2026`. */
export function formatDays(from: Day, to: Day): string {
  if (from === to) return formatDay(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${formatDay(to)}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${formatShortDay(from)} – ${formatDay(to)}`
    : `${formatDay(from)} – ${formatDay(to)}`;
}

/** `29 May 2026`, `week of 25 May 2026`, `May 2026`, `2026 Q2`, `2026`. */
export function formatPeriod(period: Period): string {
  switch (intervalOf(period)) {
    case 'day':
      return formatDay(period);
    case 'week':
      return `week of ${formatDay(periodStart(period))}`;
    case 'month':
      return `${monthOf(period)} ${period.slice(0, 4)}`;
    case 'quarter':
      return period.replace('-', ' ');
    default:
      return period;
  }
}

/** Two periods as a range: `Jun 2024 – May 2026`; weeks and days as the days they hold. */
export function formatPeriods(first: Period, last: Period): string {
  if (first === last) return formatPeriod(first);
  const interval = intervalOf(first);
  if (interval === 'week' || interval === 'day') return formatDays(periodStart(first), periodEnd(last));
  return `${formatPeriod(first)} – ${formatPeriod(last)}`;
}

/** `31 May 2026, 00:13 UTC`. */
export function formatInstant(instant: Instant | null): string {
  return instant === null ? noAnswer : `${formatDay(instant.slice(0, 10))}, ${formatTime(instant)} UTC`;
}

/** `00:13`, in UTC. */
export function formatTime(instant: Instant): string {
  return instant.slice(11, 16);
}

/** Seconds in their two largest units: `41 s`, `2 m 20 s`, `1 h 5 m`, `3 d 2 h`. */
export function formatDuration(seconds: number | null): string {
  if (seconds === null) return noAnswer;
  const whole = Math.max(0, Math.round(seconds));
  const units: [number, string][] = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor((whole % 86_400) / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'm'],
    [whole % 60, 's'],
  ];
  const first = units.findIndex(([n]) => n > 0);
  if (first === -1) return '0 s';
  const shown = units.slice(first, first + 2).filter(([n]) => n > 0);
  return shown.map(([n, unit]) => `${n} ${unit}`).join(' ');
}

/** `1.2 MB`, in powers of 1,000. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null) return noAnswer;
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** power, power === 0 ? 0 : 1)} ${units[power]}`;
}

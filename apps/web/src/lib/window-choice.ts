import { encodePaperQuery, type PaperFilter, paperQuerySchema } from '@papertide/core/query';
import { choiceParam } from './param-codec.ts';
import { type DataSpan, daysShown } from './usual-interval.ts';

/** The windows of a ranking: the server's own, or a number of days. */
export const windowChoices = ['usual', '28', '91', '182', '364'] as const;
export type WindowChoice = (typeof windowChoices)[number];
export const windowParam = choiceParam(windowChoices, 'usual');

/** Days of data from which the server's own window is 13 weeks; before, it is half of the data in whole weeks. */
const twoUsualWindows = 182;
const twoWeeks = 21;

/** The days that a window asks for; `null` leaves them to the server. */
export const windowDays = (choice: WindowChoice): number | null => (choice === 'usual' ? null : Number(choice));

/** Of which papers, in which window, keys are ranked: the days of the filter where it has a first one, else those chosen up to its last. */
export const rankingOf = ({ axis, from, to, ...filter }: PaperFilter, choice: WindowChoice) => ({
  filter,
  window: { axis, from, to, days: from === null ? windowDays(choice) : null },
});
export type RankingAsked = ReturnType<typeof rankingOf>;

/** The same in the query string of the server's files. */
export function rankingPairs({ filter, window: { days, ...range } }: RankingAsked): [string, string][] {
  const pairs = encodePaperQuery(paperQuerySchema.parse({ filter: { ...filter, ...range } }));
  return days === null ? pairs : [...pairs, ['days', String(days)]];
}

/** The windows that some data can fill, and the one of them that is chosen; `null` where the data is too short for it. */
export function windowOptions(
  choice: WindowChoice,
  data: DataSpan,
): { options: { value: WindowChoice; label: string }[]; value: WindowChoice | null } {
  const days = daysShown({ from: null, to: null }, data) ?? twoUsualWindows;
  const long = days >= twoUsualWindows;
  const usual = long ? '13 weeks' : days < twoWeeks ? 'Newest week' : 'Newest half';
  const others = (['28', '91', '182', '364'] as const).filter(
    (value) => Number(value) < days && !(long && value === '91'),
  );
  const options = [
    { value: 'usual' as WindowChoice, label: usual, length: long ? 91 : Math.min(90, days / 2) },
    ...others.map((value) => ({ value, label: `${Number(value) / 7} weeks`, length: Number(value) })),
  ].sort((a, b) => a.length - b.length);
  const chosen = long && choice === '91' ? 'usual' : choice;
  return {
    options: options.map(({ value, label }) => ({ value, label })),
    value: options.some(({ value }) => value === chosen) ? chosen : null,
  };
}

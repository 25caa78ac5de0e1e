import { addDays, type Day, periodOf } from '@papertide/core';
import type { Axis, RankedRow, RankingAnswer } from '@papertide/core/query';
import { formatDay, formatDays, formatOf, formatPercent, formatPeriod, noAnswer } from '../../lib/format.ts';

/** Days at the start of the data in which a first sighting says nothing. */
const blindDays = 31;

/** The month in which a keyword was first seen; `≤ Jun 2024` where the data begins then, so that it may be older. */
export function firstSeenWords(firstSeen: Day | null, firstListed: Day | null): string {
  if (firstSeen === null) return noAnswer;
  const month = formatPeriod(periodOf(firstSeen, 'month'));
  return firstListed !== null && firstSeen <= addDays(firstListed, blindDays) ? `≤ ${month}` : month;
}

/** A keyword in a sentence with n of N, both windows and its first sighting. */
export function keywordSentence(
  row: RankedRow,
  answer: Pick<RankingAnswer, 'now' | 'before'>,
  firstListed: Day | null,
  axis: Axis = 'listed',
): string {
  const { now, before } = row.growth;
  const days = answer.now === null ? '' : ` ${axis} ${formatDays(answer.now.from, answer.now.to)}`;
  const sentence = `${formatOf(now.n, now.total)} papers${days} (${formatPercent(now.value)})`;
  const against =
    answer.before === null
      ? ''
      : `, against ${formatOf(before.n, before.total)} before (${formatPercent(before.value)})`;
  const known = firstListed !== null && row.firstSeen !== null && row.firstSeen <= addDays(firstListed, blindDays);
  const seen = row.firstSeen === null || known ? '' : ` First seen ${formatDay(row.firstSeen)}.`;
  return `${sentence}${against}.${seen}`;
}

/** A spelling without case, hyphens and the plural s of each word. */
const bare = (text: string): string => text.toLowerCase().replace(/s(?![a-z0-9])|[^a-z0-9]/g, '');

/** The few really other ways to write it that a table has room for: `= LLM`, but neither its plural nor its hyphens. */
export function variantWords(variants: readonly string[], label: string, most = 2): string {
  const others = new Map(variants.map((variant) => [bare(variant), variant] as const).reverse());
  for (const spelling of others.keys()) if (spelling.includes(bare(label))) others.delete(spelling);
  return others.size === 0 ? '' : `=\u00a0${[...others.values()].reverse().slice(0, most).join(', ')}`;
}

import type { CohortRank, PaperAttentionAnswer } from '@papertide/core/query';
import { formatDays, formatDuration, formatInstant, formatNumber, plural } from '../../lib/format.ts';

const reasons: Readonly<Record<string, string>> = {
  unread: 'its upvotes were never read',
  'no-reading-before': 'it was not read before then',
  'no-reading-after': 'it was not read after then',
  'too-far-apart': 'it was read too far apart around then',
};

function dayWords(day: number, at: PaperAttentionAnswer['day7']): string {
  if (at.value === null) return `At day ${day}: not known, ${reasons[at.reason]}.`;
  return `At day ${day}: ${formatNumber(at.value, Number.isInteger(at.value) ? 0 : 1)} upvotes.`;
}

/** What a paper had at day 7 and 14, or why that is not known, and how fast it gained when it was last read twice in a week. */
export function atAgeWords({
  day7,
  day14,
  velocity,
}: Pick<PaperAttentionAnswer, 'day7' | 'day14' | 'velocity'>): string {
  const later = day14.value === null ? '' : ` ${dayWords(14, day14)}`;
  const speed =
    velocity === null
      ? ''
      : ` Gaining ${formatNumber(velocity.perDay, 1)} upvotes a day at ${formatInstant(velocity.at)}, by readings over ${formatDuration(velocity.hours * 3600)}; of the ${plural(velocity.papers, 'paper')} read twice in ${formatDays(velocity.from, velocity.to)} one gained ${formatNumber(velocity.usual, 1)} on average.`;
  return `${dayWords(7, day7)}${later}${speed}`;
}

/**
 * How final a place among the papers listed with it is: of a paper that settles, was read early or is settled; and where its latest
 * reading is of another age than that of the middle paper, both ages, for the later one has had longer to gain.
 */
export function maturityWords({ maturity, age, cohortAge }: CohortRank): string {
  const words = {
    settling: 'Still settling.',
    'read-early': `Not settled: last read at day ${age}.`,
    settled: 'Settled.',
  }[maturity];
  const middle = Math.round(cohortAge);
  if (age === middle) return words;
  const own = maturity === 'read-early' ? '' : ` It was last read at day ${age}.`;
  return `${words}${own} The middle paper of those listed with it was last read at day ${middle}: ${age > middle ? 'this one has' : 'the others have'} had longer to gain.`;
}

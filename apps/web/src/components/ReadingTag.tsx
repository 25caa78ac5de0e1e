import type { Evidence, Reading } from '@papertide/core/query';
import { Tag, type TagTone } from './Tag.tsx';

const readings: Record<Reading, { tone: TagTone; word: string; title: string }> = {
  rising: { tone: 'rising', word: 'rising', title: 'The share grew by more than chance explains' },
  peaked: { tone: 'peaked', word: 'peaked', title: 'The share rose and has lost at least a fifth of its high' },
  fading: { tone: 'falling', word: 'fading', title: 'The share fell by more than chance explains' },
  new: { tone: 'new', word: 'new', title: 'Hardly seen in the window before' },
  steady: { tone: 'steady', word: 'steady', title: 'No change beyond chance' },
  'too-few': { tone: 'steady', word: 'too few', title: 'Too few papers to tell' },
};

const candidate = (reading: Reading) =>
  ({
    tone: 'candidate',
    // The change beside it shows where to; that a peak is past it does not show.
    word: reading === 'peaked' ? 'peaked?' : 'candidate',
    title: `Looks ${reading} when taken alone, but among as many as were tested such a change may be chance`,
  }) as const;

const about = (reading: Reading, evidence: Evidence) =>
  evidence === 'candidate' ? candidate(reading) : readings[reading];

/** The word of the tag: `rising`, `too few`, `candidate`. */
export const readingWord = (reading: Reading, evidence: Evidence = null): string => about(reading, evidence).word;

/** What a change amounts to, in one word; among many that were tested, a change that may be chance is a candidate only. */
export function ReadingTag({ reading, evidence = null }: { reading: Reading; evidence?: Evidence }) {
  const { tone, word, title } = about(reading, evidence);
  return (
    <Tag tone={tone} title={title}>
      {word}
    </Tag>
  );
}

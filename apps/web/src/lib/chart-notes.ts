import { type Day, isDay } from '@papertide/core';
import type { ParamCodec } from './param-codec.ts';

/** A note that the reader put on the time axis. */
export interface ChartNote {
  readonly day: Day;
  readonly label: string;
}

/** Notes that a chart holds, and letters of one. */
export const mostNotes = 10;
export const longestNote = 60;

/** `2025-01-20 DeepSeek-R1 released` as a note; `null` for a text that has no day or no words. */
export function parseNote(text: string): ChartNote | null {
  const day = text.slice(0, 10);
  const label = text.slice(10).trim().slice(0, longestNote).trim();
  return isDay(day) && text[10] === ' ' && label !== '' ? { day, label } : null;
}

/** A note as it stands in the address: its day, a space, its words. */
export const formatNote = ({ day, label }: ChartNote): string => `${day} ${label}`;

/** The notes of a chart in the address, in order of time; what is none is left out. */
export const notesParam: ParamCodec<readonly ChartNote[]> = {
  decode: (values) =>
    [...new Set(values)]
      .flatMap((text) => parseNote(text) ?? [])
      .slice(0, mostNotes)
      .sort((a, b) => (formatNote(a) < formatNote(b) ? -1 : 1)),
  encode: (notes) => notes.map(formatNote),
};

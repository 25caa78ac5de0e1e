import type { Line } from './read-lines.ts';

/** Bytes that a line may hold. */
export const longestLine = 16 * 1024 * 1024;

/** The value of a line of JSON; `undefined`, which JSON cannot express, where it is none. */
export function valueOfLine({ text, tooLong }: Line): unknown {
  if (tooLong) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why a line has no value, in words. */
export function troubleOfLine({ tooLong, terminated }: Line): string {
  if (tooLong) return `longer than ${longestLine / 1024 / 1024} MB`;
  return terminated ? 'not JSON' : 'cut off: the file ends in the middle of it';
}

import { textWidth } from './text-width.ts';

/** A text that fits into some pixels, with an ellipsis where it was cut. */
export function shortenText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

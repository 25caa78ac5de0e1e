import { textWidth } from './text-width.ts';

/** A name cut to its room with an ellipsis. */
export function shortenTo(name: string, room: number, size: number): string {
  let end = name.length;
  while (end > 1 && textWidth(name.slice(0, end), size, 500) > room) end--;
  return end === name.length ? name : `${name.slice(0, end - 1).trimEnd()}…`;
}

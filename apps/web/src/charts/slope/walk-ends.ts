/** Where a key leads: ends are numbered 2i for the earlier and 2i + 1 for the later end of line i. */
export function walkEnds(lines: number, from: number | null, key: string): number | null {
  if (lines === 0 || !/^(?:Arrow|Home|End)/.test(key)) return null;
  if (from === null) return 1;
  switch (key) {
    case 'ArrowUp':
      return from >= 2 ? from - 2 : from;
    case 'ArrowDown':
      return from + 2 < 2 * lines ? from + 2 : from;
    case 'ArrowLeft':
      return from - (from % 2);
    case 'ArrowRight':
      return from - (from % 2) + 1;
    case 'Home':
      return from % 2;
    default:
      return 2 * (lines - 1) + (from % 2);
  }
}

/** Something that the palette can do. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is: the heading that it stands under. */
  readonly group: string;
  /** In gray beside the label: a key, a number of papers. */
  readonly note?: string;
  /** Other words that it is found by. */
  readonly words?: string;
  readonly run: () => void;
}

/** The commands whose label, group or other words hold every word of a text, in their order; all for an empty text. O(n). */
export function matching(commands: readonly Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label, group, words: more = '' }) => {
    const within = `${label} ${group} ${more}`.toLowerCase();
    return words.every((word) => within.includes(word));
  });
}

/** Commands under their groups, groups in the order of their first command. */
export function grouped(commands: readonly Command[]): [group: string, commands: Command[]][] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
}

/** The place after a step through n places, round the ends; -1 without any. */
export function stepped(at: number, step: number, n: number): number {
  return n === 0 ? -1 : (at + step + n) % n;
}

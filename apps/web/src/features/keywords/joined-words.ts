/** A group of keywords that count as one, as far as a reader sees it. */
export interface ShownGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly { readonly label: string }[];
}

/**
 * What a reader is told before a term is merged into a group, or into a keyword in none (`null`): which groups the term stands
 * in already, and that they will not remain. `null` where it is in no other group.
 */
export function joinedWords(group: Pick<ShownGroup, 'id'> | null, others: readonly ShownGroup[]): string | null {
  const [other] = others.filter(({ id }) => id !== group?.id);
  if (other === undefined) return null;
  const members = other.members.map(({ label }) => label).join(', ');
  return `“${other.label}” already stands for ${members}; they become one group. Splitting it up later does not bring that group back.`;
}

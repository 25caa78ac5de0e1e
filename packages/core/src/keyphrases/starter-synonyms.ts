import { groupBy } from '../group-by.ts';
import { acronymMeanings } from './key.ts';
import { knownLong } from './known-acronyms.ts';
import { canonicalPairs } from './synonyms.ts';

/** Keywords that are counted as one, each paper once. */
export interface SynonymGroup {
  /** Stable: addresses and edits name the group by it. */
  readonly id: string;
  /** Key of the term that stands for all: `large language model`. */
  readonly preferred: string;
  /** How to show it where no paper writes it. */
  readonly label: string;
  /** Keys of the others: `llm`. */
  readonly members: readonly string[];
  /** Why they are one. */
  readonly note: string;
}

/** Changes whenever the starter set changes. */
export const SYNONYMS_VERSION = '2026.1';

/**
 * The groups that Papertide begins with: every acronym of the field with what it means, and the few terms that the field writes
 * in two ways. Ids are the preferred terms with hyphens. A plain key resolved by them is the key of `normalizeKeyword`.
 */
export const starterSynonyms: readonly SynonymGroup[] = [
  ...groupBy(
    [
      ...acronymMeanings().map(([member, preferred]) => ({ member, preferred, label: knownLong(member) ?? preferred })),
      ...canonicalPairs.map(([member, preferred]) => ({ member, preferred, label: preferred })),
    ],
    ({ preferred }) => preferred,
  ),
].map(([preferred, rows]) => {
  const members = [...new Set(rows.map(({ member }) => member))].sort();
  const isAcronym = rows.some(({ label }) => label !== preferred) || members.some((member) => !member.includes(' '));
  return {
    id: preferred.replaceAll(' ', '-'),
    preferred,
    label: rows[0]?.label ?? preferred,
    members,
    note: isAcronym ? 'An acronym of the field and what it means.' : 'Two names of one thing.',
  };
});

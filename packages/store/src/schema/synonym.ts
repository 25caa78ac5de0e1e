/** Keywords that are counted as one. */
export interface SynonymGroupTable {
  id: string;
  /** Key of the term that stands for all. */
  preferred: string;
  /** How to show it where no paper writes the preferred term. */
  label: string;
  note: string;
  origin: 'starter' | 'edited';
  /** Number of its edits, from 1. */
  version: number;
  edited_at: string | null;
  /** 1 for a group that was split up: it stays, so that the starter set does not bring it back. */
  removed: 0 | 1;
}

/** The keys of a group, the preferred one among them; a key is in one group only. */
export interface SynonymMemberTable {
  key: string;
  group_id: string;
}

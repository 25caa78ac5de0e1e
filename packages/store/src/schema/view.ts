import type { Generated } from 'kysely';

/** A page with its whole state under a name, for everybody who uses the house. */
export interface SavedViewTable {
  id: Generated<number>;
  name: string;
  /** Path and query string. */
  href: string;
  saved_at: string;
}

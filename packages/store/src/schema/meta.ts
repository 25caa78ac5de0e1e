/** Single values: `revision`, `taxonomy-version`. */
export interface MetaTable {
  key: string;
  value: string;
}

/** The migrations that made this database. */
export interface MigrationTable {
  version: number;
  name: string;
}

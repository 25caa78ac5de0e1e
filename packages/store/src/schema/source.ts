/** Where records come from. */
export interface SourceTable {
  id: string;
  name: string;
}

export interface PaperSourceTable {
  paper_id: number;
  source_id: string;
  first_seen_at: string;
}

/** A paper on the list of a day. */
export interface ListingTable {
  paper_id: number;
  source_id: string;
  day: string;
}

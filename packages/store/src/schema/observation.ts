/** A reading of a paper's attention at an instant; at least one of the three is known. */
export interface ObservationTable {
  paper_id: number;
  observed_at: string;
  source_id: string;
  upvotes: number | null;
  comments: number | null;
  stars: number | null;
}

export interface AreaTable {
  id: string;
  name: string;
  position: number;
}

export interface TopicTable {
  id: string;
  area_id: string;
  name: string;
  short_name: string;
  definition: string;
  /** Id of the wider topic. */
  broader_id: string | null;
  /** Fixed color slot, 1 to 10. */
  slot: number | null;
  position: number;
}

export interface PaperTopicTable {
  paper_id: number;
  topic_id: string;
  /** The narrower topic it was rolled up from. */
  via: string | null;
  /** JSON of `(Span & { alias })[]`. */
  spans: string;
}

export interface PaperAreaTable {
  paper_id: number;
  area_id: string;
}

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

/** A topic that a reader defines. */
export interface OwnTopicTable {
  id: string;
  name: string;
  /** JSON of `string[]`. */
  aliases: string;
  expression: string;
  /** 1 at first, raised by every change. */
  version: number;
  edited_at: string;
}

/** A paper that has it. Derived: the papers are found again when the topic or the paper's text changes. */
export interface PaperOwnTopicTable {
  topic_id: string;
  paper_id: number;
}

/** Where an alias stands. `start` and `end` (exclusive) count UTF-16 units of the original text. */
export interface TopicSpan {
  /** As the taxonomy writes it. */
  readonly alias: string;
  readonly field: 'title' | 'abstract' | 'keywords';
  /** Which keyword, from 0; `null` in the title and the abstract. */
  readonly keyword: number | null;
  readonly start: number;
  readonly end: number;
}

/** A topic of a paper, with its evidence. */
export interface TopicMatch {
  readonly topicId: string;
  readonly areaId: string;
  /** In the order title, abstract, keywords; those of the narrower topic where `via` names one. */
  readonly spans: readonly TopicSpan[];
  /** The narrower topic whose broader topic this is; `null` where the paper names the topic itself. */
  readonly via: string | null;
}

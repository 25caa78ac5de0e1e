/** The week, month, quarter and year of every day in use, so that SQL groups by any interval with a join. */
export interface CalendarTable {
  day: string;
  week: string;
  month: string;
  quarter: string;
  year: string;
}

/** Papers of a key on a day. Derived: `rebuildRollups` makes it from the rows. */
export interface CountByDayTable {
  axis: string;
  dimension: string;
  key: string;
  day: string;
  n: number;
}

/** Papers of a key, dated or not, in every dimension but the keyphrases'. Derived. */
export interface CountOfKeyTable {
  dimension: string;
  key: string;
  n: number;
}

/** Exact histogram of upvotes of a key on a day; unknown upvotes are -1, because a key cannot be null. Derived. */
export interface UpvotesByDayTable {
  axis: string;
  dimension: string;
  key: string;
  day: string;
  upvotes: number;
  n: number;
}

/** View: everything a paper is counted under, one row each. */
export interface PaperFactView {
  paper_id: number;
  dimension: string;
  key: string;
}

/** View: everything a paper can be a point of: `paper_fact`, authors (folded), organizations, keywords of either origin. */
export interface PaperKeyView {
  paper_id: number;
  dimension: string;
  key: string;
}

/** View: a paper on each axis where it has a date, with its upvotes (-1 is unknown). */
export interface PaperDayView {
  paper_id: number;
  axis: string;
  day: string;
  upvotes: number;
}

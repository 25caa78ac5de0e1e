/** Longest texts and lists that a paper may bring, in UTF-16 units and entries. What is longer is cut and marked. */
export const paperLimits = {
  title: 500,
  abstract: 20_000,
  authors: 2_000,
  name: 200,
  keywords: 50,
  keyword: 200,
  url: 500,
  categories: 50,
  journalRef: 500,
  comment: 2_000,
} as const;

/** F1 at 5, 10 and 15 on Inspec by protocol S, from the papers of SIFRank, MDERank and PromptRank. */
export const publishedS: Readonly<Record<string, readonly [number, number, number]>> = {
  'SIFRank (ELMo)': [29.38, 39.12, 39.82],
  'MDERank (BERT)': [26.17, 33.81, 36.17],
  'PromptRank (T5)': [31.73, 37.88, 38.17],
};

/** F1 at 10 on Inspec by protocol J, from the results that pke publishes. */
export const publishedJ10: Readonly<Record<string, number>> = {
  'TF-IDF': 35.0,
  TextRank: 33.95,
  SingleRank: 34.15,
  PositionRank: 32.94,
};

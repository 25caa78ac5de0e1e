/**
 * arXiv is where a paper lies, so what it says of it goes before what others copied.
 * Trust in what a source says of a paper: a field is replaced only by a source of equal or higher rank. A listing as plain
 * text has neither ids nor names.
 */
export const sourceRanks = { arxiv: 4, huggingface: 3, file: 3, page: 2, listing: 1, demo: 1 } as const;

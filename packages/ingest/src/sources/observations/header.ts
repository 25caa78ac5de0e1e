import { IngestError } from '../../ingest-error.ts';

/** What a column of the file means to us. */
export type Column = 'paper' | 'observedAt' | 'upvotes' | 'comments' | 'stars';

/** The place of each column in a row; -1 where the file has none. */
export type Header = Readonly<Record<Column, number>>;

const names: Readonly<Record<Column, readonly string[]>> = {
  paper: ['paper_id'],
  observedAt: ['observed_at'],
  upvotes: ['upvotes'],
  comments: ['num_comments', 'comments'],
  stars: ['stars', 'github_stars'],
};
const figures = ['upvotes', 'comments', 'stars'] as const;

/**
 * Reads the names of the columns, in any order and case; others (`kind`) are passed over. Throws 'wrong-file-type' where the
 * paper, the time or every figure is missing, or where two columns mean the same.
 */
export function readHeader(cells: readonly string[]): Header {
  const given = cells.map((cell) => cell.trim().toLowerCase());
  const refuse = (what: string): never => {
    throw new IngestError('wrong-file-type', `the first line ${what}`, {
      hint: 'Expected a CSV file whose first line names its columns: paper_id, observed_at, and any of upvotes, num_comments, stars.',
    });
  };
  const at = (column: Column): number => {
    const places = given.flatMap((name, i) => (names[column].includes(name) ? [i] : []));
    if (places.length > 1) refuse(`names ${names[column].join(' or ')} twice`);
    return places[0] ?? -1;
  };
  const header: Header = {
    paper: at('paper'),
    observedAt: at('observedAt'),
    upvotes: at('upvotes'),
    comments: at('comments'),
    stars: at('stars'),
  };
  for (const column of ['paper', 'observedAt'] as const) {
    if (header[column] < 0) refuse(`has no column ${names[column].join(' or ')}`);
  }
  if (figures.every((column) => header[column] < 0)) refuse('has none of the columns upvotes, num_comments, stars');
  return header;
}

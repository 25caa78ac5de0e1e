import { encodePaperQuery, type PaperFilter, paperQuerySchema } from '@papertide/core/query';
import { exportLink } from './export-link.ts';
import { type Pair, writePairs } from './query-string.ts';

/** A list of papers by what it asks for; what is left out is as on the page of all papers. */
export interface PapersAsked {
  readonly filter: Partial<PaperFilter>;
  readonly sort?: 'upvotes';
}

const pairsOf = (asked: PapersAsked): Pair[] => encodePaperQuery(paperQuerySchema.parse(asked));

/** The page with a list of papers. */
export const papersHref = (asked: PapersAsked): string => `/papers${writePairs(pairsOf(asked))}`;

/** The file with every paper of a list, as rows or as references. */
export const papersFileHref = (asked: PapersAsked, format: 'csv' | 'bib'): string =>
  exportLink('papers', format, pairsOf(asked));

import { z } from 'zod';
import { paperFilterSchema } from './paper-filter.ts';

/** The orders of a list of papers, all descending: newest first, most upvotes first, best text match first. */
export const paperSorts = ['listed', 'published', 'upvotes', 'relevance'] as const;
export type PaperSort = (typeof paperSorts)[number];

/** A list of papers: which, in what order, how many at a time. */
export const paperQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  sort: z.enum(paperSorts).default('listed'),
  limit: z.number().int().min(1).max(100).default(25),
  /** Where the page starts: the `next` of the page before, `null` for the first page. */
  cursor: z.string().max(500).nullable().default(null),
});
export type PaperQuery = z.infer<typeof paperQuerySchema>;

import { z } from 'zod';
import { isDay } from '../day.ts';

/** Which of a paper's dates the time axis uses: the day it was listed, or the day it was published (arXiv version 1). */
export const axes = ['listed', 'published'] as const;
export type Axis = (typeof axes)[number];

export const daySchema = z.string().refine(isDay, 'expected a calendar day, YYYY-MM-DD');
const id = z.string().trim().min(1).max(200);
const ids = z.array(id).max(10).default([]);

/**
 * Which papers are meant. All parts combine with AND; the members of one list combine with OR, except in `topics` and
 * `keywords`, where a paper must have every one of them. The default filter means every paper.
 */
export const paperFilterSchema = z.object({
  /** Words that must all occur in title or abstract (stemmed, any order); "quoted words" are a phrase. */
  text: z.string().trim().max(300).default(''),
  topics: ids,
  withoutTopics: ids,
  /** Keyphrase keys, extracted or given by the source. */
  keywords: ids,
  categories: ids,
  sources: ids,
  authors: ids,
  axis: z.enum(axes).default('listed'),
  /** First and last day on the axis, inclusive; a paper without that date never matches a bounded range. */
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
  /** Papers whose upvotes are unknown never match a minimum. */
  minUpvotes: z.number().int().min(0).max(1_000_000).nullable().default(null),
});
export type PaperFilter = z.infer<typeof paperFilterSchema>;

/** The filter that means every paper. */
export const everyPaper: PaperFilter = paperFilterSchema.parse({});

import { z } from 'zod';
import { isDay } from '../day.ts';
import type { Day } from '../paper.ts';
import { keywordDimensions, seriesRefSchema } from './series-ref.ts';

/** Which of a paper's dates the time axis uses: the day it was listed, or the day it was published (arXiv version 1). */
export const axes = ['listed', 'published'] as const;
export type Axis = (typeof axes)[number];

const [firstDay, lastDay] = ['1900-01-01', '2199-12-31'];

/** Whether a text is a day that may be asked for: of the years 1900 to 2199, so that every period around it exists. */
export const isAskableDay = (text: string): text is Day => isDay(text) && text >= firstDay && text <= lastDay;

export const daySchema = z
  .string()
  .refine(isAskableDay, `expected a calendar day, YYYY-MM-DD, from ${firstDay} to ${lastDay}`);
/** Whose keywords: those that we extracted, those that a source gave, or both together. As dimensions they merge synonyms. */
export const keywordOrigins = ['keyword', 'source-keyword', 'any-keyword'] as const;
export type KeywordOrigin = (typeof keywordOrigins)[number];

/** Keys in a group of keywords. */
export const mostTogether = 20;

const id = z.string().trim().min(1).max(200);
const ids = z.array(id).max(10).default([]);
/** Series in `within` and in `without`. */
export const mostSeries = 20;

const series = z
  .array(seriesRefSchema.refine(({ dimension, key }) => dimension === 'all' || key.trim() !== '', 'expected a key'))
  .max(mostSeries)
  .default([]);

/**
 * Which papers are meant. All parts combine with AND. A paper must have every one of `topics`, `areas`, `keywords`,
 * `sourceKeywords` and `within`, none of `without`, and one of `categories`, of `sources`, of `authors` and of
 * `organizations` where they name any. The default filter means every paper.
 */
export const paperFilterSchema = z.object({
  /** What title and abstract must hold, in the grammar of docs/search.md. */
  text: z.string().trim().max(300).default(''),
  topics: ids,
  areas: ids,
  /** Keys of keyphrases that we extracted. */
  keywords: ids,
  /** Keys of keywords that a source gave. */
  sourceKeywords: ids,
  /** A group of keywords: papers with two or more of these keys, of keyphrases that `togetherOf` names. */
  together: z.array(id).max(mostTogether).default([]),
  togetherOf: z.enum(keywordDimensions).default('keyword'),
  categories: ids,
  sources: ids,
  /** Names, whatever their case and accents. */
  authors: ids,
  /** Names as given. */
  organizations: ids,
  /** Papers counted under every one of these series: the papers behind a point of them. */
  within: series,
  /** Papers counted under any of these series are left out. */
  without: series,
  /** Whether a repository of code is known for the paper; `null` is either. */
  hasCode: z.boolean().nullable().default(null),
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

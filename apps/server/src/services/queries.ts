import { intervals } from '@papertide/core';
import {
  behindMarkSchema,
  daySchema,
  keywordDimensions,
  paperFilterSchema,
  portrayed,
  readings,
  seriesRefSchema,
  upvoteReadings,
} from '@papertide/core/query';
import { z } from 'zod';
import { rankFilterSchema, windowQuerySchema } from './window-query.ts';

const limit = (most: number, usual: number) => z.number().int().min(1).max(most).default(usual);
const text = z.string().trim().max(200).default('');

/** Topics by the papers of a filter in a window, optionally only those whose change has one of some readings. */
export const topicRankQuerySchema = z.object({
  window: windowQuerySchema.prefault({}),
  filter: rankFilterSchema.prefault({}),
  limit: limit(500, 20),
  readings: z.array(z.enum(readings)).max(readings.length).optional(),
});
export type TopicRankQuery = z.infer<typeof topicRankQuerySchema>;

/**
 * What rose and fell among the papers of a filter in a window, at most `limit` of each direction in each tier: topics, and the
 * keywords that `origin` counts.
 */
export const risingQuerySchema = z.object({
  window: windowQuerySchema.prefault({}),
  filter: rankFilterSchema.prefault({}),
  origin: z.enum(keywordDimensions).default('keyword'),
  limit: limit(500, 25),
});
export type RisingQuery = z.infer<typeof risingQuerySchema>;

/**
 * Keyphrases by the papers of a filter, or by their change, in a window. `text` is how a word of a keyphrase starts. General
 * words ("method") are hidden unless asked for.
 */
export const keywordRankQuerySchema = z.object({
  window: windowQuerySchema.prefault({}),
  filter: rankFilterSchema.prefault({}),
  origin: z.enum(keywordDimensions).default('keyword'),
  text,
  limit: limit(500, 20),
  sort: z.enum(['papers', 'change']).default('papers'),
  general: z.boolean().default(false),
});
export type KeywordRankQuery = z.infer<typeof keywordRankQuerySchema>;

/** Keywords of a filter's papers in a window against those of the window before. */
export const keywordPeriodsQuerySchema = keywordRankQuerySchema.pick({
  window: true,
  filter: true,
  origin: true,
  general: true,
});
export type KeywordPeriodsQuery = z.infer<typeof keywordPeriodsQuerySchema>;

/** The keywords that share papers with one. */
export const keywordNeighborsQuerySchema = z.object({
  origin: z.enum(keywordDimensions).default('keyword'),
  key: z.string().trim().min(1).max(200),
  limit: limit(50, 6),
});
export type KeywordNeighborsQuery = z.infer<typeof keywordNeighborsQuerySchema>;

/** The keywords that come with the subject of a portrait. */
export const keywordCompanionsQuerySchema = z.object({
  subject: z.object({ dimension: z.enum(portrayed), key: z.string().trim().min(1).max(200) }),
  origin: z.enum(keywordDimensions).default('keyword'),
});
export type KeywordCompanionsQuery = z.infer<typeof keywordCompanionsQuerySchema>;

const suggested = [
  ...(['topic', 'area'] as const),
  ...keywordDimensions,
  ...(['category', 'source'] as const),
  ...(['author', 'organization', 'phrase'] as const),
] as const;

/** What a user has typed so far, to be completed with series of some dimensions, in their order. */
export const suggestQuerySchema = z.object({
  text,
  limit: limit(50, 10),
  dimensions: z.array(z.enum(suggested)).min(1).max(suggested.length).default(['topic', 'keyword']),
});
export type SuggestQuery = z.infer<typeof suggestQuerySchema>;

/** Series whose names are wanted. */
export const nameQuerySchema = z.array(seriesRefSchema).max(70);

const reading = z.enum(upvoteReadings).default('latest');

export const distributionQuerySchema = z.object({
  interval: z.enum(intervals).default('month'),
  reading,
  filter: paperFilterSchema.prefault({}),
});
export type DistributionQuery = z.infer<typeof distributionQuerySchema>;

/**
 * The papers of a filter, listed on some days, that stand out among all papers listed with them, by percentile or by bare
 * upvotes; `null` ends are open.
 */
export const standoutQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
  limit: limit(100, 20),
  sort: z.enum(['percentile', 'upvotes']).default('percentile'),
});
export type StandoutQuery = z.infer<typeof standoutQuerySchema>;

/** Topics by upvotes of the papers of a filter over the last days of data; topics with fewer than `minimum` are left out. */
export const topicAttentionQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  window: z.number().int().min(1).max(3660).default(364),
  minimum: z.number().int().min(1).max(1000).default(10),
});
export type TopicAttentionQuery = z.infer<typeof topicAttentionQuerySchema>;

/** Upvotes of the papers of a filter, of one reading. */
export const upvotesQuerySchema = z.object({ filter: paperFilterSchema.prefault({}), reading });
export type UpvotesQuery = z.infer<typeof upvotesQuerySchema>;

/** Topics by the upvotes that go with them; topics with fewer than `minimum` papers are left out. */
export const topicEffectQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  reading: z.enum(upvoteReadings).default('day7'),
  minimum: z.number().int().min(1).max(1000).default(10),
});
export type TopicEffectQuery = z.infer<typeof topicEffectQuerySchema>;

/** Comments or stars of the papers of a filter, by period. */
export const otherAttentionQuerySchema = z.object({
  metric: z.enum(['comments', 'stars']).default('comments'),
  interval: z.enum(intervals).default('month'),
  filter: paperFilterSchema.prefault({}),
});
export type OtherAttentionQuery = z.infer<typeof otherAttentionQuerySchema>;

/** Papers of a filter by velocity over the readings of the week that ends on a day, on that of the latest reading where it is `null`. */
export const fastestQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  to: daySchema.nullable().default(null),
  limit: limit(100, 10),
});
export type FastestQuery = z.infer<typeof fastestQuerySchema>;

/** Topics by reception and growth, over the last `days` and as many before. */
export const quadrantQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  days: z.number().int().min(7).max(1830).default(91),
  minimum: z.number().int().min(2).max(1000).default(20),
});
export type QuadrantQuery = z.infer<typeof quadrantQuerySchema>;

/** How the upvotes of the papers of a filter accrue. */
export const accrualQuerySchema = z.object({ filter: paperFilterSchema.prefault({}) });
export type AccrualQuery = z.infer<typeof accrualQuerySchema>;

/** The papers behind a mark, of the papers of a filter. */
export const behindQuerySchema = z.object({
  filter: paperFilterSchema.prefault({}),
  reading,
  mark: behindMarkSchema,
  limit: limit(2000, 20),
});
export type BehindQuery = z.infer<typeof behindQuerySchema>;

export const runsQuerySchema = z.object({ limit: limit(200, 20) });
export const rejectsQuerySchema = z.object({
  limit: limit(200, 50),
  runId: z.number().int().positive().nullable().default(null),
});
export type RejectsQuery = z.infer<typeof rejectsQuerySchema>;

/** The days to collect; `to` is today and `from` four weeks before where they are `null`. */
export const collectRequestSchema = z.object({
  source: z.enum(['huggingface', 'arxiv']).default('huggingface'),
  /** Of arXiv: `cs.CL`, or `cs` for all of computer science. */
  categories: z.array(z.string().max(30)).max(20).default([]),
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
});
export type CollectRequest = z.infer<typeof collectRequestSchema>;

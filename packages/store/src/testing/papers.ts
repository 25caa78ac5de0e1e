import { ownPaperKey } from '@papertide/core';
import { corpusKeys } from '@papertide/core/keyphrases';
import type { Origin } from '../papers/add-to-draft.ts';
import type { EnrichedPaper, Enrichment } from '../papers/enriched-paper.ts';

/** What a test says of a paper; the rest is filled in. */
export interface PaperSketch {
  readonly id?: string | null;
  readonly title?: string;
  readonly abstract?: string;
  readonly published?: string | null;
  readonly listed?: string | null;
  /** `null` is a paper without a reading. */
  readonly read?: string | null;
  readonly upvotes?: number | null;
  readonly comments?: number | null;
  readonly authors?: readonly string[];
  readonly organization?: string | null;
  readonly githubRepo?: string | null;
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  /** Keys of extracted keyphrases, or `[key, surface]`. */
  readonly keyphrases?: readonly (string | readonly [key: string, surface: string])[];
  /** `topic` or `topic/area`. */
  readonly topics?: readonly string[];
  readonly version?: string;
}

/** A paper as ingest hands it over. */
export function paper(sketch: PaperSketch = {}): EnrichedPaper & { readonly enrichment: Enrichment } {
  const { id = '2501.00001', listed = '2025-01-06', read = '2025-01-06T12:00:00Z' } = sketch;
  const title = sketch.title ?? `On ${id}`;
  const authors = sketch.authors ?? ['Ada Lovelace'];
  const phrases = (sketch.keyphrases ?? []).map((k) => (typeof k === 'string' ? ([k, k] as const) : k));
  return {
    paper: {
      key: id ?? ownPaperKey(title),
      arxivId: id,
      title,
      abstract: sketch.abstract ?? '',
      publishedOn: sketch.published === undefined ? '2025-01-03' : sketch.published,
      authors,
      authorCount: authors.length === 0 ? null : authors.length,
      organization: sketch.organization ?? null,
      categories: sketch.categories ?? [],
      keywords: sketch.keywords ?? [],
      githubRepo: sketch.githubRepo ?? null,
      projectPage: null,
      doi: null,
      updatedOn: null,
      version: null,
      journalRef: null,
      authorComment: null,
      truncated: false,
    },
    listedOn: listed,
    observation:
      read === null
        ? null
        : {
            observedAt: read,
            upvotes: sketch.upvotes === undefined ? 1 : sketch.upvotes,
            comments: sketch.comments ?? null,
            stars: null,
          },
    enrichment: {
      version: sketch.version ?? '1',
      keyphrases: [
        ...phrases.map(([key, surface]) => ({
          key,
          label: surface,
          surface,
          score: 1,
          spans: [{ field: 'title' as const, start: 0, end: 2 }],
          origin: 'extracted' as const,
        })),
        ...(sketch.keywords ?? []).map((keyword) => ({
          key: keyword.toLowerCase(),
          label: keyword,
          surface: keyword,
          score: 1,
          spans: [],
          origin: 'source' as const,
        })),
      ],
      topics: (sketch.topics ?? []).map((topic) => {
        const [topicId = '', areaId = 'area-a'] = topic.split('/');
        return { topicId, areaId, via: null, spans: [{ alias: topicId, field: 'title' as const, start: 0, end: 2 }] };
      }),
      corpusKeys: [...corpusKeys({ title, abstract: sketch.abstract ?? '' })],
    },
  };
}

export const huggingface: Origin = { sourceId: 'huggingface', rank: 3, seenAt: '2025-01-06T12:00:00Z' };
export const savedPage: Origin = { sourceId: 'page', rank: 2, seenAt: '2025-01-07T12:00:00Z' };
export const textListing: Origin = { sourceId: 'page', rank: 1, seenAt: '2025-01-08T12:00:00Z' };
export const demo: Origin = { sourceId: 'demo', rank: 0, seenAt: '2025-01-05T12:00:00Z' };

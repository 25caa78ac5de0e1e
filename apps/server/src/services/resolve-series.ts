import { normalizeKeyword } from '@papertide/core/keyphrases';
import {
  asPhrase,
  type Dimension,
  distinctSeries,
  formatSeriesRef,
  parseSeriesRef,
  type SeriesRef,
} from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import { keywordsOf, labelsOf, listOwnTopics, mergedKeys, suggestKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { editDistance, nearTopics, topicNamed } from './find-topic.ts';

/** Series as a person asks for them: by names. */
export interface SeriesRequest {
  readonly topics?: readonly string[];
  readonly keywords?: readonly string[];
  /** Typed texts; words without operators are meant side by side. */
  readonly phrases?: readonly string[];
  readonly authors?: readonly string[];
  readonly organizations?: readonly string[];
  readonly categories?: readonly string[];
  readonly sources?: readonly string[];
  /** Series as text: `topic:agents`, `phrase:"chain of thought" OR cot`, `all`. */
  readonly series?: readonly string[];
}

type Resolver = (ctx: Context, text: string) => SeriesRef | Promise<SeriesRef>;

const meant = (names: readonly string[]): string => (names.length > 0 ? `Did you mean ${names.join(', ')}?` : '');

async function topicRef(ctx: Context, name: string): Promise<SeriesRef> {
  const topic = topicNamed(name);
  if (topic !== undefined) return { dimension: 'topic', key: topic.id };
  const own = (await listOwnTopics(ctx.store.read)).find(({ id, name: of }) => id === name || fold(of) === fold(name));
  if (own !== undefined) return { dimension: 'topic', key: own.id };
  const near = nearTopics(name).map((t) => t.id);
  throw new ServiceError('usage', `There is no topic "${name}".`, meant(near) || 'Try it as a keyword: --keywords.');
}

/** Keyphrases that a key may have been meant for, nearest first: alike in the first letters, a few letters away. */
async function nearKeywords(ctx: Context, key: string): Promise<string[]> {
  const alike = await suggestKeys(ctx.store.read, 'any-keyword', key.slice(0, 3), 500);
  return alike
    .map((found) => ({ ...found, distance: editDistance(key.slice(0, 80), found.key) }))
    .filter(({ distance }) => distance <= Math.max(1, key.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ label }) => label);
}

/** The keyphrase of the first of some origins that has it. */
const keywordOf =
  (...dimensions: readonly Dimension[]): Resolver =>
  async (ctx, text) => {
    const { plain } = normalizeKeyword(text);
    const merged = (await mergedKeys(ctx.store.read, [plain])).get(plain) ?? plain;
    const keyIn = (dimension: Dimension): string => (keywordsOf(dimension)?.merged === false ? plain : merged);
    const refs = dimensions.map((dimension) => ({ dimension, key: keyIn(dimension) }));
    const labels = await labelsOf(ctx.store.read, refs);
    const known = refs.find((ref) => labels.has(formatSeriesRef(ref)));
    if (known !== undefined) return known;
    throw new ServiceError('usage', `No paper has the keyphrase "${text}".`, meant(await nearKeywords(ctx, plain)));
  };

function phraseRef(_: Context, text: string): SeriesRef {
  const key = asPhrase(text);
  const ref = parseSeriesRef(`phrase:${key}`);
  if (ref !== null && /[\p{L}\p{N}]/u.test(key)) return ref;
  throw new ServiceError(
    'usage',
    `"${text}" is no phrase.`,
    'A phrase has a word or more, and at most 200 characters.',
  );
}

/** A key that is counted under a name as it stands, or that is the same but for case and accents. */
const namedOf =
  (dimension: 'author' | 'organization' | 'category' | 'source', sentence: (name: string) => string): Resolver =>
  async (ctx, text) => {
    const ref = { dimension, key: text };
    const label = (await labelsOf(ctx.store.read, [ref])).get(formatSeriesRef(ref));
    if (label !== undefined) return dimension === 'author' ? { dimension, key: label } : ref;
    const alike = await suggestKeys(ctx.store.read, dimension, text, 20);
    const same = alike.find((found) => fold(found.key) === fold(text));
    if (same !== undefined) return { dimension, key: same.key };
    throw new ServiceError('usage', sentence(text), meant(alike.slice(0, 3).map(({ key }) => key)));
  };

const resolvers: Readonly<Record<Exclude<Dimension, 'all' | 'area'>, Resolver>> = {
  topic: topicRef,
  keyword: keywordOf('keyword', 'source-keyword'),
  'source-keyword': keywordOf('source-keyword'),
  'any-keyword': keywordOf('any-keyword'),
  'single-keyword': keywordOf('single-keyword'),
  'single-source-keyword': keywordOf('single-source-keyword'),
  'single-any-keyword': keywordOf('single-any-keyword'),
  phrase: phraseRef,
  author: namedOf('author', (name) => `No paper has an author called "${name}".`),
  organization: namedOf('organization', (name) => `No paper is of an organization called "${name}".`),
  category: namedOf('category', (name) => `No paper is in the category "${name}".`),
  source: namedOf('source', (name) => `There is no source "${name}".`),
};

/** A series as text, its name resolved as that of a flag would be. */
async function seriesNamed(ctx: Context, text: string): Promise<SeriesRef> {
  const ref = parseSeriesRef(text);
  if (ref === null) {
    throw new ServiceError(
      'usage',
      `"${text}" is no series.`,
      'A series is written as topic:agents, author:Ada Lovelace…',
    );
  }
  if (ref.dimension === 'keyword') return keywordOf('keyword')(ctx, ref.key);
  return ref.dimension === 'all' || ref.dimension === 'area' ? ref : resolvers[ref.dimension](ctx, ref.key);
}

/** The series that texts such as `topic:agents` name. Throws a `usage` error for what is none. */
export async function resolveSeriesTexts(ctx: Context, texts: readonly string[]): Promise<SeriesRef[]> {
  return distinctSeries(await Promise.all(texts.map((text) => seriesNamed(ctx, text))));
}

/** The series that a request names. Throws a `usage` error for a name that nothing has, and says what is near to it. */
export async function resolveSeries(ctx: Context, request: SeriesRequest): Promise<SeriesRef[]> {
  const { topics, keywords, phrases, authors, organizations, categories, sources, series = [] } = request;
  const named = [
    ...([
      ['topic', topics],
      ['keyword', keywords],
      ['phrase', phrases],
      ['author', authors],
    ] as const),
    ...([
      ['organization', organizations],
      ['category', categories],
      ['source', sources],
    ] as const),
  ];
  const refs = named.flatMap(([dimension, names = []]) => names.map((name) => resolvers[dimension](ctx, name)));
  return distinctSeries([...(await Promise.all(refs)), ...(await resolveSeriesTexts(ctx, series))]);
}

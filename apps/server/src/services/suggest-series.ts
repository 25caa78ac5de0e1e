import type { SeriesRef } from '@papertide/core/query';
import { searchTopics, type Topic, taxonomy } from '@papertide/core/topics';
import { suggestKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import { nearTopics } from './find-topic.ts';
import type { SuggestQuery } from './queries.ts';
import { readTaxonomy } from './read-taxonomy.ts';

export interface Suggestion {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly papers: number;
}

/** The topics that hold a text in a name; without any, those that are a few letters away from it. */
function topicsLike(text: string): Topic[] {
  const found = searchTopics(text);
  return found.length > 0 ? found : nearTopics(text);
}

/**
 * Topics and keyphrases that a typed text may mean: topics first, best match first, then keyphrases, most papers first.
 * Topics take at most half of the places that keyphrases can fill. An empty text gives the largest topics.
 */
export async function suggestSeries(ctx: Context, { text, limit }: SuggestQuery): Promise<Suggestion[]> {
  const { provenance } = await readCorpus(ctx);
  return ctx.answers.get(`suggest ${provenance.revision} ${limit} ${text}`, async () => {
    const [counted, keys] = await Promise.all([
      readTaxonomy(ctx),
      text === '' ? [] : suggestKeys(ctx.store.read, 'keyword', text, limit),
    ]);
    const papers = new Map(counted.topics.map((topic) => [topic.id, topic.papers]));
    const papersOf = (id: string): number => papers.get(id) ?? 0;
    const found = text === '' ? taxonomy.topics.toSorted((a, b) => papersOf(b.id) - papersOf(a.id)) : topicsLike(text);
    const topics = found.map(({ id, name }): Suggestion => {
      return { ref: { dimension: 'topic', key: id }, label: name, papers: papersOf(id) };
    });
    const keywords = keys.map(({ key, label, n }): Suggestion => {
      return { ref: { dimension: 'keyword', key }, label, papers: n };
    });
    const shown = topics.slice(0, Math.max(Math.ceil(limit / 2), limit - keywords.length));
    return [...shown, ...keywords].slice(0, limit);
  });
}

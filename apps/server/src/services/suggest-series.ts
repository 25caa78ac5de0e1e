import { asPhrase, everyPaper, parseSeriesRef, phraseLabel, type SeriesRef } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import { searchTopics, type Topic, taxonomy } from '@papertide/core/topics';
import * as store from '@papertide/store';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import { isCalled, nearTopics } from './find-topic.ts';
import type { SuggestQuery } from './queries.ts';
import { readTaxonomy } from './read-taxonomy.ts';

export interface Suggestion {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly papers: number;
  /** Whether the text is its whole name, not the beginning of it. */
  readonly exact: boolean;
}

/** The topics that hold a text in a name; without any, those that are a few letters away from it. */
function topicsLike(text: string): Topic[] {
  const found = searchTopics(text);
  return found.length > 0 ? found : nearTopics(text);
}

/** The topics of readers in whose name a word begins with the text. */
async function ownTopics(ctx: Context, text: string): Promise<Suggestion[]> {
  const typed = fold(text).trim();
  return (await store.listOwnTopics(ctx.store.read))
    .map(({ id, name, papers }) => ({ id, name, papers, folded: fold(name) }))
    .filter(({ folded }) => ` ${folded}`.includes(` ${typed}`))
    .map(({ id, name, papers, folded }) => {
      return { ref: { dimension: 'topic', key: id }, label: name, papers, exact: folded === typed };
    });
}

async function topicSuggestions(ctx: Context, text: string): Promise<Suggestion[]> {
  const counted = await readTaxonomy(ctx);
  const papers = new Map(counted.topics.map((topic) => [topic.id, topic.papers]));
  const papersOf = (id: string): number => papers.get(id) ?? 0;
  const found = text === '' ? taxonomy.topics.toSorted((a, b) => papersOf(b.id) - papersOf(a.id)) : topicsLike(text);
  return [
    ...(await ownTopics(ctx, text)),
    ...found.map((topic): Suggestion => {
      const { id, name } = topic;
      return { ref: { dimension: 'topic', key: id }, label: name, papers: papersOf(id), exact: isCalled(topic, text) };
    }),
  ];
}

/** The text as a phrase, where it has a word, with the papers that hold it. */
async function phraseSuggestion(ctx: Context, text: string): Promise<Suggestion[]> {
  const ref = parseSeriesRef(`phrase:${asPhrase(text)}`);
  const label = ref === null ? null : phraseLabel(ref.key);
  if (ref === null || label === null) return [];
  return [
    { ref, label, exact: false, papers: await store.countPapers(ctx.store.read, { ...everyPaper, within: [ref] }) },
  ];
}

async function suggestionsOf(
  ctx: Context,
  dimension: SuggestQuery['dimensions'][number],
  text: string,
  limit: number,
): Promise<Suggestion[]> {
  if (dimension === 'topic') return topicSuggestions(ctx, text);
  if (dimension === 'phrase') return phraseSuggestion(ctx, text);
  const keys = await store.suggestKeys(ctx.store.read, dimension, text, limit);
  return keys.map(({ key, label, n, exact }) => ({ ref: { dimension, key }, label, papers: n, exact }));
}

/** The first of each list in turn, as long as there is room: short lists leave their places to the others. */
export function shareOut<T>(lists: readonly (readonly T[])[], limit: number): T[] {
  const taken = lists.map(() => 0);
  for (let room = limit; room > 0; ) {
    const open = lists.flatMap((list, i) => ((taken[i] ?? 0) < list.length ? [i] : []));
    if (open.length === 0) break;
    for (const i of open.slice(0, room)) {
      taken[i] = (taken[i] ?? 0) + 1;
      room--;
    }
  }
  return lists.flatMap((list, i) => list.slice(0, taken[i]));
}

/** A topic of the very name is meant before anything else of it. */
const closeness = ({ ref, exact }: Suggestion): number => (exact ? 1 + Number(ref.dimension === 'topic') : 0);

/**
 * What a typed text may mean among topics, the keys of the other dimensions asked for, and the text itself as a phrase. What it
 * names exactly stands first, a topic before all; then most papers first, equals in the order of the dimensions asked, which share
 * the places. An empty text gives the largest topics.
 */
export async function suggestSeries(ctx: Context, { text, limit, dimensions }: SuggestQuery): Promise<Suggestion[]> {
  const { provenance } = await readCorpus(ctx);
  return ctx.answers.get(`suggest ${provenance.revision} ${limit} ${dimensions.join()} ${text}`, async () => {
    const lists = await Promise.all(dimensions.map((dimension) => suggestionsOf(ctx, dimension, text, limit)));
    const taken = shareOut(lists, limit);
    return taken.sort((a, b) => closeness(b) - closeness(a) || b.papers - a.papers);
  });
}

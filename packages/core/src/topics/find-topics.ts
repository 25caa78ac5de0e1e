import { guarded } from './compile-aliases.ts';
import { normalWords } from './normal-words.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';
import type { Area, Topic } from './taxonomy/types.ts';

const topicById = new Map(taxonomy.topics.map((topic) => [topic.id, topic]));
const areaById = new Map(taxonomy.areas.map((area) => [area.id, area]));

/** The topic of that id, `undefined` where there is none. O(1). */
export const findTopic = (id: string): Topic | undefined => topicById.get(id);

/** The area of a topic, `undefined` where there is no such topic. O(1). */
export const areaOf = (topicId: string): Area | undefined => areaById.get(topicById.get(topicId)?.area ?? '');

const normalized = (text: string): string => normalWords(text).join(' ');

/** What people may call each topic, as normal words. Id, names first, then aliases. */
const callings = taxonomy.topics.map((topic) => ({
  topic,
  names: [topic.id, topic.name, ...(topic.shortName ? [topic.shortName] : [])].map(normalized),
  aliases: topic.aliases.map((alias) => normalized(guarded(alias).text)),
}));

/**
 * Topics that a text may mean, best first: those so named, those with such an alias, those whose name starts with it,
 * those whose name or alias contains it as whole words or their beginnings. Letter case, hyphens and plurals do not
 * matter; within a rank the order of the taxonomy holds. Empty for a text without words. O(aliases).
 *
 * `searchTopics('RAGs')[0].id` -> `'retrieval-augmented-generation'`.
 */
export function searchTopics(text: string): Topic[] {
  const wanted = normalized(text);
  if (wanted === '') return [];
  const rank = ({ names, aliases }: (typeof callings)[number]): number => {
    if (names.includes(wanted)) return 0;
    if (aliases.includes(wanted)) return 1;
    if (names.some((name) => name.startsWith(wanted))) return 2;
    if (names.some((name) => ` ${name}`.includes(` ${wanted}`))) return 3;
    return aliases.some((alias) => ` ${alias}`.includes(` ${wanted}`)) ? 4 : 5;
  };
  return callings
    .map((calling, order) => ({ topic: calling.topic, rank: rank(calling), order }))
    .filter((found) => found.rank < 5)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ topic }) => topic);
}

import { normalizeKeyword } from '@papertide/core/keyphrases';
import { findTopic, searchTopics, type Topic, taxonomy } from '@papertide/core/topics';

/** Every way to name a topic: its id, its names, its aliases. */
const namesOf = ({ id, name, shortName, aliases }: Topic): string[] => [
  id,
  name,
  ...(shortName === undefined ? [] : [shortName]),
  ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
];

const normal = (text: string): string => normalizeKeyword(text).key;

/** Whether a text is the name or the short name of a topic; letter case, hyphens and plurals do not matter. An alias is no name. */
export function isCalled({ name, shortName }: Topic, text: string): boolean {
  const wanted = normal(text);
  return normal(name) === wanted || (shortName !== undefined && normal(shortName) === wanted);
}

/** The topic that a text names by id, name or alias; letter case, hyphens and plurals do not matter. */
export function topicNamed(text: string): Topic | undefined {
  const wanted = normal(text);
  return (
    findTopic(text.trim().toLowerCase()) ??
    searchTopics(text).find((topic) => namesOf(topic).some((name) => normal(name) === wanted))
  );
}

/** Edits (insert, delete, replace a letter) that turn one text into another. O(n · m). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Topics that a text may have been meant for: a third of its letters away from one's name at most, or part of a name. */
export function nearTopics(text: string, most = 3): Topic[] {
  const wanted = text.trim().toLowerCase().slice(0, 60);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const spelled = taxonomy.topics
    .map((topic) => ({
      topic,
      distance: Math.min(...namesOf(topic).map((name) => editDistance(wanted, name.toLowerCase()))),
    }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .map(({ topic }) => topic);
  return [...new Set([...spelled, ...searchTopics(text)])].slice(0, most);
}

import { taxonomy } from '@papertide/core/topics';

/** What figures and lists show of a topic. */
export interface TopicName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly slot: number | null;
  readonly area: { readonly id: string; readonly name: string } | null;
}

const areas = new Map(taxonomy.areas.map((area) => [area.id, area]));
const topics = new Map<string, TopicName>(
  taxonomy.topics.map(({ id, name, shortName, slot, area }) => [
    id,
    { id, name, shortName: shortName ?? name, slot: slot ?? null, area: areas.get(area) ?? null },
  ]),
);

/** The names of a topic; a topic that the taxonomy no longer has goes by its id. O(1). */
export function topicName(id: string): TopicName {
  return topics.get(id) ?? { id, name: id, shortName: id, slot: null, area: null };
}

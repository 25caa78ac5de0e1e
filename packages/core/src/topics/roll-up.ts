import type { TopicMatch, TopicSpan } from './match-topics.ts';
import type { Taxonomy } from './taxonomy/types.ts';

/**
 * Adds to the topics a paper names the broader topics of each, and of those again. A broader topic that the paper does
 * not name takes the spans of the narrower one it came from and names it in `via`; of several, the first of the
 * taxonomy. Result in the order of the taxonomy. Expects an acyclic `broader`. O(topics).
 */
export function rollUp({ topics }: Taxonomy, named: ReadonlyMap<string, readonly TopicSpan[]>): TopicMatch[] {
  const broaderOf = new Map(topics.map(({ id, broader }) => [id, broader]));
  const via = new Map<string, string>();
  for (const { id } of topics) {
    if (!named.has(id)) continue;
    for (let up = broaderOf.get(id); up !== undefined; up = broaderOf.get(up)) {
      if (!named.has(up) && !via.has(up)) via.set(up, id);
    }
  }
  return topics.flatMap(({ id, area }): TopicMatch[] => {
    const from = via.get(id) ?? null;
    const spans = named.get(from ?? id);
    return spans ? [{ topicId: id, areaId: area, spans, via: from }] : [];
  });
}

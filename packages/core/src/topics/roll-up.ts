import type { Taxonomy, Topic } from './taxonomy/types.ts';
import type { TopicMatch, TopicSpan } from './topic-match.ts';

/**
 * Prepares the step from the topics a paper names to those it belongs to: the broader topics of each are added, and of
 * those again. A broader topic that the paper does not name takes the spans of the narrower one it came from and names
 * it in `via`; of several, the first of the taxonomy. Result in the order of the taxonomy. Expects an acyclic `broader`.
 * O(k log k) for k topics.
 */
export function createRollUp({ topics }: Taxonomy): (named: ReadonlyMap<string, readonly TopicSpan[]>) => TopicMatch[] {
  const rank = new Map(topics.map(({ id }, i) => [id, i]));
  const topicOf = (id: string) => topics[rank.get(id) ?? -1] as Topic;
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));

  return (named) => {
    const via = new Map<string, string>();
    for (const id of inOrder(named.keys())) {
      for (let up = topicOf(id).broader; up !== undefined; up = topicOf(up).broader) {
        if (!named.has(up) && !via.has(up)) via.set(up, id);
      }
    }
    return inOrder([...named.keys(), ...via.keys()]).map((id) => {
      const from = via.get(id) ?? null;
      return { topicId: id, areaId: topicOf(id).area, spans: named.get(from ?? id) ?? [], via: from };
    });
  };
}

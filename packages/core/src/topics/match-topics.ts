import { compileAliases } from './compile-aliases.ts';
import { createAliasFinder, type Hit } from './find-aliases.ts';
import { isEnough } from './is-enough.ts';
import { createRollUp } from './roll-up.ts';
import type { Taxonomy } from './taxonomy/types.ts';
import type { TopicMatch, TopicSpan } from './topic-match.ts';

export interface PaperText {
  readonly title: string;
  readonly abstract: string;
  readonly keywords?: readonly string[];
}

export interface TopicMatcher {
  /** The topics of a paper, each once, in the order of the taxonomy; empty where nothing matches. O(length of the text). */
  match(paper: PaperText): TopicMatch[];
}

/**
 * Prepares a taxonomy for matching; build it once, in O(aliases), and keep it.
 *
 * Of aliases that lie inside each other the longest admissible one counts ("language model" says nothing in
 * "vision-language model"); of partly overlapping ones all do ("video diffusion" and "diffusion model" in "video
 * diffusion model"). What makes a topic, see `isEnough`. Broader topics are added, see `createRollUp`; how words are
 * compared, see `createAliasFinder`; a topic's own exceptions hide its aliases and no other topic's.
 */
export function createTopicMatcher(taxonomy: Taxonomy): TopicMatcher {
  const find = createAliasFinder(compileAliases(taxonomy));
  const rollUp = createRollUp(taxonomy);

  return {
    match({ title, abstract, keywords = [] }) {
      const present = new Set<string>();
      const hitsByText = [
        find(title, 'title', null, present),
        find(abstract, 'abstract', null, present),
        ...keywords.map((keyword, i) => find(keyword, 'keywords', i, present)),
      ];
      const hitsByTopic = new Map<string, Hit[]>();
      for (const hits of hitsByText) {
        for (const hit of longest(withoutExceptions(hits.filter((hit) => isInContext(hit, present))))) {
          const known = hitsByTopic.get(hit.pattern.topicId);
          if (known) known.push(hit);
          else hitsByTopic.set(hit.pattern.topicId, [hit]);
        }
      }
      const named = new Map<string, readonly TopicSpan[]>();
      for (const [topicId, hits] of hitsByTopic) {
        if (isEnough(hits, abstract))
          named.set(
            topicId,
            hits.map(({ span }) => span),
          );
      }
      return rollUp(named);
    },
  };
}

const isInContext = ({ pattern: { needs } }: Hit, present: ReadonlySet<string>): boolean =>
  !needs || needs.some((need) => present.has(need.join(' ')));

/** Drops the exceptions and, of their topics, what lies inside them. */
function withoutExceptions(hits: readonly Hit[]): readonly Hit[] {
  const exceptions = hits.filter(({ pattern }) => pattern.isException);
  if (exceptions.length === 0) return hits;
  const isExcepted = ({ pattern: { topicId }, span }: Hit): boolean =>
    exceptions.some(
      (other) => other.pattern.topicId === topicId && other.span.start <= span.start && span.end <= other.span.end,
    );
  return hits.filter((hit) => !isExcepted(hit));
}

/** Drops every hit that lies inside a longer one. The rest is ordered by place. */
function longest(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let furthest = -1;
  return ordered.filter(({ span: { end } }) => {
    const isInside = end <= furthest;
    furthest = Math.max(furthest, end);
    return !isInside;
  });
}

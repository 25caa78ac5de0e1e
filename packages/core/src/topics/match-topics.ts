import { ahoCorasick } from './aho-corasick.ts';
import { compileAliases, type Pattern } from './compile-aliases.ts';
import { type NormalWord, normalWords } from './normal-words.ts';
import { rollUp } from './roll-up.ts';
import type { Taxonomy } from './taxonomy/types.ts';

/** Where an alias stands. `start` and `end` (exclusive) count UTF-16 units of the original text. */
export interface TopicSpan {
  /** As the taxonomy writes it. */
  readonly alias: string;
  readonly field: 'title' | 'abstract' | 'keywords';
  /** Which keyword, from 0; `null` in the title and the abstract. */
  readonly keyword: number | null;
  readonly start: number;
  readonly end: number;
}

/** A topic of a paper, with its evidence. */
export interface TopicMatch {
  readonly topicId: string;
  readonly areaId: string;
  /** In the order title, abstract, keywords; those of the narrower topic where `via` names one. */
  readonly spans: readonly TopicSpan[];
  /** The narrower topic whose broader topic this is; `null` where the paper names the topic itself. */
  readonly via: string | null;
}

export interface PaperText {
  readonly title: string;
  readonly abstract: string;
  readonly keywords?: readonly string[];
}

export interface TopicMatcher {
  /** The topics of a paper, each once, in the order of the taxonomy; empty where nothing matches. O(length of the text). */
  match(paper: PaperText): TopicMatch[];
}

interface Hit {
  readonly pattern: Pattern;
  readonly span: TopicSpan;
}

/** No word of any alias, and the end of a phrase. */
const OTHER = -1;
const BREAK = -2;

/**
 * Prepares a taxonomy for matching. Texts and aliases are compared as normal words (see `normalWords`), never across
 * punctuation. An alias inside a longer admissible one does not count ("language model" in "vision-language model");
 * partly overlapping ones both do ("video diffusion" and "diffusion model" in "video diffusion model"). A topic must be
 * mentioned in the title, twice in the abstract or in two keywords, unless its alias says `once`. Guards: letter case,
 * context terms, titles only. Keywords written wholly in lower case are not held to letter case, since sources fold
 * them. Building is O(aliases); keep the matcher.
 */
export function createTopicMatcher(taxonomy: Taxonomy): TopicMatcher {
  const patterns = compileAliases(taxonomy);
  const contexts = [...new Map(patterns.flatMap(({ needs }) => needs ?? []).map((n) => [n.join(' '), n])).values()];
  const vocabulary = new Map<string, number>();
  const encode = (words: readonly string[]) =>
    words.map((word) => {
      const known = vocabulary.get(word) ?? vocabulary.size;
      vocabulary.set(word, known);
      return known;
    });
  const search = ahoCorasick([...patterns.map(({ words }) => encode(words)), ...contexts.map(encode)]);

  /** The hits of one text; context phrases found on the way are added to `present`. */
  function scan(text: string, field: TopicSpan['field'], keyword: number | null, present: Set<string>): Hit[] {
    const words = normalWords(text);
    const symbols: number[] = [];
    const wordAt: number[] = [];
    for (const [i, word] of words.entries()) {
      if (word.opens) {
        symbols.push(BREAK);
        wordAt.push(i);
      }
      symbols.push(vocabulary.get(word.normal) ?? OTHER);
      wordAt.push(i);
    }
    const anyCase = field === 'keywords' && text === text.toLowerCase();
    const hits: Hit[] = [];
    for (const found of search(symbols)) {
      const pattern = patterns[found.pattern];
      if (!pattern) {
        present.add((contexts[found.pattern - patterns.length] as readonly string[]).join(' '));
        continue;
      }
      if (pattern.titleOnly && field !== 'title') continue;
      const first = wordAt[found.start] as number;
      if (pattern.surfaces && !anyCase && !sameCase(pattern.surfaces, words, first)) continue;
      const start = (words[first] as NormalWord).start;
      const end = (words[wordAt[found.end - 1] as number] as NormalWord).end;
      hits.push({ pattern, span: { alias: pattern.alias, field, keyword, start, end } });
    }
    return hits;
  }

  function match({ title, abstract, keywords = [] }: PaperText): TopicMatch[] {
    const present = new Set<string>();
    const texts = [
      scan(title, 'title', null, present),
      scan(abstract, 'abstract', null, present),
      ...keywords.map((keyword, i) => scan(keyword, 'keywords', i, present)),
    ];
    const inContext = ({ pattern: { needs } }: Hit) => !needs || needs.some((need) => present.has(need.join(' ')));
    const byTopic = new Map<string, Hit[]>();
    for (const hits of texts) {
      for (const hit of longest(hits.filter(inContext))) {
        const known = byTopic.get(hit.pattern.topicId);
        if (known) known.push(hit);
        else byTopic.set(hit.pattern.topicId, [hit]);
      }
    }
    const spansByTopic = new Map<string, TopicSpan[]>();
    for (const [topicId, hits] of byTopic) {
      if (isEnough(hits))
        spansByTopic.set(
          topicId,
          hits.map(({ span }) => span),
        );
    }
    return rollUp(taxonomy, spansByTopic);
  }

  return { match };
}

/** Whether the words from `first` on are written as the alias is, but for a plural or possessive s. */
function sameCase(surfaces: readonly string[], words: readonly NormalWord[], first: number): boolean {
  return surfaces.every((surface, i) => {
    const written = (words[first + i] as NormalWord).surface;
    return written === surface || (written.startsWith(surface) && /^['’]?s$/.test(written.slice(surface.length)));
  });
}

/** Drops every hit that lies inside a longer one. The rest is ordered by place. */
function longest(hits: readonly Hit[]): Hit[] {
  if (hits.length < 2) return [...hits];
  const ordered = [...hits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let furthest = -1;
  return ordered.filter(({ span }) => {
    const inside = span.end <= furthest;
    if (!inside) furthest = span.end;
    return !inside;
  });
}

/**
 * A passing mention does not make a topic: it takes the title, two mentions in the abstract, two keywords, or an alias
 * that says enough at once. A keyword that repeats the one mention of the abstract adds nothing.
 */
function isEnough(hits: readonly Hit[]): boolean {
  const count = { title: 0, abstract: 0, keywords: 0 };
  for (const { pattern, span } of hits) {
    if (pattern.once) return true;
    count[span.field]++;
  }
  return count.title > 0 || count.abstract > 1 || count.keywords > 1;
}

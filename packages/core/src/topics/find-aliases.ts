import { type Token, tokenize } from '../text/index.ts';
import { ahoCorasick } from './aho-corasick.ts';
import type { Pattern } from './compile-aliases.ts';
import { isJoin, normalWord } from './normal-words.ts';
import type { TopicSpan } from './topic-match.ts';

/** An alias found in a text. */
export interface Hit {
  readonly pattern: Pattern;
  readonly span: TopicSpan;
}

/** Lists the aliases in one text of a paper and adds the context phrases found on the way to `present`. */
export type AliasFinder = (
  text: string,
  field: TopicSpan['field'],
  keyword: number | null,
  present: Set<string>,
) => Hit[];

/** A word of no alias, and the end of a phrase. */
const OTHER = -1;
const BREAK = -2;

/**
 * Prepares patterns for searching. A finder compares normal words, never across punctuation, and holds a pattern to its
 * letter case. In keywords written wholly in lower case it lets the case go, since sources fold them.
 * Building is O(patterns), a search O(text).
 */
export function createAliasFinder(patterns: readonly Pattern[]): AliasFinder {
  const contexts = [...new Map(patterns.flatMap(({ needs }) => needs ?? []).map((need) => [need.join(' '), need]))];
  const vocabulary = new Map<string, number>();
  const encode = (word: string): number => {
    const number = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, number);
    return number;
  };
  const search = ahoCorasick([
    ...patterns.map(({ words }) => words.map(encode)),
    ...contexts.map(([, words]) => words.map(encode)),
  ]);

  return (text, field, keyword, present) => {
    const words = tokenize(text);
    const symbols: number[] = [];
    const wordAt: number[] = [];
    let previousEnd = 0;
    for (let i = 0; i < words.length; i++) {
      const { folded, start, end } = words[i] as Token;
      if (!isJoin(text, previousEnd, start)) {
        symbols.push(BREAK);
        wordAt.push(i);
      }
      symbols.push(vocabulary.get(normalWord(folded)) ?? OTHER);
      wordAt.push(i);
      previousEnd = end;
    }
    const anyCase = field === 'keywords' && text === text.toLowerCase();
    const hits: Hit[] = [];
    for (const found of search(symbols)) {
      const pattern = patterns[found.pattern];
      if (!pattern) {
        present.add((contexts[found.pattern - patterns.length] as [string, unknown])[0]);
        continue;
      }
      const first = wordAt[found.start] as number;
      if (pattern.surfaces && !anyCase && !isWrittenAs(pattern.surfaces, words, first)) continue;
      const { start } = words[first] as Token;
      const { end } = words[wordAt[found.end - 1] as number] as Token;
      hits.push({ pattern, span: { alias: pattern.alias, field, keyword, start, end } });
    }
    return hits;
  };
}

/** Whether the words from `first` on are written like that, but for a plural or possessive s. */
function isWrittenAs(surfaces: readonly string[], words: readonly Token[], first: number): boolean {
  return surfaces.every((surface, i) => {
    const written = (words[first + i] as Token).surface;
    return written === surface || (written.startsWith(surface) && /^['’]?s$/.test(written.slice(surface.length)));
  });
}

import { tokenize } from '../text/index.ts';
import { normalWords } from './normal-words.ts';
import type { Alias, GuardedAlias, Taxonomy } from './taxonomy/types.ts';

/** One way to write one alias of one topic, ready to be searched for. */
export interface Pattern {
  readonly topicId: string;
  /** The alias as the taxonomy writes it. */
  readonly alias: string;
  /** Normal words in order, at least one. */
  readonly words: readonly string[];
  /** Words as written, where their letter case must agree; `null` where it does not matter. */
  readonly surfaces: readonly string[] | null;
  /** Context phrases as normal words; `null` where none is needed. */
  readonly needs: readonly (readonly string[])[] | null;
  readonly once: boolean;
  readonly titleOnly: boolean;
  /** Not an alias but a phrase that keeps the aliases of its topic inside it from counting. */
  readonly isException: boolean;
}

export const guarded = (alias: Alias): GuardedAlias => (typeof alias === 'string' ? { text: alias } : alias);

/** A single word of at most four letters, two of them capitals: RAG, MoE, LoRA. */
const isShortAcronym = (text: string): boolean =>
  /^[\p{L}\p{N}]+$/u.test(text) && text.replace(/\P{L}/gu, '').length <= 4 && /\p{Lu}.*\p{Lu}/u.test(text);

/** An alias and, where it has hyphens, its closed form: `pre-training` -> `pre-training`, `pretraining`. */
const spellings = (text: string): string[] =>
  /\p{L}-\p{L}/u.test(text) ? [text, text.replace(/(?<=\p{L})-(?=\p{L})/gu, '')] : [text];

/** All patterns of a taxonomy, in its order. Spellings of one topic that normalize alike are kept once. */
export const compileAliases = ({ topics }: Taxonomy): Pattern[] =>
  topics.flatMap((topic) => [
    ...compile(topic.id, topic.aliases, false),
    ...compile(topic.id, topic.except ?? [], true),
  ]);

function compile(topicId: string, aliases: readonly Alias[], isException: boolean): Pattern[] {
  const seen = new Set<string>();
  return aliases.map(guarded).flatMap(({ text, caseSensitive, needs, once = false, titleOnly = false }) =>
    spellings(text).flatMap((spelling): Pattern[] => {
      const words = normalWords(spelling);
      const key = words.join(' ');
      if (words.length === 0 || seen.has(key)) return [];
      seen.add(key);
      const surfaces =
        (caseSensitive ?? isShortAcronym(text)) ? tokenize(spelling).map(({ surface }) => surface) : null;
      return [
        { topicId, alias: text, words, surfaces, needs: needs?.map(normalWords) ?? null, once, titleOnly, isException },
      ];
    }),
  );
}

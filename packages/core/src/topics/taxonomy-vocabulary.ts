import { singular, tokenize } from '../text/index.ts';
import { guarded } from './compile-aliases.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';

/**
 * The phrases by which the taxonomy names its topics, as a vocabulary of the field: folded, hyphens as spaces, the last
 * word singular. Made once.
 *
 * Holds `'vision language model'`, `'kv cache'`, `'gaussian splatting'`.
 */
export function taxonomyVocabulary(): ReadonlySet<string> {
  vocabulary ??= new Set(
    taxonomy.topics.flatMap(({ name, aliases }) =>
      [name, ...aliases.map((alias) => guarded(alias).text)].map((phrase) => {
        const words = tokenize(phrase).map(({ folded }) => folded);
        return [...words.slice(0, -1), ...words.slice(-1).map(singular)].join(' ');
      }),
    ),
  );
  return vocabulary;
}

let vocabulary: ReadonlySet<string> | undefined;

import { singular } from '../text/index.ts';
import type { Occurrence } from './candidates.ts';
import type { Aliases } from './key.ts';
import { knownLong } from './known-acronyms.ts';

/** A place where a phrase stands in a paper. */
export interface Mention extends Occurrence {
  readonly field: 'title' | 'abstract';
}

/**
 * The ways to show a phrase: of its longest forms the one written most often, of equals the first in the abstract; and besides,
 * where the paper writes only an acronym of the field, the long form we know.
 */
export function surfacesOf(
  mentions: readonly Mention[],
  aliases: Aliases,
  texts: Readonly<Record<Mention['field'], string>>,
): { readonly written: string; readonly surface: string } {
  const longest = Math.max(...mentions.map((mention) => mention.words.length));
  const word = mentions[0]?.words[0] ?? '';
  const known = longest === 1 && !aliases.has(word) && !aliases.has(singular(word)) ? knownLong(word) : undefined;
  const counts = new Map<string, number>();
  for (const field of ['abstract', 'title'] as const) {
    for (const mention of mentions) {
      if (mention.field !== field || mention.words.length < longest) continue;
      const written = texts[field].slice(mention.start, mention.end).replace(/\s+/gu, ' ');
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
  }
  let best = '';
  for (const [written, n] of counts) if (n > (counts.get(best) ?? 0)) best = written;
  return { written: best, surface: known ?? best };
}

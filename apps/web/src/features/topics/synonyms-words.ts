import type { SeriesSynonyms } from '@papertide/core/query';

/** Synonyms that a chip names. */
const named = 2;

/** What a chip says of the synonyms of its keyword: `= LLMs, LLM +1` where they count as one, `1 of 4` where it stands by itself. */
export function synonymsWords({ merged, apart }: SeriesSynonyms, isMerged: boolean): string {
  if (!isMerged) return `1 of ${apart.length}`;
  const others = apart.filter(({ ref }) => ref.key !== merged.key).map(({ label }) => label);
  const more = others.length - named;
  return `= ${others.slice(0, named).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}

/** What can be typed into the query bar, and what it means. */
export const searchGrammar: readonly (readonly [typed: string, means: string])[] = [
  ['sparse attention', 'both words in title or abstract; agents finds agent'],
  ['"sparse attention"', 'these words side by side'],
  ['cot OR "chain of thought"', 'one or the other; operators are capitals'],
  ['vision -video', 'the first but not the second; NOT does the same'],
  ['agent (plan* OR "tool use")', 'brackets group; plan* is how a word begins'],
  ['topic:agents', 'has the topic; likewise keyword:'],
  ['author:Ada Lovelace', 'of one of the authors; likewise org:, category:, source:'],
  ['-topic:agents', 'leaves it out; a minus goes before any of these'],
  ['min:100', 'as many upvotes or more'],
  ['has:code', 'whose code is known; -has:code for the others'],
  ['from:2026-01-01', 'listed on that day or later; to: likewise'],
];

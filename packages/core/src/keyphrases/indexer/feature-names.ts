// The features of the linear scorer, numbered in the order of their names.
const names: string[] = [];
const number = (name: string): number => names.push(name) - 1;
const numbered = <K extends string>(prefix: string, keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, number(prefix + key)])) as Readonly<Record<K, number>>;
const table = (prefix: string, keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key) => [key, number(prefix + key)]));
const each = <T>(text: string, make: (character: string) => T): T[] => [...text].map(make);

const measures = [
  'log tf',
  'tf share',
  'once',
  'log position',
  'relative position',
  'in title',
  'maximal in title',
  'log sentences',
  'maximal share',
  'never maximal',
  'free share',
  'never free',
  'c-value',
  'containers',
  'word tf mean',
  'word tf max',
  'head tf',
  'first tf',
  'upper',
  'capitalized',
  'name',
  'before bracket',
  'hyphen',
  'digit',
  'generic adjective',
  'generic head',
  'word length',
  'word idf mean',
  'word idf max',
  'word idf min',
  'head idf',
  'first idf',
  'phrase idf',
  'established',
  'log df',
  'cohesion',
] as const;

/** Numbers that say something of a phrase, by feature number; the last nine need a corpus. */
export const measure: Readonly<Record<(typeof measures)[number], number>> = numbered('', measures);
for (const name of measures) number(`${name} of one word`);
for (const name of measures) number(`${name} of three words or more`);
/** A measure weighs in any phrase; this much further on stands what it weighs besides in single words. */
export const inSingleWords = measures.length;
/** The same for phrases of three words and more. */
export const inLongPhrases = 2 * measures.length;

/** By number of words, from 1. */
export const sizes = [0, ...each('12345', (n) => number(`words ${n}`))];
/** By number of words with hyphens and acronyms undone, from 1. */
export const partCounts = [0, ...each('123456', (n) => number(`parts ${n}`))];

const neighbors = 'TPOCWBMR#VNADG-.,()/';
const firstTags = 'NADGR';
const headTags = 'NG';
const left = each(neighbors, (t) => each(firstTags, (first) => number(`left ${t}${first}`)));
const right = each(neighbors, (t) => each(headTags, (head) => number(`right ${head}${t}`)));
const place = (tags: string) => {
  const places = new Uint8Array(128);
  for (let i = 0; i < tags.length; i++) places[tags.charCodeAt(i)] = i;
  return (tag: string) => places[tag.charCodeAt(0)] ?? 0;
};
const neighborAt = place(neighbors);
const firstAt = place(firstTags);
const headAt = place(headTags);
/** By left neighbor and tag of the first word. */
export const leftOf = (neighbor: string, first: string): number => left[neighborAt(neighbor)]?.[firstAt(first)] ?? 0;
/** By tag of the last word and right neighbor. */
export const rightOf = (head: string, neighbor: string): number => right[neighborAt(neighbor)]?.[headAt(head)] ?? 0;

const shapes = table(
  'tags ',
  `N NN NNN NNNN AN AAN ANN AANN ANNN NAN DN DNN DAN ADN GN GNN AGN NGN NG AG G AAAN RAN RDN NDN NGNN ANG NNG other`.split(
    ' ',
  ),
);
/** The tags of up to five words as a number, none so far. */
export const noShape = 0;
/** The same with one tag more: digits to base 6. */
export const shapeWith = (shape: number, tag: string): number => 6 * shape + firstAt(tag) + 1;
const shapeFeatures = new Int16Array(6 ** 5).fill(shapes.get('other') ?? 0);
for (const [tags, feature] of shapes)
  if (tags !== 'other') shapeFeatures[[...tags].reduce(shapeWith, noShape)] = feature;
/** The feature of a number made by {@link shapeWith}. */
export const shapeFeature = (shape: number): number => shapeFeatures[shape] ?? 0;

const byLength = (a: string, b: string) => b.length - a.length;
const headEndings =
  'tion sion ment ity ness ance ence ism ics ogy er or ing al ure age sis phy ship ory ers ors tions ments ities s'
    .split(' ')
    .toSorted(byLength);
const firstEndings = 'al ive ous ic able ible ed ing ar ant ent less ful ary'.split(' ').toSorted(byLength);
const heads = table('head -', [...headEndings, 'other']);
const firsts = table('first -', [...firstEndings, 'other']);

const longestEnding = (word: string, endings: readonly string[], numbers: ReadonlyMap<string, number>) =>
  numbers.get(endings.find((ending) => word.endsWith(ending)) ?? 'other') ?? 0;
/** By the longest known ending of the head. */
export const headEnding = (word: string): number => longestEnding(word, headEndings, heads);
/** By the longest known ending of the first word of several. */
export const firstEnding = (word: string): number => longestEnding(word, firstEndings, firsts);

/** Names of all features, by number. */
export const featureNames: readonly string[] = names;

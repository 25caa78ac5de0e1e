import { stem } from '../text/index.ts';
import { candidates, type Standing } from './candidates.ts';
import { generalPhrases } from './general-words.ts';
import { type Aliases, isKnownTerm, keyOfWords, plainKeyOfWords } from './key.ts';
import type { Keyphrase, KeyphraseOptions } from './keyphrase.ts';
import type { PaperTexts } from './paper-texts.ts';
import { toSpan } from './prepare.ts';
import { authorScore } from './rank.ts';
import { type Mention, surfacesOf } from './surface.ts';
import type { KeyphraseStatistics } from './vocabulary.ts';

/** A phrase of a paper: what is written with one key. */
export interface Group {
  readonly key: string;
  readonly mentions: Mention[];
  standing: Standing;
}

function group(mentions: readonly Mention[], aliases: Aliases): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = keyOfWords(mention.words, aliases);
    if (generalPhrases.has(key)) continue;
    let found = groups.get(key);
    if (found === undefined) {
      found = { key, mentions: [], standing: 'inner' };
      groups.set(key, found);
    }
    found.mentions.push(mention);
    if (found.standing === 'inner' || mention.standing === 'maximal') found.standing = mention.standing;
  }
  return groups;
}

/** In a smaller collection, a phrase that two papers share is general rather than established. */
const leastDocuments = 1000;

function score({ key, mentions, standing }: Group, statistics: KeyphraseStatistics): number {
  const { vocabulary, documentFrequency, documents = leastDocuments } = statistics;
  const first = mentions[0] as Mention;
  let size = first.size;
  let position = first.position;
  for (const mention of mentions) {
    size = Math.min(size, mention.size);
    position = Math.min(position, mention.position);
  }
  return authorScore({
    size: Math.max(size, key.includes(' ') ? 2 : 1),
    tf: mentions.length,
    position,
    standing,
    startsGeneric: first.startsGeneric && !isKnownTerm(key),
    endsGeneric: first.endsGeneric,
    inVocabulary: vocabulary?.has(key) ?? false,
    df: documents < leastDocuments ? null : (documentFrequency?.(key) ?? null),
  });
}

// Whether a phrase never stands outside the others.
function isInside(inner: Group, others: readonly Group[]): boolean {
  return inner.mentions.every((a) =>
    others.some(({ mentions }) => mentions.some((b) => a.field === b.field && b.start <= a.start && a.end <= b.end)),
  );
}

/** The phrases that the author profile may choose from, each with its key and all its mentions, in the order of the text. */
export function authorGroups({ title, abstract, aliases, longForms }: PaperTexts): Group[] {
  const phrases = [...longForms.values()];
  const inTitle = candidates(title.text, phrases).map((o): Mention => ({ ...o, field: 'title' }));
  const titleWords = (inTitle.at(-1)?.position ?? -1) + 1;
  const inAbstract = candidates(abstract.text, phrases).map(
    (o): Mention => ({ ...o, field: 'abstract', position: o.position + titleWords }),
  );
  return [...group([...inTitle, ...inAbstract], aliases).values()];
}

/**
 * The keyphrases of a paper by the author profile, of its `groups`, best first; ties in the order of their keys. The ranking
 * prefers established terms, as authors choose keywords (see {@link authorScore}). An acronym and its long form are one
 * keyphrase: where the paper defines it, by that definition, else by the table of the field's acronyms. O(n) but for sorting.
 */
export function authorKeyphrases(texts: PaperTexts, groups: readonly Group[], options: KeyphraseOptions): Keyphrase[] {
  const { aliases } = texts;
  const written = { title: texts.title.text, abstract: texts.abstract.text };
  const scored = groups
    .map((each) => ({ ...each, score: score(each, options) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const chosen: (typeof scored)[0][] = [];
  const top = options.top ?? 12;
  for (const each of scored) {
    if (chosen.length >= top) break;
    if (!isInside(each, chosen) && !chosen.some((better) => isRareInflection(each, better))) chosen.push(each);
  }
  return chosen.map(({ key, mentions, score }) => ({
    key,
    plain: plainKeyOf(mentions, aliases),
    ...surfacesOf(mentions, aliases, written),
    score,
    spans: mentions.map((mention) => toSpan(mention, texts[mention.field])),
  }));
}

// The key by itself of the form with the most words: an acronym is plain only where the paper never writes it out.
function plainKeyOf(mentions: readonly Mention[], aliases: Aliases): string {
  const longest = mentions.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best));
  return plainKeyOfWords(longest.words, aliases);
}

const stemmed = (key: string) => key.split(' ').map(stem).join(' ');

// "diffusion modeling" once beside "diffusion model" four times or more.
function isRareInflection(rare: Group, common: Group): boolean {
  const share = common.mentions.length / (common.mentions.length + rare.mentions.length);
  return share >= 0.8 && stemmed(rare.key) === stemmed(common.key);
}

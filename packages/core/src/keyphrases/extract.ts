import { type StrippedText, stem, stripLatexWithOffsets, wellFormed } from '../text/index.ts';
import { candidates, type Standing } from './candidates.ts';
import { definitions } from './definitions.ts';
import { generalPhrases } from './general-words.ts';
import { type Aliases, isKnownTerm, keyOfWords } from './key.ts';
import { authorScore } from './rank.ts';
import { type Mention, surfaceOf } from './surface.ts';
import type { KeyphraseStatistics } from './vocabulary.ts';

/** A place in a paper's text as given, in UTF-16 units; `end` is exclusive. */
export interface KeyphraseSpan {
  readonly field: 'title' | 'abstract';
  readonly start: number;
  readonly end: number;
}

/** A phrase that says what a paper is about. */
export interface Keyphrase {
  /** The group key, the same as `normalizeKeyword` gives for the phrase: `large language model`. */
  readonly key: string;
  /** As the paper writes it most often, in its long form; for an undefined acronym of the field, the long form we know. */
  readonly surface: string;
  /** Above 0; to compare inside one paper only. */
  readonly score: number;
  /** Where it stands, in its long form or as acronym, title first. */
  readonly spans: readonly KeyphraseSpan[];
}

export interface KeyphraseOptions extends KeyphraseStatistics {
  /** Most keyphrases to return; 12 unless told. */
  readonly top?: number | undefined;
}

const longestText = 20_000;

interface Group {
  readonly key: string;
  readonly mentions: Mention[];
  standing: Standing;
  score: number;
}

function group(mentions: readonly Mention[], aliases: Aliases): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = keyOfWords(mention.words, aliases);
    if (generalPhrases.has(key)) continue;
    let found = groups.get(key);
    if (found === undefined) {
      found = { key, mentions: [], standing: 'inner', score: 0 };
      groups.set(key, found);
    }
    found.mentions.push(mention);
    if (found.standing === 'inner' || mention.standing === 'maximal') found.standing = mention.standing;
  }
  return groups;
}

function score({ key, mentions, standing }: Group, { vocabulary, documentFrequency }: KeyphraseStatistics): number {
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
    df: documentFrequency?.(key) ?? null,
  });
}

// Whether a phrase never stands outside the others.
function isInside(inner: Group, others: readonly Group[]): boolean {
  return inner.mentions.every((a) =>
    others.some(({ mentions }) => mentions.some((b) => a.field === b.field && b.start <= a.start && a.end <= b.end)),
  );
}

const toSpan = ({ field, start, end }: Mention, { offsets }: StrippedText): KeyphraseSpan =>
  offsets === null ? { field, start, end } : { field, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };

/**
 * The keyphrases of a paper from its title and abstract alone, best first; ties in the order of their keys. The ranking
 * prefers established terms, as authors choose keywords (see {@link authorScore}). Only the first 20,000 characters of
 * each field count. A text without a phrase gives `[]`. Deterministic; O(n) but for sorting.
 *
 * An acronym and its long form are one keyphrase under the key of the long form: where the paper defines it, by that
 * definition, else by the table of the field's acronyms.
 */
export function extractKeyphrases(
  paper: { readonly title: string; readonly abstract: string },
  options: KeyphraseOptions = {},
): Keyphrase[] {
  const texts = { title: prepare(paper.title), abstract: prepare(paper.abstract) };
  const written = { title: texts.title.text, abstract: texts.abstract.text };
  const { aliases, phrases } = definitions([written.title, written.abstract]);
  const inTitle = candidates(written.title, phrases).map((o): Mention => ({ ...o, field: 'title' }));
  const titleWords = (inTitle.at(-1)?.position ?? -1) + 1;
  const inAbstract = candidates(written.abstract, phrases).map(
    (o): Mention => ({ ...o, field: 'abstract', position: o.position + titleWords }),
  );
  const groups = [...group([...inTitle, ...inAbstract], aliases).values()];
  for (const each of groups) each.score = score(each, options);
  groups.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const chosen: Group[] = [];
  const top = options.top ?? 12;
  for (const each of groups) {
    if (chosen.length >= top) break;
    if (!isInside(each, chosen) && !chosen.some((better) => isRareInflection(each, better))) chosen.push(each);
  }
  return chosen.map(({ key, mentions, score }) => ({
    key,
    surface: surfaceOf(mentions, aliases, written),
    score,
    spans: mentions.map((mention) => toSpan(mention, texts[mention.field])),
  }));
}

// Addresses are no words: they are masked, at their length.
const prepare = (text: string) =>
  stripLatexWithOffsets(
    wellFormed(text.slice(0, longestText)).replace(/\b(?:https?:\/\/|www\.)\S+/gi, (address) =>
      '|'.repeat(address.length),
    ),
  );

const stemmed = (key: string) => key.split(' ').map(stem).join(' ');

// "diffusion modeling" once beside "diffusion model" four times or more.
function isRareInflection(rare: Group, common: Group): boolean {
  const share = common.mentions.length / (common.mentions.length + rare.mentions.length);
  return share >= 0.8 && stemmed(rare.key) === stemmed(common.key);
}

import type { PaperRecord } from '@papertide/core';
import { between, pick, type Random } from './random.ts';
import * as words from './words.ts';

/** Replaces the places of a template, `{name}`, by their texts. */
function fill(template: string, texts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w)\}/g, (_, place: string) => texts[place] ?? '');
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `'chain-of-thought reasoning'` -> `'Chain-of-Thought Reasoning'`; words that hold capitals stay as they are. */
function titleCase(phrase: string): string {
  return phrase.replace(/[\p{L}\p{N}.]+/gu, (word) =>
    /\p{Lu}/u.test(word) || /^(?:of|to|in|and|for|with|on)$/.test(word) ? word : capitalize(word),
  );
}

/** An invented name of a method: `Velora`. */
function inventName(random: Random): string {
  return capitalize(Array.from({ length: between(random, 2, 3) }, () => pick(random, words.syllables)).join(''));
}

/** Several different entries of a list, in random order. */
function some(random: Random, list: readonly string[], n: number): string[] {
  const left = [...list];
  return Array.from(
    { length: Math.min(n, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0] ?? '',
  );
}

/**
 * An invented paper that speaks of the phrases given: the first is its subject. Its key is `demo.` and five digits, it has
 * no arXiv id, and names and institutions say what they are.
 */
export function inventPaper(random: Random, n: number, phrases: readonly string[], publishedOn: string): PaperRecord {
  const method = pick(random, words.methods);
  const [a = '', b = method, c = b] = phrases;
  const [x = '', y = ''] = some(random, words.measures, 2);
  const name = inventName(random);
  const texts = {
    a,
    b,
    c,
    x,
    y,
    N: name,
    k: String(between(random, 3, 40)),
    p: String(between(random, 2, 30)),
  };
  const sentences = [
    pick(random, words.openings),
    ...some(random, words.middles, between(random, 2, 3)),
    ...some(random, words.endings, between(random, 1, 2)),
  ];
  const title = fill(pick(random, words.titles), {
    A: titleCase(a),
    B: titleCase(b),
    M: titleCase(method),
    N: name,
    Q: pick(random, words.qualities),
  });
  const authors = Array.from(
    { length: between(random, 1, 7) },
    () => `${pick(random, words.givenNames)} ${pick(random, words.familyNames)}`,
  );
  const hasCode = random() < 0.4;
  return {
    key: `demo.${String(n).padStart(5, '0')}`,
    arxivId: null,
    title,
    abstract: sentences.map((sentence) => capitalize(fill(sentence, texts))).join(' '),
    publishedOn,
    authors,
    authorCount: authors.length,
    organization: random() < 0.6 ? pick(random, words.organizations) : null,
    categories: [],
    keywords: random() < 0.85 ? [...phrases] : [],
    githubRepo: hasCode ? `https://example.org/demo/${name.toLowerCase()}-${n}` : null,
    projectPage: null,
    doi: null,
    updatedOn: null,
    version: null,
    journalRef: null,
    authorComment: null,
    truncated: false,
  };
}

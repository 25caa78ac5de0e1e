// The three ways in which published work scores keyphrases. Their numbers never compare with one another.
import type { LabeledPaper } from './data.ts';
import { nltkStem } from './porter.ts';

/** Keyphrases of one paper, best first, as text. */
export type Method = (paper: LabeledPaper) => readonly string[];

export const cutoffs = [5, 10, 15] as const;

/** F1 in percent at 5, 10 and 15. */
export type Scores = readonly number[];

export interface Evaluation {
  /** SIFRank, MDERank, PromptRank: micro average; a phrase hits where it or its stems equal a gold phrase or its stems. */
  readonly S: Scores;
  /** pke, Gallina et al. 2020: macro average over papers, all gold phrases, distinct stems. */
  readonly J: Scores;
  /** Meng et al. 2017: macro average over papers, gold and predictions that the text holds; precision is hits / k. */
  readonly M: Scores;
  /** F1 of each paper by protocol J, by cut-off, as fractions. */
  readonly perPaperJ: readonly (readonly number[])[];
}

const clean = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim();

/** NLTK Porter stems of the white-space separated words. */
export const stemsOf = (phrase: string): string => clean(phrase).split(' ').map(nltkStem).join(' ');

const harmonic = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const overlap = (top: readonly string[], gold: ReadonlySet<string>) => top.filter((phrase) => gold.has(phrase)).length;

/** The stems of a text's words, for the question which phrases it holds. */
function stemsOfText({ title, abstract }: LabeledPaper): string {
  const words =
    `${title} . ${abstract}`.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.+#/'-]*[\p{L}\p{N}+#])?|[^\s]/gu) ?? [];
  return ` ${words.map(nltkStem).join(' ')} `;
}

/** Scores a method's answers, given in the order of the papers. */
export function evaluate(papers: readonly LabeledPaper[], answers: readonly (readonly string[])[]): Evaluation {
  const hits = cutoffs.map(() => 0);
  const given = cutoffs.map(() => 0);
  let wanted = 0;
  const j: number[][] = cutoffs.map(() => []);
  const m: number[][] = cutoffs.map(() => []);
  papers.forEach((paper, at) => {
    const phrases = (answers[at] ?? []).map(clean);
    const stems = phrases.map(stemsOf);
    const gold = new Set(paper.keyphrases.map(clean));
    const goldStems = new Set(paper.keyphrases.map(stemsOf));
    wanted += paper.keyphrases.length;
    const distinct = [...new Set(stems)];
    const text = stemsOfText(paper);
    const isPresent = (phrase: string) => text.includes(` ${phrase} `);
    const present = new Set([...goldStems].filter(isPresent));
    const distinctPresent = distinct.filter(isPresent);
    cutoffs.forEach((k, c) => {
      hits[c] =
        (hits[c] ?? 0) + stems.slice(0, k).filter((s, i) => goldStems.has(s) || gold.has(phrases[i] ?? '')).length;
      given[c] = (given[c] ?? 0) + Math.min(k, stems.length);
      const top = distinct.slice(0, k);
      const found = overlap(top, goldStems);
      j[c]?.push(harmonic(found / Math.max(1, top.length), found / Math.max(1, goldStems.size)));
      if (present.size === 0) return;
      const foundPresent = overlap(distinctPresent.slice(0, k), present);
      m[c]?.push(harmonic(foundPresent / k, foundPresent / present.size));
    });
  });
  return {
    S: cutoffs.map(
      (_, c) => 100 * harmonic((hits[c] ?? 0) / Math.max(1, given[c] ?? 0), (hits[c] ?? 0) / Math.max(1, wanted)),
    ),
    J: j.map((values) => 100 * mean(values)),
    M: m.map((values) => 100 * mean(values)),
    perPaperJ: j,
  };
}

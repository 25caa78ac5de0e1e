import type { StrippedText } from '../text/index.ts';
import { definitions } from './definitions.ts';
import type { Aliases } from './key.ts';
import type { PaperText } from './keyphrase.ts';
import { prepare } from './prepare.ts';

/** A paper as both profiles begin to read it. */
export interface PaperTexts {
  readonly title: StrippedText;
  readonly abstract: StrippedText;
  /** The acronyms that the paper defines, by folded short form. */
  readonly aliases: Aliases;
  /** Their long forms, as folded words, by the same. */
  readonly longForms: ReadonlyMap<string, readonly string[]>;
}

/** Prepares the fields of a paper and finds the acronyms that it defines. O(n). */
export function paperTexts(paper: PaperText): PaperTexts {
  const [title, abstract] = [prepare(paper.title), prepare(paper.abstract)];
  return { title, abstract, ...definitions([title.text, abstract.text]) };
}

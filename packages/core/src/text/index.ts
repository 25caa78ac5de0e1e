export { type Acronym, findAcronyms } from './acronyms.ts';
export { fold } from './fold.ts';
export { singular } from './singular.ts';
export { stem } from './stem.ts';
export { stopwords } from './stopwords.ts';
export { type StrippedText, stripLatex, stripLatexWithOffsets } from './strip-latex.ts';
export { type Token, tokenize } from './tokenize.ts';
export { wellFormed } from './well-formed.ts';

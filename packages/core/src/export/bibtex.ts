import { fold } from '../text/fold.ts';

/** What a citation needs of a paper. */
export interface Citable {
  readonly key: string;
  readonly arxivId: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishedOn: string | null;
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string => text.replace(/[\\{}$&%#_~^]/g, (c) => special[c] ?? c);

/** Family name, year and first long word of the title, as ASCII: `vaswani2017attention`. */
function citationKey(paper: Citable): string {
  const family = paper.authors[0]?.trim().split(/\s+/).at(-1) ?? '';
  const year = paper.publishedOn?.slice(0, 4) ?? '';
  const word = fold(paper.title).match(/[a-z]{4,}/)?.[0] ?? '';
  const key = `${fold(family)}${year}${word}`.replace(/[^a-z0-9]/g, '');
  return key === '' ? paper.key.replace(/[^A-Za-z0-9]/g, '') : key;
}

/** The paper as a BibTeX `@misc` entry with a final newline; unknown fields are left out; TeX characters are escaped. */
export function toBibtex(paper: Citable): string {
  const fields: [string, string | null][] = [
    ['title', `{${escapeTex(paper.title)}}`],
    ['author', paper.authors.length > 0 ? escapeTex(paper.authors.join(' and ')) : null],
    ['year', paper.publishedOn?.slice(0, 4) ?? null],
    ['eprint', paper.arxivId],
    ['archiveprefix', paper.arxivId === null ? null : 'arXiv'],
    ['url', paper.arxivId === null ? null : `https://arxiv.org/abs/${paper.arxivId}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${citationKey(paper)},\n${lines.join('\n')}\n}\n`;
}

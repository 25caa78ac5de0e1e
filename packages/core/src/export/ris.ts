import type { Citable } from './bibtex.ts';

/** A value on one line: RIS ends a field at the line's end. */
const oneLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character would end the field or the record.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A name as RIS wants it, family name first: `Vaswani, Ashish`. A name of one word, or one with a comma, stays. */
function familyFirst(name: string): string {
  const words = oneLine(name).split(' ');
  const family = words.at(-1) ?? '';
  return words.length < 2 || name.includes(',') ? words.join(' ') : `${family}, ${words.slice(0, -1).join(' ')}`;
}

/**
 * The paper as one RIS record (`UNPB`, which reference managers read as a preprint), ending in `ER` and an empty line.
 * Lines end in CR LF, as the format asks; unknown fields are left out; every arXiv paper has a DOI under 10.48550.
 */
export function toRis(paper: Citable): string {
  const { key, arxivId, title, authors, publishedOn } = paper;
  const fields: [string, string | null][] = [
    ['TY', 'UNPB'],
    ['ID', oneLine(key)],
    ['TI', oneLine(title)],
    ...authors.map((name): [string, string] => ['AU', familyFirst(name)]),
    ['PY', publishedOn?.slice(0, 4) ?? null],
    ['DA', publishedOn?.replaceAll('-', '/') ?? null],
    ['PB', arxivId === null ? null : 'arXiv'],
    ['DO', arxivId === null ? null : `10.48550/arXiv.${arxivId}`],
    ['UR', arxivId === null ? null : `https://arxiv.org/abs/${arxivId}`],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return `${lines.join('\r\n')}\r\n\r\n`;
}

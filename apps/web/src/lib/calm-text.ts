/**
 * A text of a paper as it reads: what LaTeX has escaped (`33.98\%`, `Q\&A`) bare, its dashes (`safety--utility`, `a -- b`)
 * as dashes. Options of programs (`--help`) and formulas stay. Cut a text at its spans first: lengths change. O(n).
 */
export function calmText(text: string): string {
  return text
    .replace(/\\([%&_#$])/g, '$1')
    .replace(/(?<=\w)---(?=\w)|(?<=\s)---(?=\s)/g, '—')
    .replace(/(?<=\w)--(?=\w)|(?<=\s)--(?=\s)/g, '–');
}

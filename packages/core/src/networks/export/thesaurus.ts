/** A way in which a keyword is written, and the label that stands for all of them. */
export interface ThesaurusRow {
  readonly label: string;
  readonly replaceBy: string;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('"', "'").trim();

/**
 * Which spellings count as one, as VOSviewer's thesaurus file: tab-separated with the head `label`, `replace by`. Rows that
 * replace nothing are left out. O(rows). Source: van Eck & Waltman, VOSviewer manual, thesaurus files.
 */
export function toThesaurus(rows: readonly ThesaurusRow[]): string {
  const lines = rows
    .map(({ label, replaceBy }) => [plain(label), plain(replaceBy)] as const)
    .filter(([label, replaceBy]) => label !== '' && label !== replaceBy)
    .map(([label, replaceBy]) => `${label}\t${replaceBy}\n`);
  return `label\treplace by\n${lines.join('')}`;
}

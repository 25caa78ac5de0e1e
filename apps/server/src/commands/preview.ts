import type { FilePreview } from '../services/collect.ts';
import { count, table } from './table.ts';

/** What collecting a file would take, in words: its columns, the first papers, what would be refused and why. */
export function describePreview({ columns, papers, known, rejects, sample, error }: FilePreview): string {
  const refused = rejects.reduce((sum, { n }) => sum + n, 0);
  const parts = [
    `${count(papers, 'paper')} could be taken, ${known.toLocaleString('en-US')} of them known already; ${count(refused, 'record')} would be refused. Nothing was written.\n`,
  ];
  if (error !== null) parts.push(`${error}\n`);
  if (columns !== null) {
    parts.push(
      table(
        ['column', 'taken as'],
        columns.map(({ column, field }) => [column, field ?? '–']),
      ),
    );
  }
  if (rejects.length > 0) {
    parts.push(
      table(
        ['refused because', 'records', 'such as'],
        rejects.map(({ reason, n, example }) => [reason, n.toLocaleString('en-US'), example ?? '–']),
      ),
    );
  }
  for (const { paper, listedOn, observation } of sample) {
    const fields: [string, string | number | null][] = [
      ['title', paper.title],
      ['key', paper.key],
      ['authors', paper.authors.join('; ') || null],
      ['published', paper.publishedOn],
      ['listed', listedOn],
      ['categories', paper.categories.join(' ') || null],
      ['keywords', paper.keywords.join('; ') || null],
      ['abstract', paper.abstract === '' ? null : `${paper.abstract.slice(0, 100)}…`],
      ['DOI', paper.doi],
      ['upvotes', observation?.upvotes ?? null],
    ];
    parts.push(fields.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(11)}${value}\n`])).join(''));
  }
  return parts.join('\n');
}

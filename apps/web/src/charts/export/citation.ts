import type { Takeaway } from './takeaway.ts';

const tex = (text: string): string =>
  text.replace(/[\\{}$&%#_~^]/g, (c) => (c === '\\' || c === '~' || c === '^' ? ' ' : `\\${c}`));

/** The day of a takeaway's data in words for a citation, or nothing. */
const dataOf = ({ asOf }: Takeaway): string => (asOf === null ? '' : `, data as of ${asOf.slice(0, 10)}`);

/** How to name the figure in a text: title, tool, data, taxonomy, address. */
export function plainCitation(takeaway: Takeaway, url: string): string {
  const { words, provenance } = takeaway;
  const sources =
    provenance === null || provenance.sources.length === 0 ? '' : ` Source: ${provenance.sources.join(', ')}.`;
  const taxonomy = provenance === null ? '' : ` Taxonomy ${provenance.taxonomyVersion}.`;
  const warning = words.synthetic ? ' Synthetic demo data: no figure here is real.' : '';
  return `“${words.title}”. Papertide${dataOf(takeaway)}.${sources}${taxonomy} ${url}.${warning}\n`;
}

/** The same as a BibTeX entry. */
export function bibtexCitation(takeaway: Takeaway, url: string): string {
  const { asOf, words, what } = takeaway;
  const year = asOf?.slice(0, 4) ?? null;
  const fields = [
    `  title = {{${tex(words.title)}}},`,
    '  author = {{Papertide}},',
    ...(year === null ? [] : [`  year = {${year}},`]),
    `  note = {${tex([words.subtitle, ...words.foot].join('. '))}},`,
    `  url = {${url.replace(/[{}\\]/g, encodeURIComponent)}},`,
  ];
  return `@misc{papertide${year ?? ''}${what.replace(/[^a-z0-9]/gi, '').toLowerCase()},\n${fields.join('\n')}\n}\n`;
}

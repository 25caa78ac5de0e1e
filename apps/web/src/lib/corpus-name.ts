import type { Provenance, Status } from '@papertide/core/query';

/** Sources that are no place of their own. */
const brought: Readonly<Record<string, string>> = {
  'Imported file': 'the imported file',
  'Saved Hugging Face page': 'the saved pages',
};

/** What the papers are, inside a sentence: `Daily Papers`, never "AI research". */
export function corpusName(provenance: Pick<Provenance, 'sources' | 'synthetic'>): string {
  if (provenance.synthetic) return 'the demo corpus';
  const { sources } = provenance;
  if (sources.length > 0 && sources.every((name) => name.startsWith('arXiv'))) return 'arXiv';
  const [first, ...others] = sources;
  if (first === undefined || others.length > 0) return first === undefined ? 'Papertide' : 'all sources';
  return first.includes('Daily Papers') ? 'Daily Papers' : (brought[first] ?? first);
}

/** What a page is called while it has no finding: `Topics on Daily Papers`, `Topics on arXiv`. */
export const corpusTitle = (what: string, status: Pick<Status, 'provenance'> | undefined): string =>
  `${what} ${status === undefined ? 'on Daily Papers' : inCorpus(status.provenance)}`;

/** Where a finding holds: `on Daily Papers`, `in the demo corpus`, `in all sources`. */
export function inCorpus(provenance: Pick<Provenance, 'sources' | 'synthetic'>): string {
  const name = corpusName(provenance);
  return `${name.startsWith('the ') || name === 'all sources' ? 'in' : 'on'} ${name}`;
}

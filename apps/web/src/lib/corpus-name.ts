import type { Provenance } from '@papertide/core/query';

/** What the papers are, after the word "on": `Daily Papers`, never "AI research". */
export function corpusName(provenance: Pick<Provenance, 'sources' | 'synthetic'>): string {
  if (provenance.synthetic) return 'the demo corpus';
  const [first, ...others] = provenance.sources;
  if (first === undefined || others.length > 0) return first === undefined ? 'Papertide' : 'all sources';
  return first.includes('Daily Papers') ? 'Daily Papers' : first;
}

/** Where a finding holds: `on Daily Papers`, `in the demo corpus`, `in all sources`. */
export function inCorpus(provenance: Pick<Provenance, 'sources' | 'synthetic'>): string {
  const name = corpusName(provenance);
  return `${provenance.synthetic || provenance.sources.length > 1 ? 'in' : 'on'} ${name}`;
}

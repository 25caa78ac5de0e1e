import type { Provenance } from '@papertide/core/query';

/** What the papers are, after the word "on": `Daily Papers`, never "AI research". */
export function corpusName(provenance: Pick<Provenance, 'sources' | 'synthetic'>): string {
  if (provenance.synthetic) return 'the demo corpus';
  const [first, ...others] = provenance.sources;
  if (first === undefined || others.length > 0) return first === undefined ? 'Papertide' : 'all sources';
  return first.includes('Daily Papers') ? 'Daily Papers' : first;
}

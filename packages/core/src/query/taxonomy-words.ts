import type { Provenance } from './provenance.ts';

/**
 * The edition of the taxonomy that figures rest on, in words: `taxonomy 2026.2`; while papers wait to be matched again,
 * `taxonomy 2026.2, 3,100 of 8,506 papers still on 2026.1`.
 */
export function taxonomyWords({
  taxonomyVersion,
  retagging,
}: Pick<Provenance, 'taxonomyVersion' | 'retagging'>): string {
  const words = `taxonomy ${taxonomyVersion}`;
  if (retagging === null) return words;
  const { papers, of, from } = retagging;
  const [left, all] = [papers, of].map((n) => n.toLocaleString('en-US'));
  return `${words}, ${left} of ${all} ${of === 1 ? 'paper' : 'papers'} ${from === null ? 'not matched yet' : `still on ${from}`}`;
}

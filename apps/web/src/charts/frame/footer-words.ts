import type { Provenance } from '@papertide/core/query';
import { formatDay, formatPercent } from '../../lib/format.ts';

/** The line under a chart: `Source: Hugging Face Daily Papers · as of 31 May 2026 · taxonomy 2026.1 · 89% of papers have a topic`. */
export function footerWords(provenance: Provenance, parts: { readonly topics: boolean }): string {
  const { sources, asOf, dataTo, taxonomyVersion, topicCoverage, synthetic } = provenance;
  const words = [
    `Source: ${synthetic ? 'synthetic demo corpus' : sources.join(', ') || 'none yet'}`,
    `as of ${formatDay(asOf?.slice(0, 10) ?? dataTo)}`,
  ];
  if (parts.topics) words.push(`taxonomy ${taxonomyVersion}`);
  if (parts.topics && topicCoverage !== null) words.push(`${formatPercent(topicCoverage, 0)} of papers have a topic`);
  return words.join(' · ');
}

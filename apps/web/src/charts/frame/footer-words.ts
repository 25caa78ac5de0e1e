import { type Merging, type Provenance, taxonomyWords } from '@papertide/core/query';
import { corpusName } from '../../lib/corpus-name.ts';
import { formatDay, formatPercent } from '../../lib/format.ts';

const synonymWords: Readonly<Record<Merging | 'mixed', (edition: string) => string>> = {
  merged: (edition) => `synonyms merged (${edition})`,
  apart: () => 'synonyms apart',
  mixed: (edition) => `synonyms merged in part (${edition})`,
};

/** The same where there is little room: `Daily Papers · as of 31 May 2026`. */
export function briefFooter(provenance: Provenance, keywords?: Merging | 'mixed'): string {
  const name = corpusName(provenance)
    .replace(/^the demo/, 'synthetic demo')
    .replace(/^the /, '')
    .replace(/^./, (first) => first.toUpperCase());
  const words = [name, readOn(provenance)];
  if (keywords !== undefined) words.push(synonymWords[keywords](provenance.synonymsVersion));
  return words.join(' · ');
}

const readOn = ({ asOf, dataTo }: Provenance): string => `as of ${formatDay(asOf?.slice(0, 10) ?? dataTo)}`;

/** The line under a chart: `Source: Hugging Face Daily Papers · as of 31 May 2026 · taxonomy 2026.1 · 89% of papers have a topic`. */
export function footerWords(
  provenance: Provenance,
  parts: { readonly topics: boolean; readonly keywords?: Merging | 'mixed' | undefined },
): string {
  const { sources, topicCoverage, synthetic } = provenance;
  const words = [
    `Source: ${synthetic ? 'synthetic demo corpus' : sources.join(', ') || 'none yet'}`,
    readOn(provenance),
  ];
  if (parts.topics) words.push(taxonomyWords(provenance));
  if (parts.topics && topicCoverage !== null) words.push(`${formatPercent(topicCoverage, 0)} of papers have a topic`);
  if (parts.keywords !== undefined) words.push(synonymWords[parts.keywords](provenance.synonymsVersion));
  return words.join(' · ');
}

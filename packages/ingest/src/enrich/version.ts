import { KEYPHRASE_VERSION } from '@papertide/core/keyphrases';
import { TAXONOMY_VERSION } from '@papertide/core/topics';

/** Names what the keyphrases and topics of a paper were worked out with; papers with another version are enriched anew. */
export const ENRICHMENT_VERSION = `${KEYPHRASE_VERSION}/${TAXONOMY_VERSION}`;

/** The edition of the taxonomy in the version that a paper was enriched with; `null` for a paper that never was. */
export function taxonomyOf(enrichmentVersion: string | null): string | null {
  return enrichmentVersion === null ? null : enrichmentVersion.slice(enrichmentVersion.lastIndexOf('/') + 1);
}

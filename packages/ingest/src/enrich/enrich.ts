import { keyphrasesAndCorpusKeys, normalizeKeyword } from '@papertide/core/keyphrases';
import { createTopicMatcher, taxonomy, taxonomyVocabulary } from '@papertide/core/topics';
import type { Enrichment } from '@papertide/store';
import { ENRICHMENT_VERSION } from './version.ts';

type EnrichedKeyphrase = Enrichment['keyphrases'][number];

const matcher = createTopicMatcher(taxonomy);

/**
 * Works out the keyphrases and topics of a paper from its title, abstract and the keywords of its source. Keyphrases that
 * we extracted come first, by score; then the source's keywords in its order, each key once, with score 1 and no place in
 * the text. Keys are plain: what is counted as one with another is a matter of the synonym groups of the database.
 * Deterministic; O(length of the text).
 */
export function enrich(paper: {
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}): Enrichment {
  const { keyphrases, corpusKeys } = keyphrasesAndCorpusKeys(paper, { vocabulary: taxonomyVocabulary() });
  const extracted = keyphrases.map(
    ({ plain, written, score, spans }): EnrichedKeyphrase => ({
      key: plain,
      label: written,
      surface: written,
      score,
      spans: [...spans],
      origin: 'extracted',
    }),
  );
  const topics = matcher.match(paper).map(({ topicId, areaId, via, spans }) => ({
    topicId,
    areaId,
    via,
    spans: spans.map(({ alias, field, start, end }) => ({ alias, field, start, end })),
  }));
  return {
    version: ENRICHMENT_VERSION,
    keyphrases: [...extracted, ...sourceKeywords(paper.keywords)],
    topics,
    corpusKeys: [...corpusKeys],
  };
}

function sourceKeywords(keywords: readonly string[]): EnrichedKeyphrase[] {
  const groups = new Map<string, EnrichedKeyphrase>();
  for (const surface of keywords) {
    const { plain: key, label } = normalizeKeyword(surface);
    if (key === '' || groups.has(key)) continue;
    groups.set(key, { key, label, surface, score: 1, spans: [], origin: 'source' });
  }
  return [...groups.values()];
}

import { fromOneSource, mergePapers } from '@papertide/core';
import { describe, expect, it } from 'vitest';
import { paper } from '../testing/papers.ts';
import { contentOf } from './content.ts';
import { decodeOrigins, encodeOrigins, sameOrigins } from './origins.ts';

const arxiv = { sourceId: 'arxiv', rank: 4, readAt: '2025-01-02T00:00:00Z' };
const huggingface = { sourceId: 'huggingface', rank: 3, readAt: '2025-03-01T00:00:00Z' };
const plain = fromOneSource(contentOf(paper({ abstract: 'Long.' }).paper), arxiv);
const filled = mergePapers(
  plain,
  fromOneSource(contentOf(paper({ keywords: ['tide'], organization: 'Sea Lab' }).paper), huggingface),
);

describe('origins as text', () => {
  it('names the main source once and the others with their fields', () => {
    expect(encodeOrigins(plain.origins)).toBe('[["arxiv",4,"2025-01-02T00:00:00Z"]]');
    expect(encodeOrigins(filled.origins)).toBe(
      '[["arxiv",4,"2025-01-02T00:00:00Z"],["huggingface",3,"2025-03-01T00:00:00Z","organization","keywords"]]',
    );
  });

  it.each([plain, filled])('decoding is the inverse', ({ content, origins }) => {
    expect(decodeOrigins(encodeOrigins(origins), content)).toEqual(origins);
  });

  it('are the same whenever they were read', () => {
    const later = fromOneSource(plain.content, { ...arxiv, readAt: '2026-01-01T00:00:00Z' });
    expect(sameOrigins(plain.origins, later.origins)).toBe(true);
    expect(sameOrigins(plain.origins, filled.origins)).toBe(false);
  });
});

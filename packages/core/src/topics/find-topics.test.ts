import { describe, expect, it } from 'vitest';
import { areaOf, findTopic, searchTopics } from './find-topics.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';
import { taxonomyVocabulary } from './taxonomy-vocabulary.ts';

describe('findTopic and areaOf', () => {
  it('know every topic, and no other', () => {
    for (const topic of taxonomy.topics) {
      expect(findTopic(topic.id)).toBe(topic);
      expect(areaOf(topic.id)?.id).toBe(topic.area);
    }
    expect(findTopic('phlogiston')).toBeUndefined();
    expect(areaOf('phlogiston')).toBeUndefined();
  });
});

describe('searchTopics', () => {
  const first = (text: string) => searchTopics(text)[0]?.id;

  it.each([
    ['rags', 'retrieval-augmented-generation'],
    ['Vision–Language Model', 'vision-language-models'],
    ['kv-cache', 'kv-cache'],
    ['GRPO', 'group-relative-policy-optimization'],
    ['agents', 'agents'],
    ['robotics-vla', 'robotics-vla'],
    ['specul', 'speculative-decoding'],
  ])('"%s" -> %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('finds every topic first by its id and by its name', () => {
    for (const { id, name } of taxonomy.topics) {
      expect(searchTopics(id).map((topic) => topic.id)).toContain(id);
      expect(first(name)).toBe(id);
    }
  });

  it('offers nothing for nothing', () => {
    expect(searchTopics('')).toEqual([]);
    expect(searchTopics(' – ')).toEqual([]);
    expect(searchTopics('phlogiston')).toEqual([]);
  });
});

describe('taxonomyVocabulary', () => {
  it('holds phrases folded, without hyphens, the last word singular', () => {
    const vocabulary = taxonomyVocabulary();
    for (const phrase of ['vision language model', 'kv cache', 'gaussian splatting', 'chain of thought']) {
      expect(vocabulary.has(phrase)).toBe(true);
    }
    expect([...vocabulary].filter((phrase) => phrase === '' || /[A-Z-]/.test(phrase))).toEqual([]);
  });

  it('is made once', () => {
    expect(taxonomyVocabulary()).toBe(taxonomyVocabulary());
  });
});

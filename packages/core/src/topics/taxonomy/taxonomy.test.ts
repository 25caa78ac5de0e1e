import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/index.ts';
import { compileAliases, guarded } from '../compile-aliases.ts';
import { isJoin, normalWords } from '../normal-words.ts';
import { TAXONOMY_VERSION, taxonomy } from './taxonomy.ts';

const { areas, topics } = taxonomy;
const texts = topics.flatMap(({ aliases }) => aliases.map((alias) => guarded(alias).text));

describe('the taxonomy', () => {
  it('has a version, about twenty areas and 320 to 400 topics', () => {
    expect(taxonomy.version).toBe(TAXONOMY_VERSION);
    expect(areas.length).toBeGreaterThanOrEqual(18);
    expect(areas.length).toBeLessThanOrEqual(22);
    expect(topics.length).toBeGreaterThanOrEqual(320);
    expect(topics.length).toBeLessThanOrEqual(400);
  });

  it('has unique ids, names and short names', () => {
    const ids = [...areas, ...topics].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const names of [
      areas.map((a) => a.name),
      topics.map((t) => t.name),
      topics.flatMap((t) => t.shortName ?? []),
    ]) {
      expect(names.length - new Set(names.map((name) => name.toLowerCase())).size).toBe(0);
    }
  });

  it('tells areas from topics by the id', () => {
    expect(areas.filter(({ id }) => !/^area-[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(topics.filter(({ id }) => !/^(?!area-)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('puts every topic into a known area, and at least five into each', () => {
    for (const { id } of areas) expect(topics.filter(({ area }) => area === id).length).toBeGreaterThanOrEqual(5);
    expect(topics.filter(({ area }) => !areas.some(({ id }) => id === area))).toEqual([]);
  });

  it('defines every topic in one sentence', () => {
    expect(topics.filter(({ definition }) => !/^[A-Z][^.!?]+\.$/.test(definition)).map(({ id }) => id)).toEqual([]);
  });

  it('has acyclic broader topics that exist', () => {
    const broaderOf = new Map(topics.map(({ id, broader }) => [id, broader]));
    for (const { id } of topics) {
      const path = [id];
      for (let up = broaderOf.get(id); up !== undefined; up = broaderOf.get(up)) {
        expect(broaderOf.has(up)).toBe(true);
        expect(path).not.toContain(up);
        path.push(up);
      }
    }
  });

  it('holds the ten color slots', () => {
    const slots = topics.filter(({ slot }) => slot !== undefined).sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0));
    expect(slots.map(({ slot, id }) => [slot, id])).toEqual([
      [1, 'agents'],
      [2, 'reasoning'],
      [3, 'reinforcement-learning'],
      [4, 'large-language-models'],
      [5, 'video-generation'],
      [6, 'diffusion-models'],
      [7, 'vision-language-models'],
      [8, 'robotics-vla'],
      [9, 'datasets'],
      [10, 'benchmarks'],
    ]);
  });
});

describe('aliases', () => {
  it('every topic has some, and none is empty once normalized', () => {
    expect(topics.filter(({ aliases }) => aliases.length === 0)).toEqual([]);
    expect(texts.filter((text) => normalWords(text).length === 0)).toEqual([]);
  });

  it('none is claimed by two topics', () => {
    const owner = new Map<string, string>();
    // An exception claims nothing: several topics may step back inside the same phrase.
    const claims = compileAliases(taxonomy).flatMap(({ words, topicId, isException }) => {
      if (isException) return [];
      const key = words.join(' ');
      const first = owner.get(key);
      owner.set(key, first ?? topicId);
      return first && first !== topicId ? [`${key}: ${first}, ${topicId}`] : [];
    });
    expect(claims).toEqual([]);
  });

  it('none holds punctuation that would keep it from ever matching', () => {
    const broken = texts.filter((text) => {
      const words = tokenize(text);
      return words.some(({ start }, i) => i > 0 && !isJoin(text, words[i - 1]?.end ?? 0, start));
    });
    expect(broken).toEqual([]);
  });

  it('none is a word so common that it would tag half of all papers', () => {
    const common = new Set([
      'model',
      'learning',
      'method',
      'data',
      'benchmark',
      'training',
      'network',
      'framework',
      'task',
    ]);
    const plain = topics.flatMap(({ aliases }) => aliases.filter((alias) => typeof alias === 'string'));
    expect(plain.filter((alias) => common.has(normalWords(alias).join(' ')))).toEqual([]);
  });
});

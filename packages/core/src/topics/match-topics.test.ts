import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicMatcher, type PaperText } from './match-topics.ts';
import { normalWords } from './normal-words.ts';
import { taxonomy } from './taxonomy/taxonomy.ts';
import type { Alias, Taxonomy, Topic } from './taxonomy/types.ts';
import type { TopicSpan } from './topic-match.ts';

/** A taxonomy of one area whose topics are given by id and aliases. */
function taxonomyOf(topics: Record<string, readonly Alias[]>, broader: Record<string, string> = {}): Taxonomy {
  return {
    version: 'test',
    areas: [{ id: 'area-all', name: 'All' }],
    topics: Object.entries(topics).map(([id, aliases]) => ({
      id,
      name: id,
      area: 'area-all',
      definition: 'A topic.',
      aliases,
      broader: broader[id],
    })),
  };
}

const paper = (title: string, abstract = '', keywords: string[] = []): PaperText => ({ title, abstract, keywords });
const topicIds = (t: Taxonomy, p: PaperText) =>
  createTopicMatcher(t)
    .match(p)
    .map(({ topicId }) => topicId);
const isNamed = (aliases: readonly Alias[], title: string) =>
  topicIds(taxonomyOf({ it: aliases }), paper(title)).length > 0;

describe('how words are compared', () => {
  it.each([
    ['vision-language model', 'Vision–Language Models in practice'],
    ['vision-language model', "A vision language model's limits"],
    ['pre-training', 'Pretraining at scale'],
    ['quantization', 'Quantisation of weights'],
    ['Schrödinger bridge', 'Schrodinger bridges'],
  ])('"%s" is found in "%s"', (alias, title) => {
    expect(isNamed([alias], title)).toBe(true);
  });

  it('whole words only', () => {
    expect(isNamed(['agent'], 'Reagents')).toBe(false);
  });

  it('never across punctuation', () => {
    expect(isNamed(['graph learning'], 'A graph. Learning it')).toBe(false);
    expect(isNamed(['graph learning'], 'A graph, learning it')).toBe(false);
  });
});

describe('letter case', () => {
  it('matters for acronyms of up to four letters', () => {
    expect(isNamed(['RAG'], 'RAG for all')).toBe(true);
    expect(isNamed(['RAG'], 'RAGs for all')).toBe(true);
    expect(isNamed(['RAG'], 'From rag to riches')).toBe(false);
  });

  it('does not matter for longer ones, nor for ordinary words', () => {
    expect(isNamed(['MLLMS'], 'mllms everywhere')).toBe(true);
    expect(isNamed(['robot'], 'ROBOT')).toBe(true);
  });

  it('matters where an alias says so', () => {
    const lean = [{ text: 'Lean', caseSensitive: true }];
    expect(isNamed(lean, 'Proofs in Lean')).toBe(true);
    expect(isNamed(lean, 'A lean design')).toBe(false);
  });

  it('is let go in keywords that are all lower case', () => {
    const t = taxonomyOf({ rag: ['RAG', 'retrieval-augmented'] });
    expect(topicIds(t, paper('', '', ['rag', 'retrieval-augmented generation']))).toEqual(['rag']);
  });
});

describe('what is enough', () => {
  const t = taxonomyOf({
    agents: ['agent'],
    surveys: [{ text: 'survey', titleOnly: true }],
    sets: [{ text: 'a new dataset', once: true }],
  });

  it('the title, where the abstract or a keyword supports it or there is no abstract', () => {
    expect(topicIds(t, paper('Agents'))).toEqual(['agents']);
    expect(topicIds(t, paper('Agents', 'An agent acts.'))).toEqual(['agents']);
    expect(topicIds(t, paper('Agents', 'It acts.', ['agents']))).toEqual(['agents']);
    expect(topicIds(t, paper('Agents', 'It acts.'))).toEqual([]);
  });

  it('three sentences of the abstract', () => {
    expect(topicIds(t, paper('', 'An agent starts. It meets an agent. Agents act.'))).toEqual(['agents']);
    expect(topicIds(t, paper('', 'An agent starts. It meets an agent.'))).toEqual([]);
  });

  it('not several mentions in one sentence, whatever abbreviations it holds', () => {
    expect(topicIds(t, paper('', 'An agent meets an agent and an agent.'))).toEqual([]);
    expect(topicIds(t, paper('', 'Agents, e.g. web agents, i.e. agents, act.'))).toEqual([]);
    expect(topicIds(t, paper('', 'We train an agent (vs. other agents). An agent acts.'))).toEqual([]);
  });

  it('two keywords where there is no abstract; beside one they add nothing', () => {
    expect(topicIds(t, paper('', '', ['LLM agents', 'agent safety']))).toEqual(['agents']);
    expect(topicIds(t, paper('', 'An agent acts.', ['LLM agents', 'agent safety']))).toEqual([]);
  });

  it('one mention of an alias that says enough at once', () => {
    expect(topicIds(t, paper('', 'We release a new dataset.'))).toEqual(['sets']);
  });

  it('only the title for an alias that means nothing elsewhere, which the abstract may support', () => {
    expect(topicIds(t, paper('A survey of surveys'))).toEqual(['surveys']);
    expect(topicIds(t, paper('A survey of tides', 'This survey is about tides.'))).toEqual(['surveys']);
    expect(topicIds(t, paper('', 'A survey. A survey. A survey.'))).toEqual([]);
  });
});

describe('context terms', () => {
  const t = taxonomyOf({ proving: [{ text: 'Lean', caseSensitive: true, needs: ['theorem proving', 'proof'] }] });

  it('may stand in any field', () => {
    expect(topicIds(t, paper('Lean at work', 'We write proofs in Lean.'))).toEqual(['proving']);
    expect(topicIds(t, paper('Lean at work', '', ['theorem proving']))).toEqual(['proving']);
  });

  it('are needed', () => {
    expect(topicIds(t, paper('Lean at work', 'We manufacture in Lean.'))).toEqual([]);
  });
});

describe('overlapping aliases', () => {
  it('the longest hides those inside it', () => {
    const t = taxonomyOf({ lm: ['language model'], vlm: ['vision-language model'] });
    expect(topicIds(t, paper('A vision-language model'))).toEqual(['vlm']);
    expect(topicIds(t, paper('A language model'))).toEqual(['lm']);
  });

  it('one that its context does not admit hides nothing', () => {
    const t = taxonomyOf({ lm: ['language model'], vlm: [{ text: 'vision-language model', needs: ['image'] }] });
    expect(topicIds(t, paper('A vision-language model'))).toEqual(['lm']);
  });

  it('partly overlapping ones all count', () => {
    const t = taxonomyOf({ video: ['video diffusion'], diffusion: ['diffusion model'] });
    expect(topicIds(t, paper('A video diffusion model'))).toEqual(['video', 'diffusion']);
  });
});

describe('exceptions', () => {
  const graphs: Taxonomy = {
    ...taxonomyOf({}),
    topics: [
      { ...(taxonomyOf({ graphs: ['graph generation'] }).topics[0] as Topic), except: ['scene-graph generation'] },
      ...taxonomyOf({ scenes: ['scene graph'] }).topics,
    ],
  };

  it('keep the aliases of their topic inside them from counting, and those of no other', () => {
    expect(topicIds(graphs, paper('Graph generation'))).toEqual(['graphs']);
    expect(topicIds(graphs, paper('Scene graph generation for agents'))).toEqual(['scenes']);
  });

  it('say nothing by themselves and leave other places alone', () => {
    expect(topicIds(graphs, paper('Scenegraph generation'))).toEqual([]);
    expect(topicIds(graphs, paper('From scene graph generation to graph generation'))).toEqual(['graphs', 'scenes']);
  });
});

describe('broader topics', () => {
  const t = taxonomyOf({ ai: ['AI'], agents: ['agent'], gui: ['GUI'] }, { gui: 'agents', agents: 'ai' });

  it('are added with the narrower topic they came from and its spans', () => {
    const span = { alias: 'GUI', field: 'title', keyword: null, start: 0, end: 3 };
    expect(createTopicMatcher(t).match(paper('GUI tests'))).toEqual([
      { topicId: 'ai', areaId: 'area-all', spans: [span], via: 'gui' },
      { topicId: 'agents', areaId: 'area-all', spans: [span], via: 'gui' },
      { topicId: 'gui', areaId: 'area-all', spans: [span], via: null },
    ]);
  });

  it('keep their own evidence where the paper names them', () => {
    const [, agents] = createTopicMatcher(t).match(paper('GUI agents'));
    expect(agents).toMatchObject({ topicId: 'agents', via: null, spans: [{ alias: 'agent', start: 4, end: 10 }] });
  });
});

describe('the taxonomy at work', () => {
  const matcher = createTopicMatcher(taxonomy);
  const of = (title: string, abstract = '') => matcher.match(paper(title, abstract)).map(({ topicId }) => topicId);

  it.each<[string, string[]]>([
    ['Web agents that plan', ['agents', 'web-agents']],
    ['Speculative decoding for mixture-of-experts', ['mixture-of-experts', 'speculative-decoding']],
    ['3D Gaussian splatting on phones', ['gaussian-splatting']],
    ['Video diffusion models', ['diffusion-models', 'video-generation']],
    ['Preference optimization with reward models', ['preference-optimization', 'reward-models']],
    ['Federated learning on electronic health records', ['federated-learning', 'medicine', 'clinical-language']],
    ['An afternoon by the lake', []],
  ])('"%s" -> %j', (title, expected) => {
    expect(of(title)).toEqual(expected);
  });

  it('tells a word of several fields by the words beside it', () => {
    expect(of('Entanglement of modalities')).toEqual([]);
    expect(of('Entanglement between qubits')).toContain('quantum-information');
    expect(of('MiniMax-01')).toEqual([]);
    expect(of('Minimax optimal rates under bandit feedback')).toContain('learning-theory');
    expect(of('Grasp any region')).toEqual([]);
    expect(of('A robot that learns to grasp')).toContain('grasping-and-dexterity');
    expect(of('Calibration of 4D radar')).not.toContain('four-d-generation');
    expect(of('Scene graph generation')).not.toContain('graph-learning');
  });

  it('tells what a paper works on from what it merely measures with, avoids or shares a name with', () => {
    expect(of('Diffusion MRI', 'Diffusion of water in images.')).not.toContain('diffusion-models');
    expect(of('Whole-body PET of patients')).not.toContain('humanoids-and-locomotion');
    expect(of('Whole-body control of humanoids')).toContain('humanoids-and-locomotion');
    expect(of('Understanding infinite video streams')).not.toContain('long-video-generation');
    expect(of('Scene text generation')).toEqual([]);
    expect(of('Scene text and its recognition by OCR')).toContain('text-recognition');
    expect(of('Multilingual code generation')).not.toContain('multilinguality');
    expect(of('Customization without fine-tuning')).not.toContain('post-training');
    expect(of('Road safety at junctions')).not.toContain('ai-safety');
    expect(of('Detecting infrared small targets')).not.toContain('computational-imaging');
    expect(of('Presentation attack detection for faces')).not.toContain('cybersecurity');
    expect(of('Monte Carlo tree search for job shops')).not.toContain('search-in-reasoning');
    expect(of('Monte Carlo tree search over reasoning steps')).toContain('search-in-reasoning');
  });

  it('tells scaling laws from law and the teacher model from teaching', () => {
    expect(of('Scaling laws with a teacher model')).toEqual(['knowledge-distillation', 'scaling-laws']);
  });
});

describe('laws', () => {
  const matcher = createTopicMatcher(taxonomy);
  const aliases = taxonomy.topics.flatMap((topic) => topic.aliases.map((a) => (typeof a === 'string' ? a : a.text)));
  const prose = fc.array(fc.oneof(fc.constantFrom(...aliases), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  });
  const anyPaper = fc.record({
    title: prose.map((parts) => parts.join(' ')),
    abstract: prose.map((parts) => parts.join(' – ')),
    keywords: prose,
  });
  const textOf = (p: PaperText, { field, keyword }: TopicSpan) =>
    field === 'keywords' ? (p.keywords?.[keyword ?? -1] ?? '') : p[field];

  it('a span cut from its text reads as its alias does', () => {
    const spelled = (text: string) => normalWords(text).join('');
    fc.assert(
      fc.property(anyPaper, (p) => {
        for (const span of matcher.match(p).flatMap(({ spans }) => spans)) {
          expect(spelled(textOf(p, span).slice(span.start, span.end))).toBe(spelled(span.alias));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('each topic once, in the order of the taxonomy, with evidence, together with its broader topic', () => {
    const rank = new Map(taxonomy.topics.map(({ id }, i) => [id, i]));
    fc.assert(
      fc.property(anyPaper, (p) => {
        const found = matcher.match(p);
        const ids = found.map(({ topicId }) => topicId);
        const ranks = ids.map((id) => rank.get(id) ?? -1);
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
        expect(found.every(({ spans }) => spans.length > 0)).toBe(true);
        for (const { id, broader } of taxonomy.topics) {
          if (broader && ids.includes(id)) expect(ids).toContain(broader);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (title, abstract, keywords) => {
        expect(Array.isArray(matcher.match({ title, abstract, keywords }))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

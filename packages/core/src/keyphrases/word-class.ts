import { singular, stopwords } from '../text/index.ts';
import { commonVerbs } from './common-verbs.ts';
import { evaluativeWords, generalWords, genericAdjectives, genericHeads } from './general-words.ts';
import { nominalGerunds } from './gerunds.ts';
import { isForeignScript } from './script.ts';

/** What a word may do in a keyphrase. Worked out from the word alone: there is no part-of-speech tagger. */
export interface WordClass {
  /** Function word, verb, adverb, evaluative word, number, possessive, word of another script: ends a candidate unless a hyphen ties it in. */
  readonly breaks: boolean;
  /** Adjective or participle: no phrase ends in it. */
  readonly isModifier: boolean;
  /** Past participle: stands only first. */
  readonly isParticiple: boolean;
  readonly isNumber: boolean;
  /** In -ing. */
  readonly isGerund: boolean;
  /** Says nothing of a paper alone. */
  readonly isGeneral: boolean;
  readonly isGenericAdjective: boolean;
  readonly isGenericHead: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const lyNouns = words(
  'family assembly anomaly monopoly supply reply poly fly early july italy ally belly jelly butterfly assembly weakly',
);
const edNouns = words('embed speed seed need feed bed shed breed deed weed red led med ted biped quadruped');
const innerParticiples = words(
  'supervised augmented distributed pretrained aligned conditioned guided grounded quantized distilled fine-tuned tuned mixed',
);
const nounsLikeAdjectives = words(`
accident additive agent agreement alignment alternative approval archive argument arithmetic arrival assessment
augment cable client clinic coefficient comment component content deployment derivative detective development
disentanglement dive document drive dynamic element enhancement environment event experiment fabric five goal gradient
graphic heuristic hive improvement incentive incident ingredient intent interval journal judgment logic manual
material measurement mechanic metric moment movement music narrative objective patient percent perspective potential
primitive proposal public quotient refinement removal renewal requirement retrieval robotic segment semantic sentiment
signal student survival table talent topic traffic treatment trial tutorial variable
`);
const adjectives = words(`
2d 3d 4d adaptive agnostic ancient angular apparent arbitrary artificial autoregressive auxiliary aware bidirectional
binary black-box clean closed coherent complex consistent contemporary convex cross-modal current deep dense dependent
different discrete diverse dynamic efficient elementary excellent explicit fast fluent free frequent global
heterogeneous hidden high homogeneous human-like implicit independent inherent intelligent
intermediate large latent linear local long low masked mobile modern modular molecular multilingual multimodal natural
neural noisy non-linear nonlinear off-policy offline omnipresent on-policy online open parallel parametric permanent
planar pretrained primary private prominent quantum-inspired random raw recent recurrent reliable remote resilient
robust safe salient scalar secondary short simple simultaneous smart smooth sparse stationary strict subsequent
sufficient supervised synthetic temporary textual transparent unimodal unsupervised white-box wild
`);
// Last words of hyphenated units that make the unit an adjective.
const adjectivalEnds = words(`
agent agnostic aligned art attribute augmented aware based bit box centric class concept conditioned consuming context
cost date dependent depth dimensional domain driven effective efficient end enhanced equivariant fidelity first
following frame free friendly generated grained guided hand head hop horizon house image intensive invariant language
level like lingual modal object only order oriented party performance person policy preserving purpose quality range
rank ready related resolution rich round saving scale sensitive shot size source specific speed step subject
supervised tail task term text the-shelf time token trained tuned turn use user video view wise world
`);

function looksLikeModifier(word: string): boolean {
  if (adjectives.has(word)) return true;
  return (
    word.length > 4 &&
    /(?:al|ive|ous|ful|ic|able|ible|less|ary|ish|ent|ant)$/.test(word) &&
    !/(?:ment|tant|dent)$/.test(word) &&
    !nounsLikeAdjectives.has(word)
  );
}

function classify(folded: string): WordClass {
  const possessive = /['’]/.test(folded);
  const one = singular(folded);
  const isParticiple =
    folded.length > 4 &&
    folded.endsWith('ed') &&
    !folded.endsWith('eed') &&
    !edNouns.has(folded) &&
    !innerParticiples.has(folded);
  const endsInIng = folded.length > 5 && folded.endsWith('ing') && !/(?:string|spring|thing)$/.test(folded);
  const isVerb = commonVerbs.has(folded) || (endsInIng && !nominalGerunds.has(folded));
  const isAdverb = folded.length > 4 && folded.endsWith('ly') && !lyNouns.has(folded);
  const isNumber = /^\d/.test(folded) && !/^\d[a-z]{1,3}$/.test(folded) ? true : /^\d+[bmkx]$/.test(folded);
  return {
    breaks:
      stopwords.has(folded) ||
      isVerb ||
      isAdverb ||
      isNumber ||
      possessive ||
      evaluativeWords.has(folded) ||
      folded.length > 40 ||
      isForeignScript(folded) ||
      (folded.length === 1 && !/[\p{L}]/u.test(folded)),
    isModifier: isParticiple || innerParticiples.has(folded) || looksLikeModifier(folded),
    isParticiple,
    isNumber,
    isGerund: endsInIng,
    isGeneral:
      folded.length < 2 ||
      generalWords.has(one) ||
      generalWords.has(folded) ||
      genericHeads.has(one) ||
      genericAdjectives.has(folded),
    isGenericAdjective: genericAdjectives.has(folded),
    isGenericHead: genericHeads.has(one),
  };
}

const capacity = 50_000;
const memo = new Map<string, WordClass>();

/** The class of a folded word. Up to 50,000 words are remembered, then the memory starts anew. */
export function wordClass(folded: string): WordClass {
  const known = memo.get(folded);
  if (known !== undefined) return known;
  const result = classify(folded);
  if (memo.size >= capacity) memo.clear();
  memo.set(folded, result);
  return result;
}

/** Whether a hyphenated unit with this last word is an adjective: `graph-based`, `zero-shot`. */
export function makesAdjective(lastWord: string): boolean {
  return (
    adjectivalEnds.has(lastWord) ||
    (lastWord.length > 4 && /(?:ed|ly|ive|able|al|ic|ous)$/.test(lastWord) && !nounsLikeAdjectives.has(lastWord))
  );
}

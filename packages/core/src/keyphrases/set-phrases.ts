import { knownAcronyms } from './known-acronyms.ts';

const others = [
  'bag of words',
  'best of n',
  'chain of verification',
  'chains of thought',
  'chain of thoughts',
  'curse of dimensionality',
  'degrees of freedom',
  'graph of thoughts',
  'human in the loop',
  'internet of things',
  'llm as a judge',
  'machine learning as a service',
  'mixture of agents',
  'mixtures of experts',
  'mixture of depths',
  'mixture of expert',
  'needle in a haystack',
  'program of thoughts',
  'quality of experience',
  'quality of service',
  'region of interest',
  'sim to real',
  'speech to text',
  'text to 3d',
  'text to audio',
  'text to image',
  'text to music',
  'text to speech',
  'text to sql',
  'text to video',
  'image to image',
  'image to video',
  'image to 3d',
  'video to audio',
  'theory of mind',
  'tree of thought',
  'tree of thoughts',
  'visual chain of thought',
  'point of interest',
  'proof of concept',
];

const acronyms = Object.values(knownAcronyms)
  .map((long) => long.toLowerCase().replaceAll('-', ' '))
  .filter((long) => / (?:of|to|from|with|in) |^(?:in|out) /.test(long));

/** Established terms with a function word inside, as folded words: they are one unit of a phrase. */
export const setPhrases: readonly (readonly string[])[] = [...new Set([...others, ...acronyms])]
  .sort()
  .map((phrase) => phrase.split(' '));

/** Words that end in a plural-looking "s" but are singular in this field. */
const invariant = new Set([
  'bias',
  'canvas',
  'lens',
  'series',
  'species',
  'atlas',
  'mamba',
  'pos',
  'gas',
  'corpus',
  'has',
  'was',
  'this',
  'as',
  'is',
  'us',
  'less',
  'always',
  'perhaps',
  'gps',
  'ios',
  'aws',
  'dos',
  'kps',
  'tts',
  'sos',
]);

/** Plurals that the rules get wrong. */
const irregular = new Map([
  ['analyses', 'analysis'],
  ['biases', 'bias'],
  ['focuses', 'focus'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['lenses', 'lens'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['viruses', 'virus'],
]);

/** Plurals in -ics; the other words in -ics are fields or singular: "robotics", "dynamics". */
const pluralsInIcs = new Set(['clinics', 'comics', 'critics', 'fabrics', 'heuristics', 'logics', 'metrics', 'topics']);

/**
 * The light singular of one folded word: `models` -> `model`, `policies` -> `policy`, `losses` -> `loss`.
 * Words in -ss, -us, -is, fields in -ics (`robotics`) and a short list of invariants are left alone. Idempotent on its own results. O(1).
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || invariant.has(word)) return word;
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('ics') && !pluralsInIcs.has(word)) return word;
  if (/(?:ss|us|is|'s)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

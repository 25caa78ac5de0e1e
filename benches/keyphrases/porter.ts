// Porter's stemmer as NLTK runs it unless told otherwise. Published keyphrase scores are matched by these stems; they differ
// from Porter 1980 (the product's stems) in a few rules and irregular words.

const irregular = new Map(
  Object.entries({
    sky: 'sky skies',
    die: 'dying',
    lie: 'lying',
    tie: 'tying',
    news: 'news',
    inning: 'innings inning',
    outing: 'outings outing',
    canning: 'cannings canning',
    howe: 'howe',
    proceed: 'proceed',
    exceed: 'exceed',
    succeed: 'succeed',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form): [string, string] => [form, stem])),
);

function isConsonant(word: string, i: number): boolean {
  const letter = word.charAt(i);
  if ('aeiou'.includes(letter)) return false;
  return letter !== 'y' || i === 0 || !isConsonant(word, i - 1);
}

const shapeOf = (word: string) =>
  Array.from({ length: word.length }, (_, i) => (isConsonant(word, i) ? 'c' : 'v')).join('');
/** Porter's m: how often a vowel is followed by a consonant. */
const measure = (word: string) => shapeOf(word).split('vc').length - 1;
const hasVowel = (word: string) => shapeOf(word).includes('v');
const endsDouble = (word: string) =>
  word.length > 1 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);
const endsShort = (word: string) => {
  const shape = shapeOf(word);
  return word.length === 2 ? shape === 'vc' : shape.endsWith('cvc') && !/[wxy]$/.test(word);
};

type Rule = readonly [suffix: string, replacement: string, holds: (rest: string) => boolean];

// The first rule whose suffix fits decides, whether its condition holds or not.
function apply(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement, holds] of rules) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, word.length - suffix.length);
    return holds(rest) ? rest + replacement : word;
  }
  return word;
}

const always = () => true;
const some = (rest: string) => measure(rest) > 0;
const many = (rest: string) => measure(rest) > 1;
const pairs = (text: string, holds: Rule[2]): Rule[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>'))
    .map(([suffix = '', replacement = '']) => [suffix, replacement, holds]);

const step2 = [
  ...pairs(
    `ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate
    ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble fulli>ful`,
    some,
  ),
  ['logi', 'log', (rest: string) => some(`${rest}l`)] satisfies Rule,
];
const step3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>', some);
const step4 = [
  ...pairs('al> ance> ence> er> ic> able> ible> ant> ement> ment> ent>', many),
  ['ion', '', (rest: string) => many(rest) && /[st]$/.test(rest)] satisfies Rule,
  ...pairs('ou> ism> ate> iti> ous> ive> ize>', many),
];

function step1a(word: string): string {
  if (word.endsWith('ies') && word.length === 4) return word.slice(0, -1);
  return apply(word, pairs('sses>ss ies>i ss>ss s>', always));
}

function step1b(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('eed')) return some(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const rest = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  if (rest === undefined || !hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDouble(rest)) return /[lsz]$/.test(rest) ? rest : rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function step1c(word: string): string {
  const rest = word.slice(0, -1);
  return word.endsWith('y') && rest.length > 1 && isConsonant(rest, rest.length - 1) ? `${rest}i` : word;
}

function applyStep2(word: string): string {
  if (word.endsWith('alli') && some(word.slice(0, -4))) return applyStep2(word.slice(0, -2));
  return apply(word, step2);
}

function step5(word: string): string {
  let result = word;
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) result = rest;
  }
  return result.endsWith('ll') && measure(result.slice(0, -1)) > 1 ? result.slice(0, -1) : result;
}

const memo = new Map<string, string>();

/** The NLTK stem of one word, lower-cased first. */
export function nltkStem(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const word = text.toLowerCase();
  let result = irregular.get(word) ?? word;
  if (!irregular.has(word) && word.length > 2) {
    result = step5(apply(apply(applyStep2(step1c(step1b(step1a(word)))), step3), step4));
  }
  memo.set(text, result);
  return result;
}

/** Names of whole phrases, and the name under which each is counted. */
export const canonicalPairs: readonly (readonly [member: string, preferred: string])[] = [
  ['language vision model', 'vision language model'],
  ['robot manipulation', 'robotic manipulation'],
  ['vision language action', 'vision language action model'],
  ['visual language action model', 'vision language action model'],
  ['visual language model', 'vision language model'],
  ['large visual language model', 'large vision language model'],
  ['gaussian splat', 'gaussian splatting'],
  ['3d gaussian splat', '3d gaussian splatting'],
];
const canonical = new Map(canonicalPairs);

/** The key under which a phrase with this key is counted, where the field has two names for one thing; else the key itself. */
export const canonicalKey = (key: string): string => canonical.get(key) ?? key;

export type Pair = [name: string, value: string];

/** The pairs of a query string, with or without its `?`. */
export function readPairs(search: string): Pair[] {
  return [...new URLSearchParams(search)];
}

/** A query string with its `?`, empty without pairs; `:` and `/` stay readable. */
export function writePairs(pairs: readonly Pair[]): string {
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return text === '' ? '' : `?${text.replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}

/** A query string in which the pairs of some names are replaced; all others keep their place before them. */
export function replacePairs(search: string, names: readonly string[], pairs: readonly Pair[]): string {
  return writePairs([...readPairs(search).filter(([name]) => !names.includes(name)), ...pairs]);
}

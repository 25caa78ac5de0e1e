/** A sum per composite key of texts and numbers, in which additions and subtractions cancel out. */
export class SignedSum<K extends readonly (string | number)[]> {
  readonly #sums = new Map<string, { key: K; n: number }>();

  add(key: K, n: number): void {
    const id = key.length === 1 ? String(key[0]) : key.join('\0');
    const sum = this.#sums.get(id);
    if (sum === undefined) this.#sums.set(id, { key, n });
    else sum.n += n;
  }

  /** The sums that are not 0, in the order of their keys as text: tables are written fastest in key order. */
  entries(): { readonly key: K; readonly n: number }[] {
    return [...this.#sums]
      .filter(([, sum]) => sum.n !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sum]) => sum);
  }
}

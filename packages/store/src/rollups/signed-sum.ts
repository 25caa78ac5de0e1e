/** A sum per composite key of texts and numbers, in which additions and subtractions cancel out. */
export class SignedSum<K extends readonly (string | number)[]> {
  readonly #sums = new Map<string, { key: K; n: number }>();

  add(key: K, n: number): void {
    const id = key.join('\0');
    const sum = this.#sums.get(id);
    if (sum === undefined) this.#sums.set(id, { key, n });
    else sum.n += n;
  }

  /** The sums that are not 0, in the order of their keys as text: tables are written fastest in key order. */
  entries(): { readonly key: K; readonly n: number }[] {
    return inKeyOrder(this.#sums, ({ n }) => n !== 0).map(([, sum]) => sum);
  }
}

/** A {@link SignedSum} per single text, without a composite key for each addition. */
export class SignedTextSum {
  readonly #sums = new Map<string, number>();

  add(key: string, n: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + n);
  }

  /** As those of {@link SignedSum}. */
  entries(): [key: string, n: number][] {
    return inKeyOrder(this.#sums, (n) => n !== 0);
  }
}

function inKeyOrder<Sum>(sums: ReadonlyMap<string, Sum>, isKept: (sum: Sum) => boolean): [key: string, sum: Sum][] {
  return [...sums].filter(([, sum]) => isKept(sum)).sort(([a], [b]) => (a < b ? -1 : 1));
}

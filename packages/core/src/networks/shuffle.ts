/** The numbers 0 to `n − 1` in a random order. O(n). Source: Fisher & Yates. */
export function shuffledRange(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const taken = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = taken;
  }
  return order;
}

/** Answers by (question, revision of the data), the least recently used dropped first. */
export class AnswerCache {
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #size: number;

  constructor(size = 300) {
    this.#size = size;
  }

  /**
   * The answer kept under a key, else the one that `compute` gives, kept for the next caller. Callers who ask at the
   * same time share one computation; an answer that fails is not kept.
   */
  get<T>(key: string, compute: () => Promise<T>): Promise<T> {
    const kept = this.#answers.get(key) as Promise<T> | undefined;
    const answer = kept ?? compute();
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (kept === undefined) answer.catch(() => this.#answers.delete(key));
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.#size) break;
      this.#answers.delete(oldest);
    }
    return answer;
  }
}

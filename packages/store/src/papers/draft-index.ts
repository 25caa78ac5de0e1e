import { type PaperRecord, titleKey } from '@papertide/core';
import type { Draft } from './draft.ts';

/** Finds the paper of a record among the papers of a batch. */
export class DraftIndex {
  readonly #byKey = new Map<string, Draft>();
  readonly #byTitle = new Map<string, Set<Draft>>();

  add(draft: Draft): void {
    this.#byKey.set(draft.now.key, draft);
    const title = titleKey(draft.now.content.title);
    if (title === '') return;
    const same = this.#byTitle.get(title);
    if (same === undefined) this.#byTitle.set(title, new Set([draft]));
    else same.add(draft);
  }

  /**
   * The paper with the record's key. Failing that, the paper with its title, unless both have an arXiv id: then they are
   * two papers of one name. Of several the first stored.
   */
  find(record: PaperRecord): Draft | undefined {
    const byKey = this.#byKey.get(record.key);
    if (byKey !== undefined) return byKey;
    let found: Draft | undefined;
    for (const draft of this.#byTitle.get(titleKey(record.title)) ?? []) {
      if (record.arxivId !== null && draft.now.arxivId !== null) continue;
      if (found === undefined || draft.id < found.id) found = draft;
    }
    return found;
  }
}

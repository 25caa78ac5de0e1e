import { type Identity, isSamePaper, type PaperRecord, titleKey } from '@papertide/core';
import type { Draft } from './draft.ts';

const identityOf = ({ now }: Draft): Identity => ({ arxivId: now.arxivId, ...now.content });

/** Finds the paper of a record among the papers of a batch. */
export class DraftIndex {
  readonly #byKey = new Map<string, Draft>();
  readonly #byDoi = new Map<string, Set<Draft>>();
  readonly #byTitle = new Map<string, Set<Draft>>();

  add(draft: Draft): void {
    const { key, content } = draft.now;
    this.#byKey.set(key, draft);
    if (content.doi !== null) put(this.#byDoi, content.doi, draft);
    const title = titleKey(content.title);
    if (title !== '') put(this.#byTitle, title, draft);
  }

  remove(draft: Draft): void {
    for (const [key, each] of this.#byKey) if (each === draft) this.#byKey.delete(key);
    for (const drafts of [...this.#byDoi.values(), ...this.#byTitle.values()]) drafts.delete(draft);
  }

  /** Whether a key belongs to a paper already. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** The paper that a record describes, by `isSamePaper`: by arXiv id, then DOI, then title. Of several the first stored. */
  find(record: PaperRecord): Draft | undefined {
    const byKey = this.#byKey.get(record.key);
    if (byKey !== undefined && isSamePaper(record, identityOf(byKey))) return byKey;
    return firstOf(this.#like(record));
  }

  /** Another paper that turns out to be the same as a draft, now that more is known of it. */
  findTwin(draft: Draft): Draft | undefined {
    return firstOf(this.#like(identityOf(draft)).filter((other) => other !== draft));
  }

  #like(identity: Identity): Draft[] {
    const byDoi = identity.doi === null ? [] : (this.#byDoi.get(identity.doi) ?? []);
    const byTitle = this.#byTitle.get(titleKey(identity.title)) ?? [];
    return [...new Set([...byDoi, ...byTitle])].filter((draft) => isSamePaper(identity, identityOf(draft)));
  }
}

function put(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const drafts = index.get(key) ?? new Set();
  drafts.add(draft);
  index.set(key, drafts);
}

function firstOf(drafts: readonly Draft[]): Draft | undefined {
  return drafts.reduce<Draft | undefined>(
    (first, d) => (first === undefined || d.id < first.id ? d : first),
    undefined,
  );
}

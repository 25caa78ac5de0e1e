import type { KeywordOrigin, Merging, SeriesSynonyms } from '@papertide/core/query';

const whose: Readonly<Record<KeywordOrigin | 'mixed', string>> = {
  keyword: 'Phrases found in title and abstract.',
  'source-keyword': 'As the source gives them with a paper.',
  'any-keyword': 'Given by the source or found in title and abstract; a paper that has both counts once.',
  mixed: 'Found in title and abstract, given by the source, or either, as each name says.',
};
const ofKeyworded = ' Shares of keywords given by the source are taken of the papers to which it gave any.';

const merge: Readonly<Record<Merging | 'mixed', (edition: string) => string>> = {
  merged: (edition) =>
    `Merged (edition ${edition}): a group of synonyms has the papers of all of its keywords, each paper once.`,
  apart: () =>
    'Apart: each keyword has its own papers. A paper may have several of one group, so their sum may be larger than the group.',
  mixed: (edition) =>
    `Merged in part (edition ${edition}): some keywords count with their synonyms, others by themselves, each paper once a line.`,
};

export interface KeywordMethodProps {
  readonly kind: KeywordOrigin | 'mixed';
  readonly merging: Merging | 'mixed';
  /** The edition of the groups. */
  readonly edition: string;
  /** False where no shares of all papers are shown. */
  readonly shares?: boolean;
  /** The groups that the chart concerns. */
  readonly groups?: readonly SeriesSynonyms[];
}

/** Which keywords are counted and what becomes of their synonyms, in plain words. See docs/metrics/keyphrase.md. */
export function KeywordMethod({ kind, merging, edition, groups = [], shares = true }: KeywordMethodProps) {
  const named = groups.map(({ apart }) => apart.map(({ label }) => label).join(' = '));
  return (
    <>
      <p>
        <b>Keywords.</b> {whose[kind]} Spellings and plurals count as one.
        {shares && (kind === 'source-keyword' || kind === 'mixed') && ofKeyworded}
      </p>
      <p>
        <b>Synonyms.</b> {merge[merging](edition)}
        {named.length > 0 && ` Groups here: ${named.join('; ')}.`}
      </p>
    </>
  );
}

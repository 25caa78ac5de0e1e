import type { PaperField } from '@papertide/core';
import type { PaperDetail } from '@papertide/core/query';

/** What a reader calls each field; those that come with another are not named. */
const words: Partial<Record<PaperField, string>> = {
  title: 'title',
  abstract: 'abstract',
  authors: 'authors',
  publishedOn: 'date of publication',
  organization: 'organization',
  categories: 'categories',
  keywords: 'keywords',
  githubRepo: 'code',
  projectPage: 'project page',
  doi: 'DOI',
  updatedOn: 'latest version',
  journalRef: 'journal',
  authorComment: 'comment',
};

/** "gives title, abstract and authors": the fields of a paper that come from a source. */
export function givenBy(fieldSources: PaperDetail['fieldSources'], sourceId: string): string {
  const given = (Object.entries(words) as [PaperField, string][])
    .filter(([field]) => fieldSources[field] === sourceId)
    .map(([, word]) => word);
  if (given.length === 0) return 'adds nothing to the description';
  return `gives ${new Intl.ListFormat('en-GB').format(given)}`;
}

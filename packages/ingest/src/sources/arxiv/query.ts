import { IngestError } from '../../ingest-error.ts';

/** Archives that have categories of their own: `cs` means every `cs.…`. */
const archives = new Set([
  'astro-ph',
  'cond-mat',
  'cs',
  'econ',
  'eess',
  'math',
  'nlin',
  'physics',
  'q-bio',
  'q-fin',
  'stat',
]);
const shape = /^[a-z]+(?:-[a-z]+)*(?:\.(?:[A-Za-z]+(?:-[a-z]+)?|\*))?$/;
const longestQuery = 1_000;

/** Throws 'bad-query' where a text is no category, archive, or archive with `.*`. */
export function checkCategories(categories: readonly string[]): void {
  const odd = categories.find((text) => !shape.test(text));
  if (odd === undefined) return;
  throw new IngestError('bad-query', `not a category of arXiv: ${odd.slice(0, 50)}`, {
    hint: 'Categories are written cs.CL; cs means all of computer science.',
  });
}

/** Whether a paper with some categories is of one that was asked for: `cs` and `cs.*` take every `cs.…`; none asked takes all. */
export function isOfCategories(categories: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const wanted = asked.map((text) => text.replace(/\.\*$/, ''));
  return categories.some((category) => wanted.some((text) => category === text || category.startsWith(`${text}.`)));
}

/**
 * What is searched for, without its window: any of the categories, and the words of arXiv's own query language, if any.
 * `(cs.CL, cs)` -> `(cat:cs.CL OR cat:cs.*)`. Throws 'bad-query' where nothing is asked for or it is no query.
 */
export function searchQuery(categories: readonly string[], words: string | null): string {
  checkCategories(categories);
  const text = words?.trim() ?? '';
  if (text.length > longestQuery || /\p{Cc}/u.test(text)) {
    throw new IngestError('bad-query', `not a query: longer than ${longestQuery} characters, or with controls in it`);
  }
  if (categories.length === 0 && text === '') {
    throw new IngestError('bad-query', 'nothing is asked for', { hint: 'Name categories, a query, or both.' });
  }
  const terms = categories.map((category) => `cat:${archives.has(category) ? `${category}.*` : category}`);
  return [terms.length === 0 ? '' : `(${terms.join(' OR ')})`, text === '' ? '' : `(${text})`]
    .filter((part) => part !== '')
    .join(' AND ');
}

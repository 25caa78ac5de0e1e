import { IngestError } from '../../ingest-error.ts';
import type { ColumnUse } from '../file-content.ts';

/** The fields that a column can be taken for, with the names by which a column is known without being told. */
export const recordFields = {
  id: ['id', 'arxiv_id', 'arxiv', 'paper_id'],
  doi: ['doi'],
  title: ['title'],
  abstract: ['abstract', 'summary'],
  authors: ['authors', 'author'],
  published: ['published', 'published_on', 'published_at', 'date'],
  listed: ['listed', 'listed_on'],
  categories: ['categories', 'category'],
  keywords: ['keywords', 'tags'],
  organization: ['organization', 'organisation', 'affiliation'],
  code: ['code', 'github', 'github_repo'],
  project: ['project', 'project_page'],
  upvotes: ['upvotes'],
  comments: ['num_comments'],
  stars: ['stars', 'github_stars'],
  observed: ['observed', 'observed_at'],
} as const satisfies Record<string, readonly string[]>;
export type RecordField = keyof typeof recordFields;

/** Which column each field is read from; a field that no column gives is unknown of every paper. */
export type Columns = ReadonlyMap<RecordField, string>;

const isField = (name: string): name is RecordField => Object.hasOwn(recordFields, name);
const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/**
 * A mapping as it is written, `title=Paper name,abstract=Text`, as columns by field. Throws 'bad-mapping' where a part is
 * not `field=column`, names no field, or names one twice.
 */
export function parseMapping(text: string): Columns {
  const columns = new Map<RecordField, string>();
  const fail = (what: string): never => {
    throw new IngestError('bad-mapping', what, {
      hint: `Write field=column, separated by commas; fields are ${Object.keys(recordFields).join(', ')}.`,
    });
  };
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const at = part.indexOf('=');
    const [field, column] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || column === '') fail(`"${part.trim()}" is not field=column`);
    if (!isField(field)) return fail(`there is no field "${field}"`);
    if (columns.has(field)) fail(`"${field}" is named twice`);
    columns.set(field, column);
  }
  return columns;
}

/**
 * Which of a table's columns each field is read from: those that `mapping` names, the others by their usual names, whatever
 * their case. Throws 'wrong-file-type' where the mapping names a column that is not there, two columns would be the same
 * field, or no column holds the title.
 */
export function matchColumns(given: readonly string[], mapping: Columns): Columns {
  const columns = new Map<RecordField, string>();
  const refuse = (what: string): never => {
    throw new IngestError('wrong-file-type', what, {
      hint: `The columns are ${given.map((name) => `"${name}"`).join(', ')}. Say which is which with --map title=…,abstract=….`,
    });
  };
  for (const [field, wanted] of mapping) {
    const column = given.find((name) => name === wanted) ?? given.find((name) => plain(name) === plain(wanted));
    columns.set(field, column ?? refuse(`there is no column "${wanted}"`));
  }
  const taken = new Set(columns.values());
  for (const field of Object.keys(recordFields) as RecordField[]) {
    if (columns.has(field)) continue;
    const names: readonly string[] = recordFields[field];
    const found = given.filter((name) => !taken.has(name) && names.includes(plain(name)));
    if (found.length > 1) refuse(`${found.map((name) => `"${name}"`).join(' and ')} could both be ${field}`);
    if (found[0] !== undefined) columns.set(field, found[0]);
  }
  if (!columns.has('title')) refuse('no column holds the title');
  return columns;
}

/** Every column with what it is taken for. */
export function columnUses(given: readonly string[], columns: Columns): ColumnUse[] {
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  return given.map((column) => ({ column, field: fields.get(column) ?? null }));
}

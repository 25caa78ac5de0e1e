import type { Instant, PaperRecord } from './paper.ts';

/** What a paper is, without its names. */
export type PaperContent = Omit<PaperRecord, 'key' | 'arxivId'>;
export type PaperField = keyof PaperContent;

/** The fields of a paper's content, in the order in which they are told. */
export const paperFields = [
  'title',
  'abstract',
  'publishedOn',
  'authors',
  'authorCount',
  'organization',
  'categories',
  'keywords',
  'githubRepo',
  'projectPage',
  'doi',
  'updatedOn',
  'version',
  'journalRef',
  'authorComment',
  'truncated',
] as const satisfies readonly PaperField[];

/** Which source a value comes from, how far that source is trusted, and when it was read there. */
export interface FieldOrigin {
  readonly sourceId: string;
  readonly rank: number;
  readonly readAt: Instant;
}

/** The origin of every field that is known. */
export type Origins = Readonly<Partial<Record<PaperField, FieldOrigin>>>;

/** A paper's content with where each field comes from. */
export interface MergedPaper {
  readonly content: PaperContent;
  readonly origins: Origins;
}

/** Whether a value says something: not null, an empty text or an empty list. */
export const isKnownField = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A content that one source alone describes. */
export function fromOneSource(content: PaperContent, origin: FieldOrigin): MergedPaper {
  return {
    content,
    origins: Object.fromEntries(paperFields.filter((f) => isKnownField(content[f])).map((f) => [f, origin])),
  };
}

/**
 * A paper with what another description of it says, field by field. A known value takes the place of an unknown one; of two
 * known values the incoming one stands where its source ranks higher than the one that the stored value comes from, or as
 * high and it was read at the same time or later, unless it describes an older arXiv version. What stands keeps its origin.
 * Merging the same description again changes nothing but the times. O(fields).
 */
export function mergePapers(stored: MergedPaper, incoming: MergedPaper): MergedPaper {
  const [old, fresh] = [stored.content, incoming.content];
  const isOlder = fresh.version !== null && old.version !== null && fresh.version < old.version;
  const outranks = (a: FieldOrigin | undefined, b: FieldOrigin | undefined): boolean =>
    a !== undefined && (b === undefined || a.rank > b.rank || (a.rank === b.rank && !isOlder && a.readAt >= b.readAt));
  const content: Record<string, unknown> = {};
  const origins: Partial<Record<PaperField, FieldOrigin>> = {};
  const takes = (field: PaperField): boolean =>
    isKnownField(fresh[field]) &&
    (!isKnownField(old[field]) || outranks(incoming.origins[field], stored.origins[field]));
  for (const field of paperFields) {
    // What was cut is above all the abstract: the mark goes where it goes.
    const from = takes(field === 'truncated' ? 'abstract' : field) ? incoming : stored;
    content[field] = from.content[field];
    const origin = from.origins[field];
    if (origin !== undefined) origins[field] = origin;
  }
  return { content: content as unknown as PaperContent, origins };
}

import type { SourcedPaper } from '@papertide/core';
import { wellFormed } from './normalize/well-formed.ts';

/** A record that could not be used, kept as data. */
export interface Rejected {
  /** The source's id of the record, or where it stood ("line 12"); `null` where neither is known. */
  readonly sourceKey: string | null;
  /** Why, in words, the same for the same fault. */
  readonly reason: string;
  /** The record as received, cut to `rejectPayload` units. */
  readonly payload: string;
}

/** Required fields that a record lacks or brings in another type. */
export type RequiredField = 'id' | 'title' | 'upvotes' | 'publishedAt' | 'abstract' | 'authors' | 'categories';

/** What became of one record: a paper or a reject, and which required fields were not as expected. */
export type Parsed = (
  | { readonly paper: SourcedPaper; readonly rejected?: undefined }
  | { readonly rejected: Rejected; readonly paper?: undefined }
) & { readonly missing: readonly RequiredField[] };

/** Units of a rejected record that are kept. */
export const rejectPayload = 2_000;

/** A reject with its payload as text, well-formed and cut. */
export function reject(sourceKey: string | null, reason: string, payload: unknown): Rejected {
  const text = typeof payload === 'string' ? payload : (JSON.stringify(payload) ?? String(payload));
  return {
    sourceKey: sourceKey === null ? null : wellFormed(sourceKey.slice(0, 100)),
    reason,
    payload: wellFormed(text.slice(0, rejectPayload)),
  };
}

import type { PaperSort } from '@papertide/core/query';

/** The last paper of a page: its value in the order of the list (`null` where it has none) and its id. */
export interface Position {
  readonly value: string | number | null;
  readonly id: number;
}

/** The text of a position in a list of one order. */
export function encodeCursor(sort: PaperSort, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** The position that a text names, `null` where it names none in that order: then the list starts anew. Never throws. */
export function decodeCursor(sort: PaperSort, cursor: string | null): Position | null {
  if (cursor === null) return null;
  try {
    const [of, value, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const wanted = sort === 'listed' || sort === 'published' ? 'string' : 'number';
    if (of !== sort || !Number.isSafeInteger(id)) return null;
    if (value !== null && typeof value !== wanted) return null;
    return { value: value as string | number | null, id: id as number };
  } catch {
    return null;
  }
}

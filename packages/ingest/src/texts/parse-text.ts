import { z } from 'zod';

/** A text to work on, under the name that its line gives it. */
export interface GivenText {
  readonly id: string | number;
  readonly title: string;
  readonly abstract: string;
}

const text = z.string().nullish();
const record = z.object({ id: z.union([z.string(), z.number()]), title: text, abstract: text, text });

/**
 * Reads one value of a file of texts: `{id, title, abstract}`, of which one of the two may be missing, or `{id, text}`, whose
 * text stands as abstract. Other fields are passed over. Returns a sentence where the value is neither; never throws.
 */
export function parseText(value: unknown): GivenText | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    if (field !== 'id') return `${field} is not a text`;
    return 'id' in value ? 'its id is neither a text nor a number' : 'it has no id';
  }
  const { id, title, abstract, text } = parsed.data;
  if (title == null && abstract == null && text == null) return 'it has neither a title, an abstract nor a text';
  return { id, title: title ?? '', abstract: abstract ?? text ?? '' };
}

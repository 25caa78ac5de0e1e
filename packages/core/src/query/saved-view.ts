import { z } from 'zod';

const longestName = 80;
const longestHref = 4000;

/** A name as it is kept: one line, without space around, cut at 80 characters. */
export const viewName = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestName).trimEnd();

/** A page with its whole state under a name. `href` is an address inside the house (path and query string), never a way out. */
export const savedViewSchema = z.object({
  name: z
    .string()
    .max(10 * longestName)
    .transform(viewName)
    .pipe(z.string().min(1)),
  href: z
    .string()
    .max(longestHref)
    .regex(/^\/(?![/\\])[^\s\\]*$/),
});
export type SavedViewInput = z.infer<typeof savedViewSchema>;

/** A view that everybody who uses the house sees. */
export interface SharedView extends SavedViewInput {
  readonly id: number;
}

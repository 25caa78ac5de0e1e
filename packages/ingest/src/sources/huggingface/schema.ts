import { z } from 'zod';

/** Takes the value where it has the type and says "unknown" where it has not: one odd field never costs the paper. */
const orNull = <T extends z.ZodType>(type: T) => type.nullable().catch(null).default(null);

const text = orNull(z.string());
const count = orNull(z.int().nonnegative());

const author = z.object({ name: text, hidden: orNull(z.boolean()) });
const organization = z.object({ name: text, fullname: text });

/**
 * An element of a Daily Papers list, of the API and inside the HTML page, in every generation since May 2024. Fields that
 * we do not use are ignored. Any object passes; what is missing or of another type is `null`.
 */
export const dailyElement = z.object({
  paper: z.object({
    id: text,
    title: text,
    summary: text,
    publishedAt: text,
    submittedOnDailyAt: text,
    upvotes: count,
    authors: orNull(z.array(author.nullable().catch(null))),
    ai_keywords: orNull(z.array(text)),
    organization: orNull(organization),
    githubRepo: text,
    githubStars: count,
    projectPage: text,
  }),
  numComments: count,
  organization: orNull(organization),
});

export type DailyElement = z.infer<typeof dailyElement>;

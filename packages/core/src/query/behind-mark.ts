import { z } from 'zod';

/** A mark for which no filter stands: a weekday of listing, an age of the accrual curve, a topic's effect on upvotes. */
export const behindMarkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekday'), weekday: z.number().int().min(1).max(7) }),
  z.object({ kind: z.literal('age'), age: z.number().int().min(0).max(14) }),
  z.object({ kind: z.literal('effect'), topicId: z.string().min(1).max(200) }),
]);
export type BehindMark = z.infer<typeof behindMarkSchema>;

/** A mark as text of an address: `weekday:3` (ISO, 1 is Monday), `age:7`, `effect:agents`. */
export function encodeMark(mark: BehindMark): string {
  switch (mark.kind) {
    case 'weekday':
      return `weekday:${mark.weekday}`;
    case 'age':
      return `age:${mark.age}`;
    case 'effect':
      return `effect:${mark.topicId}`;
  }
}

/** The mark that a text means; `null` for nonsense. */
export function decodeMark(text: string): BehindMark | null {
  const [, kind = '', of = ''] = /^(\w+):(.+)$/.exec(text) ?? [];
  const number = /^\d+$/.test(of) ? Number(of) : null;
  const mark = { kind, weekday: number, age: number, topicId: of };
  return behindMarkSchema.safeParse(mark).data ?? null;
}

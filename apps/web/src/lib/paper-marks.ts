import { type Kept, keep, useKept } from './kept.ts';

/** Keys of papers that a reader opened, and of those kept for later; latest last. */
export interface PaperMarks {
  readonly read: readonly string[];
  readonly saved: readonly string[];
}

/** As many of each as the browser keeps: the oldest go first. */
export const mostMarks = 5000;

const keys = (found: unknown): string[] =>
  Array.isArray(found)
    ? [...new Set(found.filter((key): key is string => typeof key === 'string' && key !== ''))].slice(-mostMarks)
    : [];

/** The marks that the browser keeps, whatever is found there. */
export function readMarks(found: unknown): PaperMarks {
  const { read, saved } = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
  return { read: keys(read), saved: keys(saved) };
}

/** The marks with a key in a list, last, or out of it. */
export function marked(marks: PaperMarks, list: keyof PaperMarks, key: string, on: boolean): PaperMarks {
  const rest = marks[list].filter((each) => each !== key);
  return { ...marks, [list]: on ? [...rest, key].slice(-mostMarks) : rest };
}

/** The marks of this browser; nobody else sees them. */
export const paperMarks: Kept<PaperMarks> = keep('paper-marks', readMarks);

/** The marks as sets, and how to set one. */
export function usePaperMarks(): {
  readonly read: ReadonlySet<string>;
  readonly saved: readonly string[];
  readonly mark: (list: keyof PaperMarks, key: string, on: boolean) => void;
} {
  const marks = useKept(paperMarks);
  return {
    read: new Set(marks.read),
    saved: marks.saved,
    mark: (list, key, on) => paperMarks.set(marked(paperMarks.get(), list, key, on)),
  };
}

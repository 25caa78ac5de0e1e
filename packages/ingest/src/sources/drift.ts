import type { Parsed, RequiredField } from '../parsed.ts';

/** Counts required fields that go missing over a run. */
export interface DriftWatch {
  add(parsed: Parsed): void;
  /** What changed, in words, once a required field is missing in more than 1 % of the records and in at least 5; else `null`. */
  report(): string | null;
}

/** A watch with all counts at 0. */
export function watchDrift(): DriftWatch {
  const missing = new Map<RequiredField, number>();
  let records = 0;
  return {
    add(parsed) {
      records++;
      for (const field of parsed.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
    },
    report() {
      const gone = [...missing].filter(([, n]) => n >= 5 && n > records / 100);
      if (gone.length === 0) return null;
      return `the format of the source has changed: ${gone.map(([field, n]) => `${field} is missing or of another type in ${n} of ${records} records`).join('; ')}`;
    },
  };
}

import type { Pace } from './pace.ts';

/** Failures in a row after which a source is left alone. */
export const circuitOpensAt = 3;

/** Counts failures in a row, those of earlier runs included. */
export interface Circuit {
  /** Whether the source is to be left alone now. */
  readonly isOpen: boolean;
  succeed(): Promise<void>;
  fail(): Promise<void>;
}

/**
 * The circuit of a source. Where earlier runs left it open, this run has one more try: a success closes the circuit, a
 * failure opens it at once.
 */
export async function openCircuit(pace: Pace): Promise<Circuit> {
  let inARow = Math.min(await pace.failures(), circuitOpensAt - 1);
  return {
    get isOpen() {
      return inARow >= circuitOpensAt;
    },
    async succeed() {
      if (inARow > 0) await pace.saveFailures(0);
      inARow = 0;
    },
    async fail() {
      await pace.saveFailures(++inARow);
    },
  };
}

/** Bounds on what a source may cost us. */
export interface HttpLimits {
  /** Times a request is made before its failure counts. */
  readonly tries: number;
  /** From the first byte sent to the last byte read, redirects included. */
  readonly requestMs: number;
  /** Of a body after decompression. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** The longest wait that a source can ask for; the window of the Hugging Face API is 300 s. */
  readonly maxWaitMs: number;
  /** Least time between two requests to a host; `null` leaves it to the rule of the host. */
  readonly intervalMs: number | null;
  /** First wait after a fault; it doubles with every try. */
  readonly backoffMs: number;
}

export const httpLimits: HttpLimits = {
  tries: 4,
  requestMs: 30_000,
  maxBytes: 32 * 1024 * 1024,
  maxRedirects: 5,
  maxWaitMs: 310_000,
  intervalMs: null,
  backoffMs: 1_000,
};

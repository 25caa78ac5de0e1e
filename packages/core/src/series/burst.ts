import { gammaln } from 'simple-statistics';

/** A stretch in which a series came more often than its base rate says. `end` is exclusive. */
export interface Burst {
  readonly start: number;
  readonly end: number;
  /** How much better the burst explains the counts than the base rate: a difference of log-likelihoods, above 0. */
  readonly weight: number;
}

export interface BurstOptions {
  /** Ratio of one state's rate to the one below. */
  readonly s?: number;
  /** Cost of rising one state, in units of ln(number of batches). */
  readonly gamma?: number;
  /** Number of states, the base state among them. */
  readonly states?: number;
}

/** The state of each batch, the cost of the whole sequence and its bursts. */
export interface BurstFit {
  readonly states: readonly number[];
  readonly cost: number;
  readonly bursts: readonly Burst[];
}

const highestRate = 0.99999;

const logChoose = (n: number, k: number): number => gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);

/** −ln of the binomial probability of r among d at rate p; 0 for an empty batch. */
function misfit(p: number, r: number, d: number): number {
  if (d === 0) return 0;
  const hits = r > 0 ? r * Math.log(p) : 0;
  const misses = d > r ? (d - r) * Math.log(1 - p) : 0;
  return -(logChoose(d, r) + hits + misses);
}

/**
 * Kleinberg's bursts in batches, by exact dynamic programming: given r[t] relevant of d[t] papers per period, the cheapest
 * sequence of states, where state i has the rate `min(p0·sⁱ, 0.99999)`, `p0 = Σr/Σd`, and rising costs `gamma·ln n` a
 * state; the chain begins in state 0; among equals the lower state wins. A burst is a run of states above 0.
 * `null` for an empty series, or one without a hit. O(n · states²).
 *
 * Source: Kleinberg 2002, Bursty and hierarchical structure in streams, section 4 ("enumerating bursts").
 */
export function findBursts(r: readonly number[], d: readonly number[], options: BurstOptions = {}): BurstFit | null {
  const { s = 2, gamma = 1, states: k = 2 } = options;
  const n = r.length;
  const hits = r.reduce((a, b) => a + b, 0);
  const papers = d.reduce((a, b) => a + b, 0);
  if (n === 0 || hits === 0 || papers === 0) return null;

  const rates = Array.from({ length: k }, (_, i) => Math.min((hits / papers) * s ** i, highestRate));
  const rise = (from: number, to: number): number => (to > from ? (to - from) * gamma * Math.log(n) : 0);
  const fit = (t: number, state: number): number => misfit(rates[state] ?? 0, r[t] ?? 0, d[t] ?? 0);

  let costs = rates.map((_, state) => rise(0, state) + fit(0, state));
  const cameFrom: number[][] = [];
  for (let t = 1; t < n; t++) {
    const next: number[] = [];
    const from: number[] = [];
    for (let state = 0; state < k; state++) {
      let best = 0;
      let bestCost = Number.POSITIVE_INFINITY;
      for (let i = 0; i < k; i++) {
        const cost = (costs[i] ?? 0) + rise(i, state);
        if (cost < bestCost - 1e-12) {
          best = i;
          bestCost = cost;
        }
      }
      from.push(best);
      next.push(bestCost + fit(t, state));
    }
    cameFrom.push(from);
    costs = next;
  }

  const cost = Math.min(...costs);
  let state = costs.findIndex((c) => c <= cost + 1e-12);
  const path = [state];
  for (let t = n - 2; t >= 0; t--) {
    state = cameFrom[t]?.[state] ?? 0;
    path.push(state);
  }
  path.reverse();
  return { states: path, cost, bursts: burstsOf(path, (t) => fit(t, 0) - fit(t, 1)) };
}

function burstsOf(path: readonly number[], gain: (t: number) => number): Burst[] {
  const bursts: Burst[] = [];
  for (let t = 0; t < path.length; t++) {
    if (path[t] === 0) continue;
    const start = t;
    let weight = 0;
    for (; t < path.length && path[t] !== 0; t++) weight += gain(t);
    bursts.push({ start, end: t, weight });
  }
  return bursts;
}

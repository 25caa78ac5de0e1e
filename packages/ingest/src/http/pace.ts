import { hostFailures, postponeTurns, reserveTurn, saveHostFailures } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { isLoopback } from './allowed-address.ts';
import { httpLimits } from './limits.ts';

/** When a host may be asked. */
export interface Pace {
  /** Least time between two requests. */
  readonly intervalMs: number;
  /** Takes the next turn and says in how many milliseconds it begins. */
  reserve(): Promise<number>;
  /** Leaves the host alone for so long, because it asked for it. */
  postpone(ms: number): Promise<void>;
  /** Failures in a row, those of earlier runs included. */
  failures(): Promise<number>;
  saveFailures(failures: number): Promise<void>;
}

/** How the hosts of a source want to be asked: all of them together. */
export interface PaceRule {
  readonly name: string;
  readonly intervalMs: number;
}

/** One request every three seconds, over all of arXiv's interfaces: https://info.arxiv.org/help/api/tou.html */
export const arxivPace: PaceRule = { name: 'arxiv.org', intervalMs: 3_000 };
/** 500 requests in 5 minutes, told by the headers of each answer. */
export const huggingFacePace: PaceRule = { name: 'huggingface.co', intervalMs: 0 };

/** How long failures of a host are remembered. */
const forgetMs = 3_600_000;

/**
 * The pace of a source, kept in the database: it holds for all programs that share it, and after a restart. Turns are
 * counted by the clock, which may jump; within a program also by its stopwatch, so that a jump never brings two requests
 * closer together. A server on this machine has a pace of its own, without the rule's interval.
 */
export function storedPace(ctx: IngestContext, source: URL, rule: PaceRule): Pace {
  const { store, limits = {}, stopwatch = () => performance.now() } = ctx;
  const name = isLoopback(source) ? source.host : rule.name;
  const intervalMs = limits.intervalMs ?? (isLoopback(source) ? 0 : rule.intervalMs);
  const longestMs = limits.maxWaitMs ?? httpLimits.maxWaitMs;
  const terms = () => ({ now: ctx.now(), intervalMs, longestMs });
  let earliest = Number.NEGATIVE_INFINITY;
  return {
    intervalMs,
    async reserve() {
      const byClock = await reserveTurn(store.write, name, terms());
      const waitMs = Math.ceil(Math.max(byClock, earliest - stopwatch()));
      earliest = stopwatch() + waitMs + intervalMs;
      return waitMs;
    },
    postpone: (ms) => postponeTurns(store.write, name, ms, terms()),
    failures: () => hostFailures(store.write, name, ctx.now(), forgetMs),
    saveFailures: (failures) => saveHostFailures(store.write, name, failures, ctx.now()),
  };
}

import { type Fault, type FaultKind, faultKinds } from './faults.ts';

export type FaultySource = 'huggingface' | 'arxiv' | 'arxiv-oai';

/** A way in which a source fails, by name, for the tests of every source. */
export interface FaultScenario {
  readonly name: string;
  readonly fault: Omit<Fault, 'at' | 'times'>;
  readonly sources: readonly FaultySource[];
  /** Sources whose answers do not let anybody see it, for they tell no totals. */
  readonly unseen?: readonly FaultySource[];
  /** A reading of attention that lacked a field stays a reading: the papers heal, the reading is one more. */
  readonly leavesReading?: true;
}

const all: readonly FaultySource[] = ['huggingface', 'arxiv', 'arxiv-oai'];
const arxiv: readonly FaultySource[] = ['arxiv', 'arxiv-oai'];

/** Kinds with scenarios of their own below. */
const special: readonly FaultKind[] = [
  ...([
    'slow',
    'drip',
    'rate-limited',
    'busy',
    'redirect-away',
    'missing-field',
    'null-field',
    'retyped-field',
  ] as const),
  ...(['short-page', 'missing-page', 'empty-list'] as const),
];

const plain = faultKinds
  .filter((kind) => !special.includes(kind))
  .map((kind) => ({ name: kind, fault: { kind }, sources: all }));

const fieldFaults = (['missing-field', 'null-field', 'retyped-field'] as const).flatMap((kind): FaultScenario[] => [
  ...['id', 'title', 'upvotes', 'publishedAt'].map((field) => ({
    name: `${kind} ${field}`,
    fault: { kind, field },
    sources: ['huggingface'] as const,
    ...(field === 'upvotes' ? { leavesReading: true as const } : {}),
  })),
  ...['id', 'title', 'summary'].map((field) => ({ name: `${kind} ${field}`, fault: { kind, field }, sources: arxiv })),
  { name: `${kind} published`, fault: { kind, field: 'published' }, sources: ['arxiv'] },
  { name: `${kind} author`, fault: { kind, field: 'author' }, sources: ['arxiv'] },
  { name: `${kind} version`, fault: { kind, field: 'version' }, sources: ['arxiv-oai'] },
  { name: `${kind} categories`, fault: { kind, field: 'categories' }, sources: ['arxiv-oai'] },
]);

/** Every scenario: each kind of fault, with the variants that matter. */
export const faultScenarios: readonly FaultScenario[] = [
  ...plain,
  { name: 'an answer that takes its time', fault: { kind: 'slow', wait: 10 }, sources: all },
  { name: 'one byte every ten milliseconds', fault: { kind: 'drip', wait: 10 }, sources: all },
  {
    name: '429 with a quota that is used up',
    fault: { kind: 'rate-limited', ask: 'ratelimit', wait: 30 },
    sources: all,
  },
  {
    name: '429 with Retry-After in seconds',
    fault: { kind: 'rate-limited', ask: 'retry-after', wait: 30 },
    sources: all,
  },
  {
    name: '429 with Retry-After as a date',
    fault: { kind: 'rate-limited', ask: 'retry-after-date', wait: 30 },
    sources: all,
  },
  {
    name: '429 with an absurd Retry-After',
    fault: { kind: 'rate-limited', ask: 'retry-after', wait: 999_999_999 },
    sources: all,
  },
  {
    name: '429 with an absurd date',
    fault: { kind: 'rate-limited', ask: 'retry-after-date', wait: 2_000_000_000 },
    sources: all,
  },
  { name: '429 with nonsense', fault: { kind: 'rate-limited', ask: 'nonsense' }, sources: all },
  { name: '429 without a word', fault: { kind: 'rate-limited', ask: 'nothing' }, sources: all },
  { name: '503 with Retry-After in seconds', fault: { kind: 'busy', ask: 'retry-after', wait: 30 }, sources: all },
  { name: '503 with Retry-After as a date', fault: { kind: 'busy', ask: 'retry-after-date', wait: 30 }, sources: all },
  { name: 'a redirect to another host', fault: { kind: 'redirect-away' }, sources: all },
  {
    name: 'a redirect to an inside address',
    fault: { kind: 'redirect-away', to: 'http://169.254.169.254/' },
    sources: all,
  },
  { name: 'short-page', fault: { kind: 'short-page' }, sources: all, unseen: ['huggingface'] },
  { name: 'missing-page', fault: { kind: 'missing-page' }, sources: all, unseen: ['huggingface'] },
  { name: 'empty-list', fault: { kind: 'empty-list' }, sources: all, unseen: ['huggingface'] },
  ...fieldFaults,
];

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ServiceError } from './service-error.ts';
import { Schedule } from './services/schedule.ts';

/** What `serve` does when it finds no papers: collect the last four weeks, load the invented demo corpus, or nothing. */
export const firstStarts = ['collect', 'demo', 'off'] as const;
export type FirstStart = (typeof firstStarts)[number];

/** Everything that the surroundings decide. Read once; tests override single fields. */
export interface Config {
  /** A file path, `sqlite:…` or `:memory:`. */
  readonly database: string;
  readonly host: string;
  readonly port: number;
  /** Names under which browsers may ask for this house, besides loopback and `host`: those of a proxy before it, say. */
  readonly publicHosts: readonly string[];
  /** Base URL of Daily Papers; `null` is the public site. */
  readonly sourceUrl: string | null;
  /** Base URL of arXiv's Atom API; `null` is the public site. */
  readonly arxivUrl: string | null;
  /** What the schedule collects of arXiv: `cs.CL`, or `cs` for a whole archive; nothing unless told. */
  readonly arxivCategories: readonly string[];
  /** Who runs this house, told to the sources in the user agent: an address or a URL. */
  readonly contact: string | null;
  readonly firstStart: FirstStart;
  /** Who shows it may change shared definitions; `null` leaves that to this machine alone. */
  readonly adminToken: string | null;
  /** When `serve` collects by itself; `null` for never. */
  readonly schedule: Schedule | null;
  /** Folder of the built page. */
  readonly page: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A location as it is opened: relative file paths start where the user stands, URLs stay as they are. */
export function databaseLocation(text: string): string {
  return text === ':memory:' || /^[a-z]{2,}:/i.test(text) ? text : resolve(text);
}

/** A port, 0 to 65535 where 0 is "any free one", or `null` where the text is none. */
export function parsePort(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : null;
}

function oneOf<T extends string>(name: string, text: string | null, members: readonly T[], fallback: T): T {
  const member = text === null ? fallback : members.find((m) => m === text);
  if (member === undefined) throw new ServiceError('usage', `${name} is "${text}"; it can be ${members.join(', ')}`);
  return member;
}

const listOf = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function portOf(text: string): number {
  const port = parsePort(text);
  if (port === null) throw new ServiceError('usage', `PAPERTIDE_PORT is "${text}"; a port is a number from 0 to 65535`);
  return port;
}

const usualSchedule = '23 6 * * *';

function scheduleOf(text: string): Schedule | null {
  if (text === 'off') return null;
  try {
    return new Schedule(text);
  } catch {
    const example = `"${usualSchedule}" for 06:23 UTC every day`;
    throw new ServiceError('usage', `PAPERTIDE_SCHEDULE is "${text}"; it can be off or a pattern of cron, ${example}`);
  }
}

/** Guessing a token must be hopeless. */
const shortestToken = 16;

function tokenOf(text: string | null): string | null {
  if (text !== null && text.length < shortestToken) {
    throw new ServiceError('usage', `PAPERTIDE_ADMIN_TOKEN needs ${shortestToken} characters or more`);
  }
  return text;
}

/**
 * The configuration that the environment gives; what is not set has its default, nonsense is a `usage` error.
 * PAPERTIDE_DB, PAPERTIDE_HOST, PAPERTIDE_PORT, PAPERTIDE_PUBLIC_HOST, PAPERTIDE_SOURCE_URL, PAPERTIDE_ARXIV_URL, PAPERTIDE_ARXIV_CATEGORIES,
 * PAPERTIDE_CONTACT,
 * PAPERTIDE_FIRST_START, PAPERTIDE_SCHEDULE, PAPERTIDE_ADMIN_TOKEN, PAPERTIDE_PAGE.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = (name: string): string | null => env[`PAPERTIDE_${name}`]?.trim() || null;
  return {
    database: databaseLocation(set('DB') ?? resolve(root, 'data/papertide.sqlite')),
    host: set('HOST') ?? '127.0.0.1',
    port: portOf(set('PORT') ?? '4310'),
    publicHosts: listOf(set('PUBLIC_HOST')),
    sourceUrl: set('SOURCE_URL'),
    arxivUrl: set('ARXIV_URL'),
    arxivCategories: listOf(set('ARXIV_CATEGORIES')),
    contact: set('CONTACT'),
    firstStart: oneOf('PAPERTIDE_FIRST_START', set('FIRST_START'), firstStarts, 'collect'),
    adminToken: tokenOf(set('ADMIN_TOKEN')),
    schedule: scheduleOf(set('SCHEDULE') ?? usualSchedule),
    page: resolve(set('PAGE') ?? resolve(root, 'apps/web/dist')),
  };
}

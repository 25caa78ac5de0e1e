import { isAskableDay } from '@papertide/core/query';
import { InvalidArgumentError, Option } from 'commander';
import { type Config, databaseLocation, readConfig } from '../config.ts';
import { type Context, openContext, openExistingContext } from '../context.ts';
import { closeAbandoned } from '../services/close-abandoned.ts';

/** What every verb takes. */
export interface CommonOptions {
  readonly db?: string;
}

export const dbOption = (): Option =>
  new Option('--db <file or URL>', 'the database (default: $PAPERTIDE_DB, else data/papertide.sqlite)');
export const jsonOption = (): Option => new Option('--json', 'answer as JSON on standard output');

/** Reads an option as a calendar day; anything else is wrong usage. */
export function parseDay(text: string): string {
  if (!isAskableDay(text)) throw new InvalidArgumentError('Expected a calendar day, YYYY-MM-DD.');
  return text;
}

/** Reads an option as a list: `a, b` is two. */
export function parseList(text: string): string[] {
  const list = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (list.length === 0) throw new InvalidArgumentError('Expected one name or more, separated by commas.');
  return list;
}

/** Reads an option as a whole number, 0 to a million. */
export function parseWholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Expected a whole number, 0 to 999999.');
  return Number(text);
}

/** Reads an option that may be given more than once. */
export function gather(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** The surroundings, with what the flags say in front. */
export function configOf({ db }: CommonOptions): Config {
  const config = readConfig();
  return db === undefined ? config : { ...config, database: databaseLocation(db) };
}

async function closing<T>(ctx: Context, act: (ctx: Context) => Promise<T>): Promise<T> {
  try {
    return await act(ctx);
  } finally {
    await ctx.store.close();
  }
}

/**
 * Runs a verb that writes: the database is made and migrated where needed, runs of dead processes are closed as failed, and
 * the database is closed at the end.
 */
export async function writing<T>(options: CommonOptions, act: (ctx: Context) => Promise<T>): Promise<T> {
  return closing(await openContext(configOf(options)), async (ctx) => {
    await closeAbandoned(ctx);
    return act(ctx);
  });
}

/** Runs a verb that only reads: the database must be there. */
export async function reading<T>(options: CommonOptions, act: (ctx: Context) => Promise<T>): Promise<T> {
  return closing(await openExistingContext(configOf(options)), act);
}

import type { KeywordMapQuery } from '@papertide/core/query';
import { type Db, openStore, type Store } from '@papertide/store';
import { type DrawnGroups, drawGroups, type GroupsQuestion } from './draw-groups.ts';
import { type DrawnMap, drawKeywordMap } from './draw-keyword-map.ts';

interface Task<Question> {
  /** The database to read, over a connection of the thread's own. */
  readonly location: string;
  readonly question: Question;
}

const stores = new Map<string, Promise<Store>>();

async function reading(location: string): Promise<Db> {
  const store = stores.get(location) ?? openStore(location);
  stores.set(location, store);
  return (await store).read;
}

/** The work of the thread of `networksInThread`. */
export async function map({ location, question }: Task<KeywordMapQuery>): Promise<DrawnMap> {
  return drawKeywordMap(await reading(location), question);
}

export async function groups({ location, question }: Task<GroupsQuestion>): Promise<DrawnGroups> {
  return drawGroups(await reading(location), question);
}

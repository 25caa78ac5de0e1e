import type { KeywordMapQuery } from '@papertide/core/query';
import { openStore, type Store } from '@papertide/store';
import { type DrawnMap, drawKeywordMap } from './draw-keyword-map.ts';

export interface MapTask {
  /** The database to read, over a connection of the thread's own. */
  readonly location: string;
  readonly query: KeywordMapQuery;
}

const stores = new Map<string, Promise<Store>>();

/** The work of the thread of `networksInThread`. */
export default async function drawInThread({ location, query }: MapTask): Promise<DrawnMap> {
  const store = stores.get(location) ?? openStore(location);
  stores.set(location, store);
  return drawKeywordMap((await store).read, query);
}

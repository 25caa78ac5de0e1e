import { findBrowser } from './browser.ts';
import { startHouse } from './house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly houses: Record<'collected' | 'demo', { readonly url: string; readonly file: string }> | null;
  }
}

/** Starts the two houses that the files of tests share, empty; `sharedHouse` fills each when a file first asks for it. */
export default async function setup(project: {
  provide(key: 'houses', value: unknown): void;
}): Promise<(() => Promise<void>) | undefined> {
  if (findBrowser() === null) {
    project.provide('houses', null);
    return undefined;
  }
  const [collected, demo] = [await startHouse(), await startHouse()];
  const placeOf = ({ url, file }: typeof demo) => ({ url, file });
  project.provide('houses', { collected: placeOf(collected), demo: placeOf(demo) });
  return async () => {
    await Promise.all([collected.close(), demo.close()]);
  };
}

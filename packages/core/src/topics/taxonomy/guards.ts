import type { GuardedAlias } from './types.ts';

/** An alias of which one mention anywhere is enough. */
export const once = (text: string): GuardedAlias => ({ text, once: true });

/** An alias that counts only where one of the context terms occurs in the paper. */
export const near = (text: string, ...needs: string[]): GuardedAlias => ({ text, ...context(needs) });

/** An alias whose letter case matters: a name that is also a common word. */
export const exact = (text: string, ...needs: string[]): GuardedAlias => ({
  text,
  caseSensitive: true,
  ...context(needs),
});

/** An alias that says something only in a title. */
export const inTitle = (text: string, ...needs: string[]): GuardedAlias => ({
  text,
  titleOnly: true,
  ...context(needs),
});

const context = (needs: string[]) => (needs.length > 0 ? { needs } : {});

/** Exit codes: done, failed, asked in a wrong way. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** What a verb throws when it has said itself why it failed. */
export class Failed extends Error {}

const names = ['SIGINT', 'SIGTERM'] as const;

/** Exit code of a process that was interrupted, by the custom of shells. */
const interrupted = 130;

export interface StopSignal {
  readonly signal: AbortSignal;
  /** Resolves when the signal is raised. */
  readonly raised: Promise<void>;
  release(): void;
}

/** Is raised when the user interrupts or the system asks to stop; a second time ends the process at once. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (): void => {
    if (signal.aborted) process.exit(interrupted);
    controller.abort();
  };
  for (const name of names) process.on(name, stop);
  return {
    signal,
    raised: new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
    release: () => {
      for (const name of names) process.off(name, stop);
    },
  };
}

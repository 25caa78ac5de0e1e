import { useSyncExternalStore } from 'react';

/** A value that the browser keeps from visit to visit. */
export interface Kept<T> {
  get(): T;
  set(next: T): void;
  subscribe(onChange: () => void): () => void;
}

const readText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A value in the browser's storage under `papertide-<name>`, shared by all tabs. `read` makes a value of whatever is found
 * there, `null` where nothing is; the same text gives the same object. Where the browser keeps nothing (a private window, a
 * full disk) the value lasts as long as the page.
 */
export function keep<T>(name: string, read: (found: unknown) => T): Kept<T> {
  const key = `papertide-${name}`;
  const listeners = new Set<() => void>();
  let last: { readonly text: string | null; readonly value: T } | null = null;
  let unkept: string | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const onStorage = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) tell();
  };
  return {
    get() {
      const text = unkept ?? readText(key);
      if (last === null || last.text !== text) last = { text, value: read(parsed(text)) };
      return last.value;
    },
    set(next) {
      const text = JSON.stringify(next);
      try {
        localStorage.setItem(key, text);
        unkept = null;
      } catch {
        unkept = text;
      }
      tell();
    },
    subscribe(onChange) {
      if (listeners.size === 0) window.addEventListener('storage', onStorage);
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) window.removeEventListener('storage', onStorage);
      };
    },
  };
}

/** The value now; the component is drawn again when it changes, here or in another tab. */
export function useKept<T>(kept: Kept<T>): T {
  return useSyncExternalStore(kept.subscribe, kept.get);
}

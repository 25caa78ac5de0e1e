import { type MantineColorScheme, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import type { Scheme } from '../theme/tokens.ts';

const order: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** The choice that follows in the circle system, light, dark. */
export function nextScheme(now: MantineColorScheme): MantineColorScheme {
  return order[(order.indexOf(now) + 1) % order.length] ?? 'auto';
}

/** What the reader chose, and how to choose: `auto` follows the system. The choice is kept in the browser. */
export function useSchemeChoice(): { choice: MantineColorScheme; choose: (next: MantineColorScheme) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return { choice: colorScheme, choose: setColorScheme };
}

/** The scheme that is shown, for whatever needs literal colors. */
export function useScheme(): Scheme {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}

/** Prints in light ink, whatever the screen shows. */
export function usePrintInLight(): void {
  useEffect(() => {
    const root = document.documentElement;
    let shown = root.dataset.mantineColorScheme;
    const before = (): void => {
      shown = root.dataset.mantineColorScheme;
      root.dataset.mantineColorScheme = 'light';
    };
    const after = (): void => {
      if (shown !== undefined) root.dataset.mantineColorScheme = shown;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

import { MantineProvider } from '@mantine/core';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { theme } from '../theme/theme.ts';

function Themed({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} env="test">
      {children}
    </MantineProvider>
  );
}

/** Draws a component inside the theme, without transitions. */
export function draw(node: ReactNode): RenderResult {
  return render(node, { wrapper: Themed });
}

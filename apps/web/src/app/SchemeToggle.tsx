import { ActionIcon } from '@mantine/core';
import { Monitor, Moon, Sun } from 'lucide-react';
import { nextScheme, useSchemeChoice } from '../lib/color-scheme.ts';

const shown = {
  auto: { Icon: Monitor, words: 'Colors as the system' },
  light: { Icon: Sun, words: 'Light colors' },
  dark: { Icon: Moon, words: 'Dark colors' },
} as const;

/** Goes round system, light, dark. */
export function SchemeToggle() {
  const { choice, choose } = useSchemeChoice();
  const { Icon, words } = shown[choice];
  return (
    <ActionIcon aria-label={`${words}; change`} title={words} onClick={() => choose(nextScheme(choice))}>
      <Icon size={16} />
    </ActionIcon>
  );
}

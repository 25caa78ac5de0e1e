import { ActionIcon, Tooltip } from '@mantine/core';
import { Monitor, Moon, Sun } from 'lucide-react';
import { Choice } from '../components/Choice.tsx';
import { nextScheme, useSchemeChoice } from '../lib/color-scheme.ts';

const shown = {
  auto: { Icon: Monitor, words: 'Colors as the system' },
  light: { Icon: Sun, words: 'Light colors' },
  dark: { Icon: Moon, words: 'Dark colors' },
} as const;

const options = [
  { value: 'auto', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The same choice with its three words, where there is room. */
export function SchemeChoice() {
  const { choice, choose } = useSchemeChoice();
  return <Choice label="Colors" value={choice} options={options} onChange={choose} />;
}

/** Goes round system, light, dark. */
export function SchemeToggle() {
  const { choice, choose } = useSchemeChoice();
  const { Icon, words } = shown[choice];
  return (
    <Tooltip label={words}>
      <ActionIcon aria-label={`${words}; change`} onClick={() => choose(nextScheme(choice))}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

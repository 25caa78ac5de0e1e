import { ActionIcon, Popover } from '@mantine/core';
import { CircleHelp } from 'lucide-react';
import { SearchGrammar } from '../SearchGrammar.tsx';
import classes from './QueryBar.module.css';

/** What can be typed into the bar, behind a question mark. */
export function BarHelp() {
  return (
    <Popover width={420} position="bottom-end" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label="What can be typed here"
          className={classes.help}
        >
          <CircleHelp size={16} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 32px)">
        <SearchGrammar className={classes.grammar} />
      </Popover.Dropdown>
    </Popover>
  );
}

import { ActionIcon, Popover } from '@mantine/core';
import { CircleHelp } from 'lucide-react';
import { searchGrammar } from '../../lib/search-grammar.ts';
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
        <dl className={classes.grammar} aria-label="What can be typed">
          {searchGrammar.map(([typed, means]) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

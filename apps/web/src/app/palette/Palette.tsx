import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { grouped, stepped } from './commands.ts';
import classes from './Palette.module.css';
import { type ShellActions, useCommands } from './use-commands.ts';

export interface PaletteProps extends ShellActions {
  readonly mode: 'all' | 'compare';
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const words = {
  all: { title: 'Go to or do', placeholder: 'A page, topic, keyword, author, organization, paper, saved view, action' },
  compare: { title: 'Compare with', placeholder: 'A topic, keyword, author or organization' },
} as const;

/** One field for everything: type, walk with the arrows, Enter does it, Esc closes. */
export default function Palette({ mode, text, onText, onClose, ...actions }: PaletteProps) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { commands: found, isSearching } = useCommands(text, mode, actions);
  const groups = grouped(found);
  const commands = groups.flatMap(([, of]) => of);
  const chosen = Math.min(at, commands.length - 1);
  const { title, placeholder } = words[mode];
  useEffect(() => {
    list.current?.querySelector(`[data-at="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const run = (index: number): void => {
    const command = commands[index];
    if (command === undefined) return;
    // Gone before the page changes, so that the keys pressed next are the next page’s.
    flushSync(onClose);
    command.run();
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt(stepped(chosen, step, commands.length));
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  let index = -1;
  return (
    <Modal.Root opened onClose={onClose} size="lg" padding={0} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <input
            className={classes.input}
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
            aria-label={title}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            placeholder={placeholder}
            value={text}
            onChange={({ currentTarget: { value } }) => {
              onText(value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <div ref={list} id={`${id}-list`} role="listbox" aria-label={title} className={classes.list}>
            {groups.map(([group, of]) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box.
              <div key={group} role="group" aria-label={group}>
                <div className={classes.group} aria-hidden="true">
                  {group}
                </div>
                {of.map((command) => {
                  index += 1;
                  const place = index;
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and takes the keys.
                    <div
                      key={command.id}
                      id={`${id}-${place}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={place === chosen}
                      data-at={place}
                      className={classes.option}
                      onPointerMove={() => setAt(place)}
                      onClick={() => run(place)}
                    >
                      <span className={classes.label}>{command.label}</span>
                      {command.note !== undefined && (
                        <span className={`${classes.note} pt-figures`}>{command.note}</span>
                      )}
                    </div>
                  );
                })}
              </div>
            ))}
            {commands.length === 0 && (
              <p className={classes.none}>{isSearching ? 'Searching …' : `Nothing is called “${text}”.`}</p>
            )}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

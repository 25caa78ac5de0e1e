import { ActionIcon, TextInput } from '@mantine/core';
import { Pencil, Trash2, Users } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import type { SavedView } from '../../lib/saved-views.ts';
import classes from './ViewsDialog.module.css';

export interface ViewRowProps {
  readonly view: Pick<SavedView, 'name' | 'href'>;
  /** Beside the name: who sees it. */
  readonly mark?: string;
  readonly onOpen: () => void;
  /** Without these a view can only be opened. */
  readonly onRename?: (name: string) => void;
  readonly onDrop?: () => void;
  /** Lets everybody see it. */
  readonly onShare?: () => void;
}

/** A saved view: its link, and the ways to rename it in place (Enter keeps, Esc leaves it) and to delete it. */
export function ViewRow({ view, mark, onOpen, onRename, onDrop, onShare }: ViewRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    if (draft !== null) onRename?.(draft);
    setDraft(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.stopPropagation();
    event.preventDefault();
  };
  return (
    <li className={classes.row}>
      {draft === null ? (
        <Link href={view.href} className={classes.name} onClick={onOpen}>
          {view.name}
        </Link>
      ) : (
        <TextInput
          className={classes.name}
          aria-label={`New name of ${view.name}`}
          value={draft}
          maxLength={80}
          autoFocus
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={finish}
        />
      )}
      {mark !== undefined && <span className={classes.mark}>{mark}</span>}
      {onShare !== undefined && (
        <ActionIcon aria-label={`Share ${view.name} with everybody`} title="Share with everybody" onClick={onShare}>
          <Users size={15} />
        </ActionIcon>
      )}
      {onRename !== undefined && (
        <ActionIcon aria-label={`Rename ${view.name}`} onClick={() => setDraft(view.name)}>
          <Pencil size={15} />
        </ActionIcon>
      )}
      {onDrop !== undefined && (
        <ActionIcon aria-label={`Delete ${view.name}`} onClick={onDrop}>
          <Trash2 size={15} />
        </ActionIcon>
      )}
    </li>
  );
}

import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AdminNote } from '../../components/AdminNote.tsx';
import { useKept } from '../../lib/kept.ts';
import { localViews, renamed, withView } from '../../lib/saved-views.ts';
import { useSharedViews } from '../../lib/shared-views.ts';
import { ViewRow } from './ViewRow.tsx';
import classes from './ViewsDialog.module.css';

/** A name for what the page shows: its heading. */
const usualName = (): string => document.querySelector('h1')?.textContent?.trim() ?? document.title;

/** Views under names: keep the one that is shown, open, rename or delete another. */
export default function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const views = useKept(localViews);
  const shared = useSharedViews();
  const [name, setName] = useState(usualName);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const { pathname, search } = window.location;
    localViews.set(
      withView(views, { id: crypto.randomUUID?.() ?? String(Math.random()), name, href: pathname + search }),
    );
  };
  return (
    <Modal opened onClose={onClose} title="Saved views" size="md" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form className={classes.form} onSubmit={save}>
        <TextInput
          aria-label="Name of the view"
          value={name}
          maxLength={80}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {views.some((view) => view.name === name.trim()) ? 'Replace' : 'Save this view'}
        </Button>
      </form>
      {views.length + shared.views.length === 0 && (
        <p className={classes.none}>
          A view is a page with its filters, series and selection. Views are kept in this browser only
          {shared.isAdmin && ', until you share them'}.
        </p>
      )}
      {shared.trouble !== null && (
        <p role="alert" className={classes.trouble}>
          {shared.trouble.message}
        </p>
      )}
      <ul className={classes.list} aria-label="Saved views">
        {views.map((view) => (
          <ViewRow
            key={view.id}
            view={view}
            onOpen={onClose}
            onRename={(next) => localViews.set(renamed(views, view.id, next))}
            onDrop={() => localViews.set(views.filter(({ id }) => id !== view.id))}
            onShare={shared.isAdmin ? () => shared.share(view) : undefined}
          />
        ))}
        {shared.views.map(({ id, ...view }) => (
          <ViewRow
            key={id}
            view={view}
            mark="shared"
            onOpen={onClose}
            onRename={shared.isAdmin ? (next) => shared.rename({ id, name: next }) : undefined}
            onDrop={shared.isAdmin ? () => shared.drop({ id }) : undefined}
          />
        ))}
      </ul>
      <AdminNote what="Views that everybody sees" />
    </Modal>
  );
}

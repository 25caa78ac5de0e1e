import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { plural } from '../lib/format.ts';
import classes from './EmptyNote.module.css';

/** A button: it does something here, or leads somewhere. */
export type NoteAction =
  | { readonly label: string; readonly onClick: () => void }
  | { readonly label: string; readonly href: string };

export interface EmptyNoteProps {
  /** "No paper matches all four filters". */
  readonly title: string;
  /** The reason, naming the filter that does it. */
  readonly children?: ReactNode;
  /** The one click that helps; none where it is left out or `null`. */
  readonly action?: NoteAction | null;
}

function ActionButton({ action }: { action: NoteAction }) {
  return 'href' in action ? (
    <Button variant="filled" component={Link} href={action.href}>
      {action.label}
    </Button>
  ) : (
    <Button variant="filled" onClick={action.onClick}>
      {action.label}
    </Button>
  );
}

/** Why nothing is shown, and one way out. */
export function EmptyNote({ title, children, action }: EmptyNoteProps) {
  return (
    <div className={classes.note}>
      <svg width={74} height={24} viewBox="0 0 74 24" aria-hidden="true" className={classes.drawing}>
        <path d="M2 16c8-10 14-10 22-3s14 6 22-2 14-8 22-2" fill="none" strokeDasharray="2 4" />
        <path d="M2 23h70" />
      </svg>
      <h3 className={classes.title}>{title}</h3>
      {children !== undefined && <div className={`${classes.reason} pt-words`}>{children}</div>}
      {action != null && <ActionButton action={action} />}
    </div>
  );
}

export interface TooFewProps {
  readonly n: number;
  /** Papers that a trend needs. */
  readonly needed: number;
  /** "in 24 months". */
  readonly span: string;
  /** The list of the few there are. */
  readonly href?: string;
}

/** In place of a line that would be drawn from a handful of papers. */
export function TooFew({ n, needed, span, href }: TooFewProps) {
  return (
    <div className={classes.note}>
      <h3 className={classes.title}>Too few papers to tell</h3>
      <div className={classes.reason}>
        {plural(n, 'paper')} {span}; a trend needs {needed}.
      </div>
      {href !== undefined && n > 0 && <Link href={href}>Read the {plural(n, 'paper')}</Link>}
    </div>
  );
}

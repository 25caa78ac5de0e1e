import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { plural } from '../lib/format.ts';
import classes from './ExportMenu.module.css';

export interface FileItemProps {
  /** `CSV as shown`, `CSV, all rows`, `JSON`. */
  readonly label: string;
  /** How many rows the file has; `null` while their number is not known. */
  readonly rows: number | null;
  /** What a row is. */
  readonly unit?: string;
  /** A file that the server streams, or one that is made here. */
  readonly from: { readonly href: string } | { readonly make: () => void };
}

/** A file of an export menu, with its number of rows. */
export function FileItem({ label, rows, unit = 'row', from }: FileItemProps) {
  const count = rows === null ? null : <span className={classes.count}>{plural(rows, unit)}</span>;
  return 'href' in from ? (
    <Menu.Item component="a" href={from.href} download rightSection={count}>
      {label}
    </Menu.Item>
  ) : (
    <Menu.Item onClick={from.make} rightSection={count}>
      {label}
    </Menu.Item>
  );
}

export interface MadeItemProps {
  readonly label: string;
  readonly note?: string;
  /** Rejects where it fails; who gives it says why. */
  readonly onMake: () => Promise<void>;
}

/** A file that takes a moment to make here: a picture, an archive. */
export function MadeItem({ label, note, onMake }: MadeItemProps) {
  return (
    <Menu.Item
      onClick={() => onMake().catch(() => undefined)}
      rightSection={note && <span className={classes.count}>{note}</span>}
    >
      {label}
    </Menu.Item>
  );
}

/** What goes to the clipboard. The menu stays open and says "copied" for two seconds. */
export function CopyItem({ label, onCopy }: { readonly label: string; readonly onCopy: () => Promise<void> }) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = (): void => {
    onCopy().then(
      () => setDone(true),
      () => setDone(false),
    );
  };
  return (
    <Menu.Item
      closeMenuOnClick={false}
      onClick={copy}
      rightSection={
        <span role="status" className={classes.count}>
          {done ? 'copied' : ''}
        </span>
      }
    >
      {label}
    </Menu.Item>
  );
}

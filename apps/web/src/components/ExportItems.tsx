import { Menu } from '@mantine/core';
import { plural } from '../lib/format.ts';
import classes from './ExportMenu.module.css';

export interface FileItemProps {
  /** `CSV as shown`, `CSV, all rows`, `JSON`. */
  readonly label: string;
  /** How many rows the file has; `null` while their number is not known. */
  readonly rows: number | null;
  /** A file that the server streams, or one that is made here. */
  readonly from: { readonly href: string } | { readonly make: () => void };
}

/** A file of an export menu, with its number of rows. */
export function FileItem({ label, rows, from }: FileItemProps) {
  const count = rows === null ? null : <span className={classes.count}>{plural(rows, 'row')}</span>;
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

/** The address of the page, which is its whole state: the last part of every export menu begins with it. */
export function CopyLinkItem({ onCopy }: { onCopy: (address: string) => void }) {
  return <Menu.Item onClick={() => onCopy(window.location.href)}>Copy link</Menu.Item>;
}

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { plural } from '../lib/format.ts';
import classes from './ExportMenu.module.css';

export interface ExportMenuProps {
  /** What is exported, for those who do not see the frame: "Which topics take the most room?". */
  readonly of: string;
  /** Saves the picture; absent where there is none. */
  readonly onPng?: () => void;
  readonly onSvg?: () => void;
  /** The rows on the screen, as a file made here. */
  readonly shown?: { readonly rows: number; readonly onCsv: () => void };
  /** Every row of the query, as a file the server streams. `rows` is `null` while their number is not known. */
  readonly all?: { readonly rows: number | null; readonly csvHref: string; readonly jsonHref: string };
  readonly onBibtex?: () => void;
  /** The address to copy; the page's own by default. */
  readonly link?: string;
}

const rows = (n: number): string => plural(n, 'row');

/** The export menu, top right of every frame: pictures, tables with their row counts, the link. */
export function ExportMenu({ of, onPng, onSvg, shown, all, onBibtex, link }: ExportMenuProps) {
  const clipboard = useClipboard({ timeout: 2000 });
  const [opened, setOpened] = useState(false);
  const count = (n: number | null) => (n === null ? null : <span className={classes.count}>{rows(n)}</span>);
  const pictures = onPng !== undefined || onSvg !== undefined;
  const tables = shown !== undefined || all !== undefined || onBibtex !== undefined;
  return (
    <Menu position="bottom-end" width={250} opened={opened} onChange={setOpened}>
      <Tooltip
        label={clipboard.copied ? 'Link copied' : 'Export'}
        opened={clipboard.copied ? true : undefined}
        disabled={opened}
      >
        <Menu.Target>
          <ActionIcon aria-label={`Export: ${of}`} className="pt-screen-only">
            <Download size={16} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {onPng !== undefined && (
          <Menu.Item onClick={onPng} rightSection={<span className={classes.count}>1200 × 675</span>}>
            PNG, 2×
          </Menu.Item>
        )}
        {onSvg !== undefined && <Menu.Item onClick={onSvg}>SVG</Menu.Item>}
        {pictures && tables && <Menu.Divider />}
        {shown !== undefined && (
          <Menu.Item onClick={shown.onCsv} rightSection={count(shown.rows)}>
            CSV as shown
          </Menu.Item>
        )}
        {all !== undefined && (
          <>
            <Menu.Item component="a" href={all.csvHref} download rightSection={count(all.rows)}>
              CSV, all rows
            </Menu.Item>
            <Menu.Item component="a" href={all.jsonHref} download rightSection={count(all.rows)}>
              JSON
            </Menu.Item>
          </>
        )}
        {onBibtex !== undefined && <Menu.Item onClick={onBibtex}>BibTeX</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => clipboard.copy(link ?? window.location.href)}>Copy link</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

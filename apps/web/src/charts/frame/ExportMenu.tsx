import { ActionIcon, Menu, SegmentedControl } from '@mantine/core';
import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useScheme } from '../../lib/color-scheme.ts';
import { download } from '../../lib/download.ts';
import { plural } from '../../lib/format.ts';
import type { Scheme } from '../../theme/tokens.ts';
import styles from '../charts.module.css';
import { type ChartTable, tableCsv, tableJson } from '../export/chart-table.ts';
import { chartFileName } from '../export/file-name.ts';
import type { PictureWords } from '../export/picture-svg.ts';
import { type PictureWish, toPngBlob, toSvgText } from '../export/render-picture.ts';

export interface ExportMenuProps {
  /** The kind of chart and what it is of, for file names: `trends`, `agents reasoning`. */
  readonly what: string;
  readonly subject: string;
  readonly asOf: string | null;
  readonly table: ChartTable;
  /** All rows behind the chart: an address of the server, and how many there are where it is known. */
  readonly allRows?: { readonly href: string; readonly rows: number | null };
  readonly description: string;
  readonly words: PictureWords;
  /** The chart to draw; without one there is no picture. */
  readonly chart: ReactNode | null;
}

/** Everything that can be taken away from a chart: picture, rows, link, description. */
export function ExportMenu({ what, subject, asOf, table, allRows, description, words, chart }: ExportMenuProps) {
  const shown = useScheme();
  const [chosen, setChosen] = useState<Scheme | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const scheme = chosen ?? shown;
  const name = (extension: string) => chartFileName(what, subject, asOf, extension);
  const wish: PictureWish = { chart, scheme, words: { ...words, foot: [...words.foot, address()] } };
  const attempt = (act: () => Promise<void>) => () => {
    setTrouble(null);
    act().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  };
  const about = {
    title: words.title,
    subtitle: words.subtitle,
    source: words.foot.join(' · '),
    synthetic: words.synthetic,
  };
  return (
    <Menu position="bottom-end" width={264}>
      <Menu.Target>
        <ActionIcon aria-label={`Export “${words.title}”`}>
          <Download size={17} strokeWidth={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {chart !== null && (
          <>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label="Colors of the picture"
              data={[
                { value: 'light', label: 'Light picture' },
                { value: 'dark', label: 'Dark picture' },
              ]}
              value={scheme}
              onChange={(value) => setChosen(value === 'dark' ? 'dark' : 'light')}
            />
            <Menu.Item
              rightSection={scheme}
              onClick={attempt(async () => download(name('png'), await toPngBlob(wish)))}
            >
              PNG, 2×
            </Menu.Item>
            <Menu.Item
              rightSection={scheme}
              onClick={attempt(async () => download(name('svg'), await toSvgText(wish), 'image/svg+xml'))}
            >
              SVG
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          rightSection={plural(table.rows.length, 'row')}
          onClick={() => download(name('csv'), tableCsv(table))}
        >
          CSV as shown
        </Menu.Item>
        {allRows && (
          <Menu.Item
            component="a"
            href={allRows.href}
            download
            rightSection={allRows.rows === null ? null : plural(allRows.rows, 'row')}
          >
            CSV, all rows
          </Menu.Item>
        )}
        <Menu.Item
          onClick={() => download(name('json'), tableJson(table, { ...about, url: address() }), 'application/json')}
        >
          JSON
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={attempt(() => navigator.clipboard.writeText(address()))}>Copy link</Menu.Item>
        <Menu.Item onClick={attempt(() => navigator.clipboard.writeText(description))}>Copy description</Menu.Item>
      </Menu.Dropdown>
      {trouble !== null && (
        <span role="alert" className={styles.trouble}>
          {trouble}
        </span>
      )}
    </Menu>
  );
}

/** The address of the page, which is its whole state. */
const address = (): string => window.location.href;

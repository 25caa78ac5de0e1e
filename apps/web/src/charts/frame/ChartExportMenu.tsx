import { ActionIcon, Menu, SegmentedControl } from '@mantine/core';
import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { CopyLinkItem, FileItem } from '../../components/ExportItems.tsx';
import { useScheme } from '../../lib/color-scheme.ts';
import { download } from '../../lib/download.ts';
import type { Scheme } from '../../theme/tokens.ts';
import styles from '../charts.module.css';
import { type ChartTable, tableCsv, tableJson } from '../export/chart-table.ts';
import { chartFileName } from '../export/file-name.ts';
import type { PictureWords } from '../export/picture-svg.ts';
import { type PictureWish, toPngBlob, toSvgText } from '../export/render-picture.ts';

export interface ChartExportMenuProps {
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
export function ChartExportMenu({
  what,
  subject,
  asOf,
  table,
  allRows,
  description,
  words,
  chart,
}: ChartExportMenuProps) {
  const shown = useScheme();
  const [chosen, setChosen] = useState<Scheme | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const scheme = chosen ?? shown;
  const name = (extension: string) => chartFileName(what, subject, asOf, extension);
  const wish: PictureWish = { chart, scheme, words: { ...words, foot: [...words.foot, window.location.href] } };
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
        <FileItem
          label="CSV as shown"
          rows={table.rows.length}
          from={{ make: () => download(name('csv'), tableCsv(table)) }}
        />
        {allRows && <FileItem label="CSV, all rows" rows={allRows.rows} from={{ href: allRows.href }} />}
        <FileItem
          label="JSON"
          rows={null}
          from={{
            make: () =>
              download(name('json'), tableJson(table, { ...about, url: window.location.href }), 'application/json'),
          }}
        />
        <Menu.Divider />
        <CopyLinkItem onCopy={(address) => attempt(() => navigator.clipboard.writeText(address))()} />
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

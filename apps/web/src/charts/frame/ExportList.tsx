import { ActionIcon, Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { CopyItem, FileItem, MadeItem } from '../../components/ExportItems.tsx';
import { useScheme } from '../../lib/color-scheme.ts';
import styles from '../charts.module.css';
import type { Takeaway } from '../export/takeaway.ts';
import * as take from './take.tsx';

const coats: { value: take.Coat; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'clear', label: 'Transparent' },
];

/** The menu of everything that can be taken away: picture, rows, references, archive, link, description, embedding. Opens as it appears. */
export default function ExportList({ label, takeaway }: { readonly label: string; readonly takeaway: Takeaway }) {
  const shown = useScheme();
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<take.Coat | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => setOpened(true), []);
  const coat = chosen ?? shown;
  const { table, rows, all, others = [], references, picture, description, embed } = takeaway;
  const attempt = (act: () => Promise<void> | void) => async (): Promise<void> => {
    setTrouble(null);
    try {
      await act();
    } catch (error) {
      setTrouble(`Not done: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
  const copy = (text: () => string) => attempt(() => navigator.clipboard.writeText(text()));
  return (
    <Menu position="bottom-end" width={284} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <ActionIcon aria-label={label} className="pt-screen-only">
          <Download size={17} strokeWidth={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {picture !== null && (
          <>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu. */}
            <div role="group" aria-label="Colors of the picture" className={styles.coats}>
              {coats.map(({ value, label: words }) => (
                <Menu.RadioItem
                  key={value}
                  value={value}
                  checked={value === coat}
                  classNames={{ item: styles.coat, itemIndicator: styles.noIndicator }}
                  onChange={() => setChosen(value)}
                >
                  {words}
                </Menu.RadioItem>
              ))}
            </div>
            <MadeItem label="PNG, 2×" note="2400 × 1350" onMake={attempt(() => take.takePng(takeaway, coat, shown))} />
            <MadeItem label="SVG" onMake={attempt(() => take.takeSvg(takeaway, coat, shown))} />
            <CopyItem label="Copy picture" onCopy={attempt(() => take.copyPicture(takeaway, coat, shown))} />
            <Menu.Divider />
          </>
        )}
        {table !== null && <FileItem label="CSV as shown" rows={rows} from={{ make: () => take.takeCsv(takeaway) }} />}
        {all !== null && <FileItem label="CSV, all rows" rows={all.rows} from={{ href: all.csvHref }} />}
        {table !== null && (
          <FileItem
            label={all === null ? 'JSON' : 'JSON as shown'}
            rows={rows}
            from={{ make: () => take.takeJson(takeaway) }}
          />
        )}
        {all !== null && (
          <FileItem label={table === null ? 'JSON' : 'JSON, all rows'} rows={all.rows} from={{ href: all.jsonHref }} />
        )}
        {table !== null && (
          <MadeItem
            label="Zip of everything"
            note="data, method, citation"
            onMake={attempt(() => take.takeZip(takeaway, shown))}
          />
        )}
        {others.length > 0 && <Menu.Divider />}
        {others.map(({ label: name, href, rows: count, unit }) => (
          <FileItem key={name} label={name} rows={count} unit={unit} from={{ href }} />
        ))}
        {references !== null && (
          <>
            <Menu.Divider />
            {(['bib', 'ris'] as const).map((kind) => (
              <FileItem
                key={kind}
                label={kind === 'bib' ? 'BibTeX' : 'RIS'}
                rows={references.papers}
                unit="paper"
                from={{ href: kind === 'bib' ? references.bibHref : references.risHref }}
              />
            ))}
          </>
        )}
        <Menu.Divider />
        <CopyItem label="Copy link" onCopy={copy(() => window.location.href)} />
        {description !== null && <CopyItem label="Copy description" onCopy={copy(description)} />}
        {embed !== null && <CopyItem label="Copy embed code" onCopy={copy(() => take.embedCode(takeaway))} />}
      </Menu.Dropdown>
      {trouble !== null && (
        <span role="alert" className={styles.trouble}>
          {trouble}
        </span>
      )}
    </Menu>
  );
}

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { CopyLinkItem, FileItem } from './ExportItems.tsx';

export interface ExportMenuProps {
  /** What is exported, for those who do not see the frame: "Which topics take the most room?". */
  readonly of: string;
  /** The rows on the screen, as a file made here. */
  readonly shown?: { readonly rows: number; readonly onCsv: () => void };
  /** Every row of the query, as a file the server streams. `rows` is `null` while their number is not known. */
  readonly all?: { readonly rows: number | null; readonly csvHref: string; readonly jsonHref: string };
  readonly onBibtex?: () => void;
}

/** The export menu of a list or table, top right of its frame: files with their row counts, the link. */
export function ExportMenu({ of, shown, all, onBibtex }: ExportMenuProps) {
  const clipboard = useClipboard({ timeout: 2000 });
  const [opened, setOpened] = useState(false);
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
        {shown !== undefined && <FileItem label="CSV as shown" rows={shown.rows} from={{ make: shown.onCsv }} />}
        {all !== undefined && (
          <>
            <FileItem label="CSV, all rows" rows={all.rows} from={{ href: all.csvHref }} />
            <FileItem label="JSON" rows={all.rows} from={{ href: all.jsonHref }} />
          </>
        )}
        {onBibtex !== undefined && <Menu.Item onClick={onBibtex}>BibTeX</Menu.Item>}
        <Menu.Divider />
        <CopyLinkItem onCopy={clipboard.copy} />
      </Menu.Dropdown>
    </Menu>
  );
}

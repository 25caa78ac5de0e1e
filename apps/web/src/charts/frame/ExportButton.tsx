import { ActionIcon } from '@mantine/core';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Takeaway } from '../export/takeaway.ts';

const load = () => import('./ExportList.tsx');
const ExportList = lazy(load);

/** The button of the export menu, the same on charts, rankings and lists. The menu is loaded when it is first wanted. */
export function ExportButton({ label, takeaway }: { readonly label: string; readonly takeaway: Takeaway }) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <ActionIcon
      aria-label={label}
      aria-haspopup="menu"
      className="pt-screen-only"
      onPointerEnter={() => void load()}
      onClick={() => setWanted(true)}
    >
      <Download size={17} strokeWidth={1.7} />
    </ActionIcon>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <ExportList label={label} takeaway={takeaway} />
    </Suspense>
  ) : (
    button
  );
}

import { lazy, Suspense } from 'react';
import { usePaletteText } from './palette/use-palette-text.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const Palette = lazy(() => import('./palette/Palette.tsx'));
const ViewsDialog = lazy(() => import('./views/ViewsDialog.tsx'));
const Tour = lazy(() => import('./tour/Tour.tsx'));

/** What stands over the page. */
export type Overlay = 'help' | 'palette' | 'compare' | 'views' | 'tour';

export interface DialogsProps {
  readonly shown: Overlay | null;
  readonly show: (next: Overlay | null) => void;
}

/** What stands over the page, each loaded when it is first opened. */
export function Dialogs({ shown, show }: DialogsProps) {
  const close = (): void => show(null);
  const opens = (next: Overlay) => (): void => show(next);
  const isPalette = shown === 'palette' || shown === 'compare';
  const [text, setText] = usePaletteText(isPalette);
  return (
    <Suspense fallback={null}>
      {shown === 'help' && <HelpDialog opened onClose={close} />}
      {isPalette && (
        <Palette
          mode={shown === 'compare' ? 'compare' : 'all'}
          text={text}
          onText={setText}
          onClose={close}
          onHelp={opens('help')}
          onViews={opens('views')}
          onTour={opens('tour')}
        />
      )}
      {shown === 'views' && <ViewsDialog onClose={close} />}
      {shown === 'tour' && <Tour onClose={close} />}
    </Suspense>
  );
}

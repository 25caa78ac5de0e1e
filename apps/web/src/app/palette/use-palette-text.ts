import { useEffect, useState } from 'react';

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** What is typed into the palette; letters pressed after it was asked for and before its field has the cursor are its own too. */
export function usePaletteText(isOpen: boolean): [string, (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent): void => {
      if (!isLetter(event) || document.activeElement?.closest('[role="dialog"]')) return;
      event.preventDefault();
      setText((before) => before + event.key);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      setText('');
    };
  }, [isOpen]);
  return [text, setText];
}

import { Choice } from '../components/Choice.tsx';
import { useSchemeChoice } from '../lib/color-scheme.ts';

const options = [
  { value: 'auto', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The colors by their three words, where there is room. */
export function SchemeChoice() {
  const { choice, choose } = useSchemeChoice();
  return <Choice label="Colors" value={choice} options={options} onChange={choose} />;
}

import { useKeywordChoice } from '../../lib/keyword-choice.ts';
import { choiceParam, listParam } from '../../lib/param-codec.ts';
import { useParam } from '../../lib/url-state.ts';
import { windowParam } from '../../lib/window-choice.ts';
import { kinds } from './rising-rows.ts';

const kindParam = choiceParam(kinds, 'all');

/** What the page shows besides its filter, as the address has it. */
export function useRisingState() {
  const [days, setDays] = useParam('days', windowParam);
  const [kind, setKind] = useParam('kind', kindParam);
  const keywords = useKeywordChoice();
  const [whole, setWhole] = useParam('all', listParam);
  return {
    days,
    setDays,
    kind,
    setKind,
    /** Whose keywords are counted, and whether synonyms count as one. */
    keywords,
    /** Whether a list is shown to its end, and what turns that round. */
    isWhole: (list: string): boolean => whole.includes(list),
    turn: (list: string): void =>
      setWhole((now) => (now.includes(list) ? now.filter((each) => each !== list) : [...now, list])),
  };
}
export type RisingState = ReturnType<typeof useRisingState>;

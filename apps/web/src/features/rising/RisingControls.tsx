import { Choice } from '../../components/Choice.tsx';
import { KeywordChoices } from '../../components/KeywordChoices.tsx';
import type { DataSpan } from '../../lib/usual-interval.ts';
import { windowOptions } from '../../lib/window-choice.ts';
import classes from './rising.module.css';
import type { RisingState } from './rising-state.ts';

const kindOptions = [
  { value: 'all', label: 'Topics and keywords' },
  { value: 'topic', label: 'Topics' },
  { value: 'keyword', label: 'Keywords' },
] as const;

interface Props {
  readonly state: RisingState;
  /** The days of data, for the windows that they can fill; `null` where the query bar names the days. */
  readonly data: DataSpan | null;
}

/** Over which days changes are told, of what, and which keywords are counted. */
export function RisingControls({ state, data }: Props) {
  const window = data && windowOptions(state.days, data);
  const { keywords } = state;
  return (
    <>
      <div className={`${classes.tools} pt-screen-only`}>
        {window && window.options.length > 1 && <Choice label="Window" {...window} onChange={state.setDays} />}
        <Choice label="What" value={state.kind} options={kindOptions} onChange={state.setKind} />
      </div>
      <div className={`${classes.tools} pt-screen-only`}>
        <KeywordChoices
          kind={keywords.kind}
          onKind={keywords.setKind}
          merging={keywords.merging}
          onMerging={keywords.setMerging}
        />
      </div>
    </>
  );
}

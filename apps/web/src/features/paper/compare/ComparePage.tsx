import { NoPapersYet } from '../../../components/NoPapersYet.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { PanelState } from '../../../components/PanelState.tsx';
import { calmText } from '../../../lib/calm-text.ts';
import { plural } from '../../../lib/format.ts';
import { textParam } from '../../../lib/param-codec.ts';
import { useStatus } from '../../../lib/status.ts';
import { useParam } from '../../../lib/url-state.ts';
import { usePaper } from '../paper-queries.ts';
import classes from './compare.module.css';
import { PaperPicker } from './PaperPicker.tsx';
import { PaperSide } from './PaperSide.tsx';
import { SharedPanel } from './SharedPanel.tsx';
import { sharedAxes } from './shared-axes.ts';

/** Two papers side by side: what both have, then abstracts, dates, attention and curves. The address names both: `?a=&b=`. */
export default function ComparePage() {
  const [a, setA] = useParam('a', textParam);
  const [b, setB] = useParam('b', textParam);
  const papers = useStatus().data?.papers;
  const left = usePaper(a);
  const right = usePaper(b);
  const twice = left.data !== undefined && a !== '' && b !== '' && left.data.key === right.data?.key;
  const both = !twice && left.data !== undefined && right.data !== undefined && a !== '' && b !== '';
  const axes = both ? sharedAxes([left.data, right.data]) : undefined;
  if (papers === 0) {
    return <NoPapersYet shows="Here you will see two papers side by side, and what both have." />;
  }
  return (
    <>
      <PageHeader
        title="Two papers side by side"
        dek={
          both
            ? `“${calmText(left.data.title)}” and “${calmText(right.data.title)}”`
            : twice
              ? 'That is the same paper twice. Choose another one to compare it with.'
              : `Choose ${plural(a === '' && b === '' ? 2 : 1, 'paper')} to compare.`
        }
      />
      {both && <SharedPanel a={left.data} b={right.data} />}
      <div className={classes.sides}>
        {[
          { key: a, set: setA, query: left, other: b, name: 'first' },
          { key: twice ? '' : b, set: setB, query: right, other: twice ? left.data.key : a, name: 'second' },
        ].map(({ key, set, query, other, name }) => (
          <section key={name} aria-label={`The ${name} paper`}>
            {key === '' ? (
              <PaperPicker label={`Choose the ${name} paper`} near={other} onPick={(next) => set(next)} />
            ) : (
              <PanelState query={query} height={720} skeleton="rows" failure="Could not load this paper">
                {(paper) => <PaperSide paper={paper} query={query} axes={axes} onDrop={() => set('')} />}
              </PanelState>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

import { leastNew, leastSupport } from '@papertide/core/series';
import { plural } from '../../lib/format.ts';

/** How a change and its reading come about, in plain words. See docs/metrics/growth.md. */
export function GrowthMethod({ tested }: { tested?: number }) {
  return (
    <>
      <p>
        <b>Change.</b> <code>y₁/N₁ − y₂/N₂</code> in points: the share of the last window less the share of the window
        of equal length before it, over complete periods only. A paper counts once per topic or keyword.
      </p>
      <p>
        <b>Interval.</b> Newcombe’s 95% interval of the difference, from the Wilson limits of both shares. Where it
        holds zero, the change is grey and has no arrow.
      </p>
      <dl>
        <dt>rising</dt>
        <dd>the interval lies above zero</dd>
        <dt>new</dt>
        <dd>rising, with no paper before and {leastNew} or more now</dd>
        <dt>falling</dt>
        <dd>the interval lies below zero</dd>
        <dt>steady</dt>
        <dd>the interval holds zero</dd>
        <dt>too few</dt>
        <dd>fewer than {plural(leastSupport, 'paper')} in both windows together</dd>
      </dl>
      <p>
        Each one is tested alone{tested !== undefined && ` (${tested} here)`}. Among many without any change, about one
        in twenty is read as a change. Two windows are compared, no trend is fitted: a rise and fall within a window is
        not seen.
      </p>
    </>
  );
}

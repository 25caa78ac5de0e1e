import { discoveryRate, leastFall, leastNew, leastSupport } from '@papertide/core/series';
import { formatNumber, formatPercent, plural } from '../../lib/format.ts';

/**
 * How a change and its reading come about, in plain words; `tested` is how many were tested together in a ranking. See
 * docs/metrics/growth.md and false-discoveries.md.
 */
export function GrowthMethod({ tested }: { tested?: number | undefined }) {
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
        <dt>peaked</dt>
        <dd>
          rising or steady by the two windows, but down by at least {formatPercent(leastFall, 0)} from a high between
          them, and the fall from that high is beyond chance
        </dd>
        <dt>fading</dt>
        <dd>the interval lies below zero</dd>
        <dt>steady</dt>
        <dd>the interval holds zero</dd>
        <dt>too few</dt>
        <dd>fewer than {plural(leastSupport, 'paper')} in both windows together</dd>
      </dl>
      <p>
        <b>Candidate.</b> An interval is taken alone: among many without any change, about one in twenty lies beside
        zero. So every one with enough papers ({tested === undefined ? 'of its kind' : `${formatNumber(tested)} here`})
        is also tested for a trend over the complete weeks, or months, of both windows, with the dispersion of its
        counts; and the p-values of all are adjusted together (Benjamini and Hochberg). Where q is at most{' '}
        {formatPercent(discoveryRate, 0)}, and the trend goes the same way, the change is supported and stands first.
        Where only the interval excludes zero it is a candidate: it may be chance.
      </p>
      <p>
        <b>Growth per week.</b> The constant rate of growth of the share over the same weeks, fitted to the counts
        (quasi-Poisson), with its 95% interval. It is the trend that is tested.
      </p>
    </>
  );
}

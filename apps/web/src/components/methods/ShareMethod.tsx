import { type Axis, type Provenance, taxonomyWords } from '@papertide/core/query';
import { formatPercent } from '../../lib/format.ts';

export interface ShareMethodProps {
  readonly axis?: Axis;
  /** For keywords that a source gave: the papers to which it gave any are the whole. */
  readonly ofKeywordedPapers?: boolean;
  /** Names the taxonomy and its coverage, for charts of topics. */
  readonly taxonomy?: Pick<Provenance, 'taxonomyVersion' | 'retagging' | 'topicCoverage'>;
}

/** How a share of papers per period comes about, in plain words. See docs/metrics/share.md and period-coverage.md. */
export function ShareMethod({ axis = 'listed', ofKeywordedPapers = false, taxonomy }: ShareMethodProps) {
  const whole = ofKeywordedPapers ? 'papers to which the source gave keywords' : 'papers under the same filter';
  return (
    <>
      <p>
        <b>Share.</b> <code>share = y / N</code>: of the N {whole}, {axis} in a period, the y papers that have the topic
        or keyword. A paper counts once, however often the words occur in it. It may have several topics, so shares do
        not add up to 100%. Where N is 0 there is a gap, not a zero.
      </p>
      <p>
        <b>Band.</b> Wilson’s 95% interval of the share, <code>z = 1.96</code>: the few papers of a period say little
        about small differences. Lists are curated, so the band understates doubt about research at large.
      </p>
      <p>
        <b>Median upvotes.</b> The middle paper’s upvotes at their latest reading, with quartiles; never a mean, because
        a few papers would carry it.
      </p>
      <p>
        <b>Incomplete periods.</b> Lists are expected from Monday to Friday. A period that is not over, or lacks a day,
        is hatched and dotted and never counts in a change.
        {axis === 'published' &&
          ' By publication, the last 14 days are incomplete too: papers of those days may still be listed.'}
      </p>
      {taxonomy !== undefined && (
        <p>
          <b>Topics.</b> Found by the names and spellings of a curated list ({taxonomyWords(taxonomy)}), in title,
          abstract and keywords. {formatPercent(taxonomy.topicCoverage, 0)} of papers have at least one topic; each
          paper’s page shows the words that matched.
        </p>
      )}
    </>
  );
}

import {
  kindOf,
  mergingOf,
  type SeriesSynonyms,
  seriesMerging,
  seriesOfKind,
  type TrendAnswer,
} from '@papertide/core/query';
import { KeywordChoices } from '../../components/KeywordChoices.tsx';
import { KeywordMethod } from '../../components/methods/KeywordMethod.tsx';
import classes from './topics.module.css';
import type { TopicsState } from './topics-state.ts';

/** Which keywords the chart counts, where it holds any; what becomes of synonyms, where it holds some or keeps them apart. */
export function ChartKeywords({ state, groups }: { state: TopicsState; groups: readonly SeriesSynonyms[] }) {
  const { series } = state.query;
  const [kind, merging] = [kindOf(series), mergingOf(series)];
  if (kind === null) return null;
  return (
    <div className={classes.keywords}>
      <KeywordChoices
        kind={kind}
        onKind={(next) => state.turn((refs) => seriesOfKind(refs, next))}
        merging={groups.length === 0 && merging === 'merged' ? null : merging}
        onMerging={(next) => state.turn((refs) => seriesMerging(refs, next, groups))}
      />
    </div>
  );
}

/** How its keywords are counted, where the chart holds any. */
export function ChartKeywordMethod({ answer: { query, provenance, synonyms } }: { answer: TrendAnswer }) {
  const [kind, merging] = [kindOf(query.series), mergingOf(query.series)];
  if (kind === null || merging === null) return null;
  return <KeywordMethod kind={kind} merging={merging} edition={provenance.synonymsVersion} groups={synonyms} />;
}

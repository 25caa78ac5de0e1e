import { type DaySpan, type PublishedDays, publishedDays, type WholeRun } from '@papertide/core/series';
import { type Db, listCompleteRuns, listSources, publishedSpans } from '@papertide/store';

/** Sources without lists whose runs say which days they read, and by which of a paper's days. */
const windowed: ReadonlyMap<string, WholeRun['by']> = new Map([
  ['arxiv', 'submitted'],
  ['arxiv-oai', 'changed'],
  ['arxiv-bulk', 'file'],
]);

/** Which days of publication are in: by the lists, and by the windows of sources without lists that were read whole. */
export async function readPublishedDays(db: Db, listed: DaySpan | null): Promise<PublishedDays> {
  const [runs, spans, sources] = await Promise.all([
    listCompleteRuns(db, [...windowed.keys()]),
    publishedSpans(db),
    listSources(db),
  ]);
  const withLists = new Set<string>(sources.filter((source) => source.first !== null).map(({ id }) => id));
  const bySource = new Map<string, DaySpan>(
    spans.filter(({ sourceId }) => !withLists.has(sourceId)).map(({ sourceId, from, to }) => [sourceId, { from, to }]),
  );
  return publishedDays({
    listed,
    bySource,
    hasWindows: [...windowed.keys()].some((source) => bySource.has(source)),
    runs: runs.flatMap(({ source, from, to, finishedAt }) => {
      const by = windowed.get(source);
      return by === undefined || finishedAt === null
        ? []
        : [{ source, by, from, to, endedOn: finishedAt.slice(0, 10) }];
    }),
  });
}

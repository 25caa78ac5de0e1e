/** How a paper's place among the papers listed with it comes about. See docs/metrics/cohort-percentile.md. */
export function CohortMethod() {
  return (
    <>
      <p>
        <b>Percentile.</b> <code>100 · (fewer + ½ · as many) / n</code>: a paper’s place by upvotes among the n papers
        listed with it. They are those of the same day where at least 20 of them have known upvotes, else those of the
        same week.
      </p>
      <p>
        <b>The strip</b> has one tick for each of those papers by its upvotes (on a logarithmic axis), the dot is the
        paper itself. A percentile says nothing about distance: the strip does.
      </p>
      <p>
        <b>Age.</b> Upvotes grow for about two weeks. A paper younger than 14 days at the latest reading of all is{' '}
        <i>settling</i>: its place may still move. An older one that was last read before day 14 says at which day. All
        stand with their latest reading; where a few of a cohort were read later than the others, they have had longer
        to gain.
      </p>
    </>
  );
}

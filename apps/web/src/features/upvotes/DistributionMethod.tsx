/** How the boxes come about, in plain words. See docs/metrics/upvotes.md and period-coverage.md. */
export function DistributionMethod() {
  return (
    <>
      <p>
        <b>Upvotes</b> of a paper are those of its latest reading, or at an age: on the straight line between the last
        reading before it is 7 (14) days old and the first one after, where these lie at most 7 (14) days apart. Nothing
        is carried beyond the readings. Papers whose upvotes are unknown are left out of the box and counted apart; they
        are part of the list that a click opens.
      </p>
      <p>
        <b>Box.</b> The bar is the median, the box the middle half, the whisker reaches from the 5th to the 95th
        percentile, the ring is the highest. Quantiles are exact, by linear interpolation between the ordered values
        (type 7 of Hyndman &amp; Fan). The axis is <code>log(1 + upvotes)</code>. There is no mean: a few papers would
        carry it.
      </p>
      <p>
        <b>Violin.</b> As wide as papers are dense there on the scale of <code>log(1 + upvotes)</code>, by a Gaussian
        kernel of Silverman’s width; one width for all periods. Periods with fewer than 5 papers have none.
      </p>
      <p>
        <b>Settling.</b> Upvotes grow for about two weeks. A period is hatched where a paper of it is younger than 14
        days at the latest reading of all, or where days of it have not been collected. Hatched periods make no title.
        In older periods papers may have been read young and never again: how many were read at day 14 or later stands
        with each box.
      </p>
      <p>
        <b>Caveat.</b> A jump of the median may come from a change of how often papers were read again, not of how
        papers are liked. Where the median age of the latest readings changes for three months or more, a dotted line
        says so. Across it compare at day 7, or papers by their percentile.
      </p>
    </>
  );
}

/** How the boxes come about, in plain words. See docs/metrics/upvotes.md and period-coverage.md. */
export function DistributionMethod() {
  return (
    <>
      <p>
        <b>Upvotes</b> of a paper are those of its latest reading. Papers whose upvotes are unknown are left out of the
        box and counted apart; they are part of the list that a click opens.
      </p>
      <p>
        <b>Box.</b> The bar is the median, the box the middle half, the whisker reaches from the 5th to the 95th
        percentile, the ring is the highest. Quantiles are exact, by linear interpolation between the ordered values
        (type 7 of Hyndman &amp; Fan). The axis is <code>log(1 + upvotes)</code>. There is no mean: a few papers would
        carry it.
      </p>
      <p>
        <b>Settling.</b> Upvotes grow for about two weeks. A period is hatched where its papers were last read less than
        14 days after its end, or where days of it have not been collected. Hatched periods make no title.
      </p>
      <p>
        <b>Caveat.</b> A jump of the median may come from a change of how often papers were read again, not of how
        papers are liked. Compare papers of different age by their percentile.
      </p>
    </>
  );
}

/**
 * How bursts, level shifts, trend, smooth line, comparison and forecast come about, in plain words. See docs/metrics: burst,
 * change-point, trend-test, smoothing, forecast, shrinkage.
 */
export function CourseMethod() {
  return (
    <>
      <p>
        Everything below rests on complete periods only; a partial one is drawn and never tested. Bursts, level shifts,
        trend and forecast are of shares: a chart of counts or medians shows none of them.
      </p>
      <p>
        <b>Bursts.</b> Stretches in which a series came at twice its own base rate or more, long or strongly enough to
        pay for the change (Kleinberg’s automaton, solved exactly), with at least five papers. They are found, not
        tested.
      </p>
      <p>
        <b>Level shifts.</b> The periods that begin a new level of the share, by the cheapest cut into levels under
        Poisson counts, each shift costing 3·ln n. A steady rise is cut into steps, too.
      </p>
      <p>
        <b>Trend over the range.</b> The Mann-Kendall test, widened where neighboring periods resemble each other (Hamed
        and Rao), with Sen’s slope: the median change per period. From ten complete periods on.
      </p>
      <p>
        <b>Smooth line.</b> LOWESS through two thirds of all periods; by day the papers of seven days taken together.
        For the eye only: the counted points stay, and nothing is tested on it.
      </p>
      <p>
        <b>Laid over.</b> The dashed pale line is the same series in as many periods right before, or a year before (52
        weeks, 364 days), where these were collected whole.
      </p>
      <p>
        <b>Forecast.</b> The mean of Holt’s damped trend and the Theta method on the logit of the share, at most eight
        periods and a quarter of the series ahead. Its 95% band comes from the errors that the same method made when
        replayed from earlier periods. It continues what was, and knows nothing of what comes.
      </p>
      <p>
        <b>Index and aligned starts.</b> An index sets the first complete period of each series to 100. Aligned, every
        series begins at the first period with a paper of it within the range.
      </p>
      <p>
        <b>Percentile.</b> The median of the papers’ places by upvotes among those listed with them, so that young and
        old papers can be compared. <b>Unknown.</b> Papers whose upvotes or comments are not known are counted behind
        the point and left out of its median.
      </p>
    </>
  );
}

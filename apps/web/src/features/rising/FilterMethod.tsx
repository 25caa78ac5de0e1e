import { leastSupport } from '@papertide/core/series';

/** What a filter changes in how changes come about, in plain words. See docs/metrics/growth.md. */
export function FilterMethod() {
  return (
    <p>
      <b>Filter.</b> Everything is of the papers that match: shares are of all of them in each window, and tested
      together are the topics and keywords with {leastSupport} of them or more. It is what would rise if no other paper
      were here. Fewer papers leave fewer to test, and wider intervals.
    </p>
  );
}

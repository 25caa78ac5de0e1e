/** How map, clusters and themes are worked out, in plain words. */
export function MapMethod() {
  return (
    <>
      <p>
        <b>On the map.</b> The most frequent of the papers of the filter, each with five papers or more; a keyword
        counts once per paper, and general words that papers of any topic use are left out. The number of a keyword is
        the length of the list behind it.
      </p>
      <p>
        <b>Map.</b> Two keywords are associated by how many times more often than by chance they stand in the same
        papers (association strength). Of all placements with mean distance 1 the map has the least sum of strength
        times squared distance (VOS mapping, best of ten seeded starts). Only distances carry meaning. Drawn are the
        links that are among the ten strongest of one of their ends; files hold all of them.
      </p>
      <p>
        <b>Clusters.</b> Cut so that modularity is largest (Leiden, seeded, best of ten runs), clusters of fewer than
        three keywords merged, named by class-based TF-IDF. They are compared with the clusters of 20 samples of the
        papers, drawn with replacement: the adjusted Rand index is 1 where all come again and 0 where as by chance; from
        .80 on a cut may be read as a finding. A cluster comes again where some cluster of a sample shares half of the
        keywords of both. Its papers are those with two or more of its 20 most used keywords, each once.
      </p>
      <p>
        <b>Themes.</b> With e the equivalence of two keywords (papers with both, squared, by the product of the papers
        of each), centrality is 10 times the sum of e over links to other clusters, density 100 times the sum of e
        inside, by its keywords (Callon). High is at or above the median.
      </p>
      <p>
        <b>Mean date.</b> Of the papers of a keyword, in up to five bins of equally many keywords. A late mean says that
        a keyword is young, not that it grows.
      </p>
    </>
  );
}

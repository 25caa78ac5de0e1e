/** A paper by its place in the index, with a score. */
export interface Scored {
  readonly place: number;
  readonly score: number;
}

/** The best of what is offered, as many as it holds. */
export interface TopList {
  /** Best first; of equals the lower place. */
  readonly entries: readonly Scored[];
  /** What a score must reach to enter: 0 until the list is full. */
  readonly least: number;
  /** Takes in a score above 0 if it is among the best. No place may be offered twice. O(length of the list). */
  offer(place: number, score: number): void;
}

/** An empty list of at most so many. */
export function createTopList(most: number): TopList {
  const entries: Scored[] = [];
  return {
    entries,
    get least() {
      return entries.length < most ? 0 : (entries.at(-1)?.score ?? Number.POSITIVE_INFINITY);
    },
    offer(place, score) {
      if (!(score > 0) || score < this.least) return;
      let at = entries.length;
      while (at > 0) {
        const above = entries[at - 1] as Scored;
        if (above.score > score || (above.score === score && above.place < place)) break;
        at--;
      }
      entries.splice(at, 0, { place, score });
      if (entries.length > most) entries.pop();
    },
  };
}

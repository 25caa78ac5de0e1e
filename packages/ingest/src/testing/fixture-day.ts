import { addDays, type Day } from '@papertide/core';

/** What an invented element of a list may bring besides its number. */
export interface FixtureElement {
  readonly id?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly upvotes?: number;
  readonly comments?: number;
  readonly publishedAt?: string;
}

const themes = [
  'sparse attention',
  'diffusion transformers',
  'tool use',
  'retrieval-augmented generation',
  'speech recognition',
];

/** An invented element in the shape of the API: paper number `n` of a day. The same arguments give the same element. */
export function fixtureElement(day: Day, n: number, given: FixtureElement = {}): Record<string, unknown> {
  const theme = themes[n % themes.length];
  const title = given.title ?? `An invented study of ${theme}, number ${n} of ${day}`;
  const publishedAt = given.publishedAt ?? `${addDays(day, -1)}T17:00:00.000Z`;
  return {
    paper: {
      id: given.id ?? `${day.slice(2, 4)}${day.slice(5, 7)}.${day.slice(8, 10)}${String(n).padStart(3, '0')}`,
      authors: [
        { _id: 'a1', name: 'Ada Example', hidden: false },
        { _id: 'a2', name: `Invented Author ${n}`, hidden: false },
      ],
      publishedAt,
      title,
      summary:
        given.summary ?? `This abstract was invented for tests. It speaks of ${theme} and of large language models.`,
      upvotes: given.upvotes ?? (n * 7) % 40,
      ai_keywords: [theme, 'large language models'],
    },
    publishedAt,
    title,
    numComments: given.comments ?? n % 4,
  };
}

/** The invented list of a day: papers 1 to `papers`. */
export function fixtureDay(day: Day, papers: number): Record<string, unknown>[] {
  return Array.from({ length: papers }, (_, i) => fixtureElement(day, i + 1));
}

/** Invented lists for every day from `from` on, `days` of them, weekends empty. */
export function fixtureDays(from: Day, days: number, papers: number): Map<Day, Record<string, unknown>[]> {
  const lists = new Map<Day, Record<string, unknown>[]>();
  for (let i = 0; i < days; i++) {
    const day = addDays(from, i);
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    lists.set(day, weekend ? [] : fixtureDay(day, papers));
  }
  return lists;
}

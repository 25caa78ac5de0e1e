import type { Taxonomy } from '@papertide/core/topics';
import { between, type Random } from './random.ts';

/** How the interest in a topic runs over the corpus; time runs from 0 to 1. */
export type Course = 'steady' | 'rising' | 'fading' | 'burst';

/** A topic of the demo corpus. */
export interface Fashion {
  readonly topicId: string;
  readonly course: Course;
  /** Spellings that the matcher takes on their own: of two words or more and without names of products, where there are any. */
  readonly phrases: readonly string[];
  /** Relative number of papers at a time. */
  weight(time: number): number;
}

const courses: readonly Course[] = [
  'steady',
  'rising',
  'steady',
  'fading',
  'steady',
  'burst',
  'rising',
  'steady',
  'fading',
  'steady',
];

/** The topics that are large in the demo corpus. */
const large: ReadonlySet<string> = new Set([
  ...['agents', 'reasoning', 'reinforcement-learning', 'diffusion-models', 'video-generation', 'world-models'],
  ...['vision-language-models', 'robotics-vla', 'mixture-of-experts', 'retrieval-augmented-generation'],
]);

/** Gives every topic of a taxonomy a size (a few are large, most are small) and a course. */
export function inventFashions(taxonomy: Taxonomy, random: Random): Fashion[] {
  return taxonomy.topics.map((topic, i) => {
    const plain = topic.aliases.filter((alias) => typeof alias === 'string');
    const long = plain.filter((alias) => /^[a-z]+(?:[ -][a-z]+)+$/.test(alias) && alias.length <= 40);
    const phrases = long.length > 0 ? long : plain.length > 0 ? plain : [topic.name];
    const course = courses[i % courses.length] ?? 'steady';
    const size = large.has(topic.id) ? 6 + 3 * random() : 0.3 + 2 / (1 + between(random, 0, 9));
    const peak = 0.2 + 0.65 * random();
    return {
      topicId: topic.id,
      course,
      phrases: phrases.slice(0, 6),
      weight: (time) => size * run(course, time, peak),
    };
  });
}

function run(course: Course, time: number, peak: number): number {
  if (course === 'rising') return 0.3 + 2.2 * time ** 1.5;
  if (course === 'fading') return 0.3 + 2.2 * (1 - time) ** 1.5;
  if (course === 'burst') return 0.4 + 5 * Math.exp(-(((time - peak) / 0.06) ** 2));
  return 1;
}

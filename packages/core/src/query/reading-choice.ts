/** Which upvotes of a paper are meant: those of its latest reading, or those at an age. */
export const upvoteReadings = ['latest', 'day7', 'day14'] as const;
export type UpvoteReadingChoice = (typeof upvoteReadings)[number];

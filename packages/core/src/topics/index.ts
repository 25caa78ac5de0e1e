export { areaOf, findTopic, searchTopics } from './find-topics.ts';
export { createTopicMatcher, type PaperText, type TopicMatcher } from './match-topics.ts';
export { TAXONOMY_VERSION, taxonomy } from './taxonomy/taxonomy.ts';
export type { Alias, Area, GuardedAlias, Taxonomy, Topic } from './taxonomy/types.ts';
export { taxonomyVocabulary } from './taxonomy-vocabulary.ts';
export type { TopicMatch, TopicSpan } from './topic-match.ts';

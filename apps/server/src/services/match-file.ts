import { createTopicMatcher, type TopicMatch, taxonomy } from '@papertide/core/topics';
import { type InputFile, readTexts } from '@papertide/ingest';

/** How to read a file of texts. */
export interface MatchRequest {
  readonly signal?: AbortSignal;
  /** Hears of each line that gives no text, once. */
  readonly onProblem: (line: number, problem: string) => void;
}

/** A topic for each place that names it; a broader topic stands on the places of the narrower one that `via` names. */
const placesOf = ({ topicId: id, via, spans }: TopicMatch) =>
  spans.map(({ alias, field, start, end }) => ({ id, alias, field, start, end, ...(via === null ? {} : { via }) }));

/**
 * The topics of each text of a file as a line of JSON, `{id, topics: [{id, alias, field, start, end}]}`, in the order of
 * the file, of the taxonomy and of the places; `start` and `end` (exclusive) count UTF-16 units. A text given as `{id,
 * text}` has it all in the field `abstract`. Holds one text at a time.
 */
export async function* matchFile(
  file: Pick<InputFile, 'stream'>,
  { signal, onProblem }: MatchRequest,
): AsyncGenerator<string> {
  const matcher = createTopicMatcher(taxonomy);
  for await (const { number, text, problem } of readTexts(file, signal)) {
    if (text === null) {
      onProblem(number, problem);
      continue;
    }
    yield `${JSON.stringify({ id: text.id, topics: matcher.match(text).flatMap(placesOf) })}\n`;
  }
}

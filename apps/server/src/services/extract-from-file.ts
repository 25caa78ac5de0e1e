import {
  CorpusCounter,
  corpusKeys,
  extractKeyphrases,
  type KeyphraseProfile,
  type KeyphraseStatistics,
  type PaperText,
} from '@papertide/core/keyphrases';
import { taxonomyVocabulary } from '@papertide/core/topics';
import { type InputFile, readTexts } from '@papertide/ingest';
import { type Db, frequenciesOf } from '@papertide/store';

/** How to read a file of texts. */
export interface ExtractRequest {
  readonly profile: KeyphraseProfile;
  readonly top: number;
  /** The database whose papers are the collection; `null` where the texts of the file are. */
  readonly db: Db | null;
  readonly signal?: AbortSignal;
  /** Hears of each line that gives no text, once. */
  readonly onProblem: (line: number, problem: string) => void;
}

type StatisticsFor = (text: PaperText) => KeyphraseStatistics | Promise<KeyphraseStatistics>;

/** The statistics of a file's own texts; a lone text says nothing of a collection. */
async function ofTheFile(file: InputFile, signal?: AbortSignal): Promise<StatisticsFor> {
  const counter = new CorpusCounter();
  for await (const { text } of readTexts(file, signal)) if (text !== null) counter.add(text);
  const statistics = counter.statistics();
  return () => (statistics.documents > 1 ? statistics : {});
}

/** The statistics of a database, asked for each text, so that they need not be held. */
const ofTheStore =
  (db: Db): StatisticsFor =>
  async (text) =>
    (await frequenciesOf(db, corpusKeys(text))) ?? {};

/**
 * The keyphrases of each text of a file as a line of JSON, `{id, keyphrases}`, in the order of the file and of their rank.
 * Reads the file once, or twice where its own statistics are needed; holds one text and those statistics.
 */
export async function* extractFromFile(file: InputFile, request: ExtractRequest): AsyncGenerator<string> {
  const { profile, top, db, signal, onProblem } = request;
  const statisticsFor = db === null ? await ofTheFile(file, signal) : ofTheStore(db);
  for await (const { number, text, problem } of readTexts(file, signal)) {
    if (text === null) {
      onProblem(number, problem);
      continue;
    }
    const options = { ...(await statisticsFor(text)), profile, top, vocabulary: taxonomyVocabulary() };
    const keyphrases = extractKeyphrases(text, options).map(({ surface }) => surface);
    yield `${JSON.stringify({ id: text.id, keyphrases })}\n`;
  }
}

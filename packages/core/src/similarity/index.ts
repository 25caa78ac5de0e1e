export {
  type CorpusPaper,
  createSimilarPapers,
  type SimilarPaper,
  type SimilarPapers,
  type SimilarPapersOptions,
} from './similar-papers.ts';
export type { PaperText } from './terms.ts';

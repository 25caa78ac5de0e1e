/** The sources that papers or their readings come from; each has a row in `source`. */
export type SourceId = 'huggingface' | 'arxiv' | 'arxiv-oai' | 'arxiv-bulk' | 'page' | 'file' | 'demo' | 'observations';

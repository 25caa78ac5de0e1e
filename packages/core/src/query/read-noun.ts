/** What a run of a source reads one of, so that `papersSeen` can be named: files of observations hold readings of papers. */
export const readNoun = (source: string): 'paper' | 'reading' => (source === 'observations' ? 'reading' : 'paper');

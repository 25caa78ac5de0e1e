export { addDays, dayFromNumber, dayNumber, earlierDay, isDay, isWorkday, laterDay, weekday } from './day.ts';
export { groupBy } from './group-by.ts';
export { arxivVersion, ownPaperKey, parseArxivId, parseDoi, titleKey } from './identifiers.ts';
export {
  type FieldOrigin,
  fromOneSource,
  isKnownField,
  type MergedPaper,
  mergePapers,
  type Origins,
  type PaperContent,
  type PaperField,
  paperFields,
} from './merge-papers.ts';
export type { Attention, Day, Instant, Observation, PaperRecord, SourcedPaper } from './paper.ts';
export {
  type Interval,
  intervalOf,
  intervals,
  nextPeriod,
  type Period,
  periodEnd,
  periodOf,
  periodStart,
  periodsBetween,
  shiftPeriod,
} from './period.ts';
export { type Identity, isSamePaper } from './same-paper.ts';

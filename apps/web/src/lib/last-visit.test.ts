import { everyPaper } from '@papertide/core/query';
import { afterEach, expect, test } from 'vitest';
import { changesSince, keptVisits, marksTell, type VisitMark, visitsAfter } from './last-visit.ts';

afterEach(() => localStorage.clear());

const may22: VisitMark = { dataTo: '2026-05-22', papers: 8365, risers: ['topic:agents'] };
const may29: VisitMark = { dataTo: '2026-05-29', papers: 8506, risers: ['topic:agents', 'keyword:agent skills'] };
const nothing = { last: null, before: null };

test('a first visit leaves a mark and says nothing', () => {
  expect(visitsAfter(nothing, may22)).toEqual({ last: may22, before: null });
  expect(changesSince(null, may22, String)).toBeNull();
});

test('a look at new data is compared with the data seen before, and stays so until there is newer data', () => {
  const visits = visitsAfter(visitsAfter(nothing, may22), may29);
  expect(visits).toEqual({ last: may29, before: may22 });
  expect(visitsAfter(visits, may29)).toEqual(visits);
  expect(changesSince(visits.before, may29, (ref) => ref.split(':')[1] ?? '')).toBe(
    'Since you saw the data to 22 May 2026: 141 papers more, newly rising: agent skills.',
  );
});

test('many new risers are counted, none are said to be none', () => {
  const many = { ...may29, risers: ['a', 'b', 'c', 'd', 'e'] };
  expect(changesSince(may22, many, String)).toContain('newly rising: a, b, c and 2 others');
  expect(changesSince(may29, { ...may29, papers: 8507 }, String)).toBe(
    'Since you saw the data to 29 May 2026: 1 paper more, nothing new rises.',
  );
});

test('nonsense in the browser reads as no visit', () => {
  localStorage.setItem('papertide-visits', '{"last":{"papers":"many"},"before":7}');
  expect(keptVisits.get()).toEqual(nothing);
});

test('marks tell nothing of some papers, nor of keywords of another origin or with synonyms apart', () => {
  expect(marksTell(everyPaper, 'keyword')).toBe(true);
  expect(marksTell({ ...everyPaper, authors: ['Ada'] }, 'keyword')).toBe(false);
  expect(marksTell(everyPaper, 'source-keyword')).toBe(false);
  expect(marksTell(everyPaper, 'single-keyword')).toBe(false);
});

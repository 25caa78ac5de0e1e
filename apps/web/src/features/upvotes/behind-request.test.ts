import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { behindHref, behindRequest, behindTitle } from './behind-request.ts';

const nameOf = () => 'Agents';

test('effects are those at day 7, whatever the boxes show', () => {
  const request = behindRequest({ kind: 'effect', topicId: 'agents' }, everyPaper, 'latest');
  expect(behindTitle(request, nameOf)).toBe('Agents: papers with known upvotes at day 7');
  expect(behindHref('csv', request)).toBe('/export/papers.csv?mark=effect:agents&reading=day7');
});

test('the file of a weekday has the filter and the reading of the page', () => {
  const filter = { ...everyPaper, topics: ['agents'] };
  const request = behindRequest({ kind: 'weekday', weekday: 1 }, filter, 'day14');
  expect(behindTitle(request, nameOf)).toBe('Listed on a Monday, upvotes at day 14 known');
  expect(behindHref('bib', request)).toBe('/export/papers.bib?topic=agents&mark=weekday:1&reading=day14');
});

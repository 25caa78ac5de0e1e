import type { Portrait } from '@papertide/core/query';
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { draw } from '../../lib/testing-render.tsx';
import { OnwardLinks } from './OnwardLinks.tsx';

afterEach(cleanup);

const nobody = { rows: [], count: 0 };
const agents = { dimension: 'topic', key: 'agents' } as const;
const portrait: Portrait = {
  ref: { dimension: 'author', key: 'Ada Lovelace' },
  ...{ label: 'Ada Lovelace', papers: 12, of: 8506, percentile: null, first: [], highest: [] },
  ...{ firstListed: null, lastListed: null, firstPublished: null, lastPublished: null },
  topics: { rows: [{ ref: agents, label: 'Agents', slot: 1, n: 5, papers: 900, ratio: 2 }], count: 1 },
  ...{ keywords: nobody, authors: nobody, organizations: nobody },
  provenance: provenanceOf(),
};

it('leads to every exploring page with the filter of the portrait', () => {
  const hrefs = draw(<OnwardLinks portrait={portrait} />)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual([
    '/topics?s=topic:agents&author=Ada+Lovelace',
    '/rising?author=Ada+Lovelace',
    '/keywords?author=Ada+Lovelace',
    '/upvotes?author=Ada+Lovelace',
    '/papers?author=Ada+Lovelace',
  ]);
});

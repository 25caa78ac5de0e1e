import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseListing } from './listing.ts';

const observedAt = '2026-01-10T00:00:00Z';
const card = (foot: string) => parseListing(`Daily Papers\n\nJan 9\n\nTitle\n\nAbstract.\n\n${foot}`, { observedAt });

describe('parseListing', () => {
  it.each([
    ['  • 11 authors\n·\nAug 15, 2024 3', '2024-08-15', 3],
    ['• 1 authors · Aug 15, 2024', '2024-08-15', null],
    ['• 2 authors\r\n·\r\nJan 10 4', '2026-01-10', 4],
    ['• 2 authors\n·\nJan 11', '2025-01-11', null],
    ['• 2 authors\n·\nFeb 29', '2024-02-29', null],
    ['• 2 authors\n·\nFeb 30, 2024', null, null],
  ])('reads %j', (foot, publishedOn, comments) => {
    const [parsed] = card(foot);
    expect(parsed?.paper?.paper.publishedOn).toBe(publishedOn);
    expect(parsed?.paper?.observation).toEqual({ observedAt, upvotes: null, comments, stars: null });
  });

  it('takes "-" and numbers above a title for upvotes that belong to no text', () => {
    const [, second] = parseListing(
      'First\n\nText.\n\n• 1 authors\n·\nJan 9\n\n128\n\nSecond\n\nText.\n\n• 1 authors\n·\nJan 9',
      { observedAt },
    );
    expect(second?.paper?.paper.title).toBe('Second');
    expect(second?.paper?.observation?.upvotes).toBeNull();
  });

  it('rejects a card whose title is lost', () => {
    const abstract = 'An abstract goes on and on. '.repeat(20);
    const [parsed] = parseListing(`${abstract}\n\n• 1 authors\n·\nJan 9`, { observedAt });
    expect(parsed?.rejected?.reason).toBe('no title');
  });

  it('finds nothing in other texts, and never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => parseListing(text, { observedAt }).length === 0));
  });

  it('finds nothing in a megabyte of bullets', () => {
    expect(parseListing('  •  x  \n'.repeat(100_000), { observedAt })).toEqual([]);
  });
});

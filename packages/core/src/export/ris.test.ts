import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRis } from './ris.ts';

test('a paper is a record from TY to ER, family names first', () => {
  const paper = {
    key: '1706.03762',
    arxivId: '1706.03762',
    title: 'Attention Is All\nYou Need',
    authors: ['Ashish Vaswani', 'Plato', 'Shazeer, Noam'],
    publishedOn: '2017-06-12',
  };
  expect(toRis(paper).split('\r\n')).toEqual([
    'TY  - UNPB',
    'ID  - 1706.03762',
    'TI  - Attention Is All You Need',
    'AU  - Vaswani, Ashish',
    'AU  - Plato',
    'AU  - Shazeer, Noam',
    'PY  - 2017',
    'DA  - 2017/06/12',
    'PB  - arXiv',
    'DO  - 10.48550/arXiv.1706.03762',
    'UR  - https://arxiv.org/abs/1706.03762',
    'ER  - ',
    '',
    '',
  ]);
});

test('what is not known has no line', () => {
  expect(toRis({ key: 'pt-1', arxivId: null, title: 'It', authors: [], publishedOn: null })).toBe(
    'TY  - UNPB\r\nID  - pt-1\r\nTI  - It\r\nER  - \r\n\r\n',
  );
});

test('whatever the words are, they cannot end a field or a record', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, authors) => {
      const text = toRis({ key: 'k', arxivId: null, title, authors, publishedOn: null });
      const lines = text.split(/[\r\n]+/).filter((line) => line !== '');
      expect(lines).toHaveLength(4 + authors.length);
      for (const line of lines) expect(line).toMatch(/^[A-Z]{2} {2}- /);
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    }),
  );
});

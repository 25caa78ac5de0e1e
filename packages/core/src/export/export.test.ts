import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  test('quotes what needs it, leaves numbers and empties alone', () => {
    expect(
      toCsv(
        ['title', 'upvotes'],
        [
          ['A "b", c', 3],
          ['line\nbreak', null],
          ['plain', -4.5],
        ],
      ),
    ).toBe('title,upvotes\n"A ""b"", c",3\n"line\nbreak",\nplain,-4.5\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1'])('%j is not run by a spreadsheet', (text) => {
    expect(toCsv(['x'], [[text]])).toMatch(/^x\n"?'/);
  });

  test('law: no text cell of any table begins as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = toCsv(['x'], [[text]])
          .slice(2)
          .replace(/^"/, '');
        expect(/^\s*[=+\-@]/.test(cell)).toBe(false);
      }),
    );
  });
});

test('toBibtex escapes TeX and leaves out what is unknown', () => {
  const paper = {
    key: '1706.03762',
    arxivId: '1706.03762',
    title: 'Attention & 50% of $x_1$',
    authors: ['Ada Ümit', 'Bo Li'],
    publishedOn: '2017-06-12',
  };
  expect(toBibtex(paper)).toBe(`@misc{umit2017attention,
  title = {{Attention \\& 50\\% of \\$x\\_1\\$}},
  author = {Ada Ümit and Bo Li},
  year = {2017},
  eprint = {1706.03762},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/1706.03762},
}
`);
  expect(toBibtex({ key: 'pt-1', arxivId: null, title: 'It', authors: [], publishedOn: null })).toBe(
    '@misc{pt1,\n  title = {{It}},\n}\n',
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arxivVersion, ownPaperKey, parseArxivId, parseDoi, titleKey } from './identifiers.ts';

test.each([
  ['2503.02130', '2503.02130'],
  ['arXiv:2503.02130v2', '2503.02130'],
  ['0704.0001', '0704.0001'],
  ['quant-ph/0201082v1', 'quant-ph/0201082'],
  ['math.GT/0309136', 'math.gt/0309136'],
])('%s is the arXiv id %s', (text, id) => expect(parseArxivId(text)).toBe(id));

test.each([
  ['2503.02130v2', 2],
  ['http://arxiv.org/abs/2503.02130v2', null],
  ['quant-ph/0201082v1', 1],
  ['2503.02130', null],
  ['2503.02130v0', null],
])('the id %s names the version %s', (text, version) => expect(arxivVersion(text)).toBe(version));

test.each([
  ['10.1002/spe.2984', '10.1002/spe.2984'],
  ['https://doi.org/10.1002/SPE.2984', '10.1002/spe.2984'],
  ['doi: 10.1007/s11005-017-1013-4', '10.1007/s11005-017-1013-4'],
  ['10.1103/PhysRevD.1 10.1103/PhysRevD.2', '10.1103/physrevd.1'],
  ['10.1103/PhysRevD.1.', '10.1103/physrevd.1'],
  ['see the journal', null],
  ['', null],
])('%j names the DOI %s', (text, doi) => expect(parseDoi(text)).toBe(doi));

test.each(['2401.1', '2503.021300', '', 'demo.00001', 'https://arxiv.org'])('%j is no arXiv id', (text) =>
  expect(parseArxivId(text)).toBeNull(),
);

test('a title has one key however it is set', () => {
  expect(titleKey('BAM! Just Like That:\n  Simple–Efficient')).toBe('bam just like that simple efficient');
  expect(ownPaperKey('BAM! Just like that')).toBe(ownPaperKey('BAM  Just Like That!'));
  expect(ownPaperKey('One title')).not.toBe(ownPaperKey('Another title'));
});

test('law: an own key is pt- and 16 hex digits for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^pt-[0-9a-f]{16}$/.test(ownPaperKey(text))));
});

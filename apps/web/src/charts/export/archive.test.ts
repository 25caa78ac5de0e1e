import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { archiveFiles, zipOf } from './archive.ts';
import type { Takeaway } from './takeaway.ts';

const takeaway: Takeaway = {
  ...{ what: 'trends', subject: 'agents', asOf: '2026-05-31T00:13:00Z', rows: 2, references: null, picture: null },
  words: { title: 'How large is {Agents}?', subtitle: 'Share', foot: ['Filters: author Ada Example'], synthetic: true },
  table: null,
  all: { csvHref: '/export/trends.csv', jsonHref: '/export/trends.json', rows: 9 },
  ...{ description: null, method: null, embed: null, provenance: provenanceOf({ synthetic: true }) },
};
const table = { columns: [{ name: 'period', label: 'Period' }], rows: [['2026-04'], ['=1+1']] };
const files = archiveFiles({
  ...{
    takeaway,
    table,
    allCsv: 'period\n1\n',
    picture: '<svg/>',
    method: '# How\n',
    url: 'https://papertide.example/t',
  },
});

test('an archive holds rows, all rows, picture, metadata, method, citation, and a README that names each', () => {
  const names = ['shown.csv', 'all.csv', 'picture.svg', 'metadata.json', 'method.md', 'citation.bib', 'citation.txt'];
  expect(Object.keys(files)).toEqual([...names, 'README.md']);
  for (const name of names) expect(files['README.md']).toContain(`\`${name}\``);
  expect(files['shown.csv']).toBe("period\n2026-04\n'=1+1\n");
  expect(JSON.parse(files['metadata.json'] ?? '')).toMatchObject({
    ...{ rows: { shown: 2, all: 9 }, url: 'https://papertide.example/t', provenance: { taxonomyVersion: '2026.1' } },
  });
});

test('invented data say so in the README and in the citation; braces do not break BibTeX', () => {
  expect(files['README.md']).toContain('Synthetic demo data');
  expect(files['citation.txt']).toContain('Synthetic demo data');
  expect(files['citation.bib']).toContain('title = {{How large is \\{Agents\\}?}}');
});

test('the README, the metadata and the citation name the filter', () => {
  for (const name of ['README.md', 'metadata.json', 'citation.bib']) {
    expect(files[name]).toContain('Filters: author Ada Example');
  }
});

test('the zip unpacks to the same files', async () => {
  const zip = await zipOf('papertide-trends', files);
  const found = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  for (const [name, text] of Object.entries(files)) {
    expect(strFromU8(found[`papertide-trends/${name}`] ?? new Uint8Array())).toBe(text);
  }
});

import { describe, expect, it } from 'vitest';
import { childrenOf, parseXml, textOf } from './parse-xml.ts';

describe('parseXml', () => {
  it('gives elements without prefix, with their own text', () => {
    const root = parseXml(
      '<?xml version="1.0"?><a:feed xmlns:a="x" n="1"><a:t>0</a:t><t>x &amp; <![CDATA[<y>]]></t></a:feed>',
    );
    expect(root).toMatchObject({ name: 'feed', attributes: { n: '1' } });
    expect(childrenOf(root, 't').map(({ text }) => text)).toEqual(['0', 'x & <y>']);
    expect(textOf(root, 't')).toBe('0');
    expect(textOf(root, 'none')).toBeNull();
  });

  it('passes over characters that XML forbids, raw or as a number', () => {
    expect(parseXml('<t>a\u0000b\u001Fc&#0;d&#x1F;e&#12;f&#10;g</t>').text).toBe('abcdef\ng');
  });

  it.each([
    ['cut off', '<a><b></b>'],
    ['nothing', ''],
    ['plain text', 'broken xml'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['two roots', '<a></a><b></b>'],
    ['crossed tags', '<a><b></a></b>'],
    ['nested too deep', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`],
    ['an HTML page', '<!doctype html><title>x</title>'],
  ])('refuses %s', (_, text) => {
    expect(() => parseXml(text)).toThrow(expect.objectContaining({ code: 'bad-answer', transient: true }));
  });
});

import { describe, expect, test } from 'vitest';
import { colors } from '../../theme/tokens.ts';
import { picturePalette } from '../palette.ts';
import { fitText, type PictureWords, pictureSvg } from './picture-svg.ts';

const words: PictureWords = {
  title: 'Agents & reasoning',
  subtitle: 'Share of papers',
  foot: ['Source: Daily Papers · as of 31 May 2026', 'Filters: none', 'https://papertide.example/topics'],
  synthetic: false,
};
const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;

describe('pictureSvg', () => {
  test('is one SVG of 1200 x 675 with title, subtitle, plot, foot and wordmark, in literal colors', () => {
    const text = pictureSvg(words, '<g id="plot"/>', picturePalette('dark'), '');
    const svg = parse(text);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['1200', '675']);
    expect([...svg.querySelectorAll('text')].map((t) => t.textContent)).toEqual([
      words.title,
      words.subtitle,
      ...words.foot,
      'Papertide',
    ]);
    expect(text).toContain('<g id="plot"/>');
    expect(text).toContain(`fill="${colors.dark.surface}"`);
    expect(text).not.toContain('var(');
  });

  test('invented data carry the word across the plot and in the foot', () => {
    const svg = parse(pictureSvg({ ...words, synthetic: true }, '', picturePalette('light'), ''));
    const texts = [...svg.querySelectorAll('text')].map((t) => t.textContent);
    expect(texts).toContain('synthetic');
    expect(texts).toContain('Synthetic demo data: no figure here is real');
  });

  test('a text that is too long ends in an ellipsis', () => {
    expect(fitText('short', 13, 1000)).toBe('short');
    expect(fitText('a long address'.repeat(40), 13, 300)).toMatch(/^a long .*…$/);
  });
});

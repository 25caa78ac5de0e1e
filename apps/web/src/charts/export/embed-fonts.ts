/** Whether a face's range of characters holds the Latin letters. */
const isLatin = (range: string): boolean => range === '' || /U\+0+-/i.test(range);

const faces = ['Inter Variable', 'Newsreader Variable'];

let embedded: Promise<string> | undefined;

/** The faces of the page as CSS with the font files inside, upright Latin only; '' where the page has none. Read once. */
export function embedFonts(): Promise<string> {
  embedded ??= Promise.all(pageFaces().map(embed)).then((rules) => rules.join(''));
  return embedded;
}

function pageFaces(): CSSFontFaceRule[] {
  const rules = [...document.styleSheets].flatMap(fontFaces);
  return rules.filter(({ style }) => {
    const family = style.getPropertyValue('font-family').replace(/["']/g, '');
    const italic = style.getPropertyValue('font-style') === 'italic';
    return faces.includes(family) && !italic && isLatin(style.getPropertyValue('unicode-range'));
  });
}

function fontFaces(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return [rule];
      return rule instanceof CSSImportRule && rule.styleSheet ? fontFaces(rule.styleSheet) : [];
    });
  } catch {
    // The rules of a style sheet from elsewhere (a browser extension's) may not be read.
    return [];
  }
}

/** One face with its file as a data URI; '' where the file cannot be fetched, so that the fallback stack stands in. */
async function embed(rule: CSSFontFaceRule): Promise<string> {
  const url = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (url === undefined) return '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const response = await fetch(new URL(url, base)).catch(() => null);
  if (!response?.ok) return '';
  const data = await asDataUri(await response.blob());
  const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
  const weight = rule.style.getPropertyValue('font-weight') || '400';
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`;
}

function asDataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A node as Markdown: paragraphs, lists, emphasis, code and links; everything else is its text. */
function markdown(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const inner = [...node.childNodes].map(markdown).join('');
  switch (node.tagName) {
    case 'P':
    case 'DIV':
    case 'UL':
    case 'OL':
    case 'DL':
      return `${inner.trim()}\n\n`;
    case 'LI':
    case 'DT':
    case 'DD':
      return `- ${inner.trim()}\n`;
    case 'H2':
    case 'H3':
    case 'H4':
      return `## ${inner.trim()}\n\n`;
    case 'B':
    case 'STRONG':
      return `**${inner}**`;
    case 'I':
    case 'EM':
      return `*${inner}*`;
    case 'CODE':
      return `\`${inner}\``;
    case 'BR':
      return '\n';
    default:
      return inner;
  }
}

/** How a figure is computed, as the page says it, as Markdown under its title. `around` gives the parts the surroundings they need. */
export function methodText(title: string, method: ReactNode, around: (node: ReactNode) => ReactNode): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  try {
    flushSync(() => root.render(around(method)));
    return `# ${title}\n\n${markdown(place).trim()}\n`.replace(/\n{3,}/g, '\n\n');
  } finally {
    root.unmount();
  }
}

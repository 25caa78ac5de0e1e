import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Draw, DrawContext } from '../draw.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a chart has come to rest: axes measure their labels before they place them. At most a second. */
async function settle(place: HTMLElement): Promise<void> {
  let before = '';
  for (let i = 0; i < 40 && (before === '' || before !== place.innerHTML); i++) {
    before = place.innerHTML;
    await pause(25);
  }
}

/** The SVG elements of a chart, drawn off screen at the size and in the colors of `draw`, as text, back to front. */
export async function drawPlot(chart: ReactNode, draw: Draw): Promise<string> {
  const place = document.createElement('div');
  place.style.cssText = `position:fixed;left:-9999px;top:0;width:${draw.size?.width ?? 800}px`;
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(<DrawContext value={draw}>{chart}</DrawContext>));
    await settle(place);
    const layers = [...place.querySelectorAll('[data-plot] svg')].filter((svg) => !svg.parentElement?.closest('svg'));
    return layers.map(asText).join('');
  } finally {
    root.unmount();
    place.remove();
  }
}

/** One SVG element as text, without what only the page needs. */
function asText(svg: Element): string {
  const copy = svg.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['class', 'tabindex', 'role', 'aria-hidden']) element.removeAttribute(name);
  }
  copy.removeAttribute('style');
  return new XMLSerializer().serializeToString(copy);
}

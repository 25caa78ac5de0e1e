import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useScrollPlaces } from './use-scroll-places.ts';

function Page({ path }: { readonly path: string }) {
  useScrollPlaces(path);
  return null;
}

const scrolled = vi.fn();
let grow = (): void => undefined;

beforeEach(() => {
  window.history.replaceState(null, '', '/papers?q=agents');
  vi.stubGlobal('scrollTo', scrolled);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onGrowth: () => void) {
        grow = onGrowth;
      }
      observe(): void {}
      disconnect(): void {
        grow = () => undefined;
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  scrolled.mockClear();
  window.history.replaceState(null, '', '/');
});

function scrollTo(place: number): void {
  vi.stubGlobal('scrollY', place);
  window.dispatchEvent(new Event('scroll'));
}

test('another page begins at its top; Back returns to the place that was left, again as the page grows, until a gesture', () => {
  const { rerender } = render(<Page path="/papers" />);
  scrollTo(1800);
  window.history.replaceState(null, '', '/papers/2605.00001');
  rerender(<Page path="/papers/2605.00001" />);
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);

  window.history.replaceState(null, '', '/papers?q=agents');
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
  scrollTo(300); // the page that is shown is shorter
  rerender(<Page path="/papers" />);
  expect(scrolled).toHaveBeenLastCalledWith(0, 1800);
  grow();
  expect(scrolled).toHaveBeenCalledTimes(3);
  window.dispatchEvent(new Event('wheel'));
  grow();
  expect(scrolled).toHaveBeenCalledTimes(3);
});

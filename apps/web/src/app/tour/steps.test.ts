import { afterEach, expect, test } from 'vitest';
import { opensByItself, steps, tourSeen } from './steps.ts';

afterEach(() => localStorage.clear());

test('the tour has four steps at most', () => expect(steps.length).toBeLessThanOrEqual(4));

test('it opens on a first visit to a house with papers, once', () => {
  expect(opensByItself(undefined, '', false)).toBe(false);
  expect(opensByItself(0, '', false)).toBe(false);
  expect(opensByItself(8506, '', false)).toBe(true);
  tourSeen.set(true);
  expect(opensByItself(8506, '', false)).toBe(false);
});

test('a browser that a program drives sees it only where the address asks', () => {
  expect(opensByItself(8506, '', true)).toBe(false);
  expect(opensByItself(8506, '?tour=1', true)).toBe(true);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostViews, readViews, renamed, type SavedView, withView } from './saved-views.ts';

const view = (id: string, name: string, href = '/topics'): SavedView => ({ id, name, href });

test('a view goes last; one of the same name is replaced in its place', () => {
  const views = withView(withView([], view('1', 'Agents')), view('2', '  My\n papers '));
  expect(views.map(({ name }) => name)).toEqual(['Agents', 'My papers']);
  expect(withView(views, view('3', 'Agents', '/topics?s=all'))).toEqual([
    view('3', 'Agents', '/topics?s=all'),
    view('2', 'My papers'),
  ]);
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
  'an address that leads out of the house is no view: %s',
  (href) => {
    expect(withView([], view('1', 'Away', href))).toEqual([]);
    expect(readViews([view('1', 'Away', href)])).toEqual([]);
  },
);

test('a view keeps its name where the new one is empty or taken', () => {
  const views = [view('1', 'A'), view('2', 'B')];
  expect(renamed(views, '1', ' ')).toEqual(views);
  expect(renamed(views, '1', 'B')).toEqual(views);
  expect(renamed(views, '1', 'C')).toEqual([view('1', 'C'), view('2', 'B')]);
});

test('whatever the storage holds, what is read is views, and reading them again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (found) => {
      const views = readViews(found);
      expect(views.length).toBeLessThanOrEqual(mostViews);
      expect(readViews(JSON.parse(JSON.stringify(views)))).toEqual(views);
    }),
  );
});

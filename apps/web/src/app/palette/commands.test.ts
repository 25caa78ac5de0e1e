import { expect, test } from 'vitest';
import { type Command, grouped, matching, stepped } from './commands.ts';
import { pageCommands } from './page-commands.ts';

const command = (label: string, group: string): Command => ({ id: label, label, group, run: () => undefined });
const commands = [command('Topics', 'Pages'), command('Dark colors', 'Actions'), command('Light colors', 'Actions')];

test('a command is found by words of its label and its group, in any order', () => {
  expect(matching(commands, 'colors dark').map(({ label }) => label)).toEqual(['Dark colors']);
  expect(matching(commands, 'ACTIONS')).toHaveLength(2);
  expect(matching(commands, '  ')).toHaveLength(3);
  expect(matching(commands, 'dark pages')).toEqual([]);
});

test('groups stand in the order of their first command', () => {
  expect(grouped(commands).map(([group, of]) => [group, of.length])).toEqual([
    ['Pages', 1],
    ['Actions', 2],
  ]);
});

test('arrows go round', () => {
  expect([stepped(0, -1, 3), stepped(2, 1, 3), stepped(0, 1, 0)]).toEqual([2, 0, -1]);
});

test.each([
  ['keyword map', '/keywords/map'],
  ['thematic map', '/keywords/map?view=themes'],
  ['slope', '/keywords?view=slope'],
  ['distinctive', '/keywords?view=distinctive'],
  ['your topics', '/topics/mine'],
  ['compare two papers', '/papers/compare'],
])('%s leads to %s', (text, path) => {
  expect(matching(pageCommands, text)[0]?.id).toBe(`page ${path}`);
});

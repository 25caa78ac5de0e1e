import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { databaseLocation, parsePort, readConfig } from './config.ts';

test('nothing set: loopback, port 4310, a database under the repository, four weeks collected at the first start', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 4310,
    sourceUrl: null,
    contact: null,
    firstStart: 'collect',
  });
  expect(config.database).toMatch(/data[\\/]papertide\.sqlite$/);
});

test('the environment decides', () => {
  expect(readConfig({ PAPERTIDE_PORT: '8080', PAPERTIDE_FIRST_START: 'demo' })).toMatchObject({
    port: 8080,
    firstStart: 'demo',
  });
});

test('collects at 06:23 UTC every day unless told otherwise or off', () => {
  expect(readConfig({}).schedule?.pattern).toBe('23 6 * * *');
  expect(readConfig({ PAPERTIDE_SCHEDULE: '0 */6 * * *' }).schedule?.pattern).toBe('0 */6 * * *');
  expect(readConfig({ PAPERTIDE_SCHEDULE: 'off' }).schedule).toBeNull();
});

test('public names are a list', () => {
  expect(readConfig({ PAPERTIDE_PUBLIC_HOST: 'papers.example.org, lab' }).publicHosts).toEqual([
    'papers.example.org',
    'lab',
  ]);
  expect(readConfig({}).publicHosts).toEqual([]);
});

test('an admin token is set whole or not at all', () => {
  expect(readConfig({}).adminToken).toBeNull();
  expect(readConfig({ PAPERTIDE_ADMIN_TOKEN: ' a-token-of-the-house ' }).adminToken).toBe('a-token-of-the-house');
  expect(() => readConfig({ PAPERTIDE_ADMIN_TOKEN: 'short' })).toThrow('16 characters or more');
});

test('nonsense in the environment is named, not guessed at', () => {
  expect(() => readConfig({ PAPERTIDE_PORT: 'soon' })).toThrow('PAPERTIDE_PORT is "soon"');
  expect(() => readConfig({ PAPERTIDE_SCHEDULE: 'daily at six' })).toThrow('PAPERTIDE_SCHEDULE is "daily at six"');
  expect(() => readConfig({ PAPERTIDE_FIRST_START: 'never' })).toThrow('it can be collect, demo, off');
});

test('a relative folder of the page lies where the user stands', () => {
  expect(readConfig({ PAPERTIDE_PAGE: 'built' }).page).toBe(resolve('built'));
});

test('relative databases lie where the user stands; URLs and :memory: stay as they are', () => {
  expect(databaseLocation('mine.sqlite')).toBe(resolve('mine.sqlite'));
  expect(databaseLocation(':memory:')).toBe(':memory:');
  expect(databaseLocation('sqlite:/tmp/a.sqlite')).toBe('sqlite:/tmp/a.sqlite');
  expect(databaseLocation('postgres://localhost/papertide')).toBe('postgres://localhost/papertide');
});

test.each([
  ['0', 0],
  ['65535', 65_535],
  ['65536', null],
  ['-1', null],
  ['80.5', null],
  ['', null],
])('parsePort(%j) is %j', (text, port) => expect(parsePort(text)).toBe(port));

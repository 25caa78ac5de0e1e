import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listCommands, withHelp } from './help-text.ts';

const page = fileURLToPath(new URL('../../../../docs/cli.md', import.meta.url));

test('docs/cli.md holds the help of every verb as it is (refresh: vitest run --project server help-text -u)', async () => {
  await expect(withHelp(readFileSync(page, 'utf8'))).toMatchFileSnapshot(page);
});

test.each([...listCommands().keys()])('docs/cli.md has a block for "papertide %s" that says its usage', (words) => {
  const name = words === '' ? '' : `${words} `;
  expect(readFileSync(page, 'utf8')).toContain(`<!-- help: ${name}-->\n\`\`\`text\nUsage: papertide ${name}`);
});

test('every verb that opens a database takes --db', () => {
  for (const [words, command] of listCommands()) {
    if (command.commands.length > 0 || words === 'topics match') continue;
    expect(
      command.options.map((option) => option.long),
      words,
    ).toContain('--db');
  }
});

test('every verb that answers with data takes --json, but those that write files and lines of JSON', () => {
  const answering = [...listCommands()].filter(
    ([, c]) => c.commands.length === 0 && !['serve', 'export', 'keyphrases', 'match'].includes(c.name()),
  );
  for (const [words, command] of answering) {
    expect(
      command.options.map((option) => option.long),
      words,
    ).toContain('--json');
  }
});

import type { Command } from 'commander';
import { createProgram } from './program.ts';

const silent = { out: () => {}, err: () => {}, stderr: process.stderr };

/** Every command with its words: `''` is the program, `collect file` a verb of a verb. */
export function listCommands(program: Command = createProgram(silent)): Map<string, Command> {
  const commands = new Map<string, Command>();
  const add = (words: string[], command: Command): void => {
    commands.set(words.join(' '), command);
    for (const child of command.commands) add([...words, child.name()], child);
  };
  add([], program);
  return commands;
}

/** A Markdown text whose blocks between `<!-- help: verb -->` and `<!-- end -->` hold the help of that verb. */
export function withHelp(markdown: string): string {
  const commands = listCommands();
  return markdown.replace(/<!-- help: ([a-z -]*?)-->\n.*?<!-- end -->/gs, (_, words: string) => {
    const help = commands.get(words.trim())?.helpInformation() ?? '(no such verb)\n';
    return `<!-- help: ${words}-->\n\`\`\`text\n${help}\`\`\`\n<!-- end -->`;
  });
}

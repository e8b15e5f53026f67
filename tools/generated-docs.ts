import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { commandLine } from '../src/cli/main.ts';
import { LedgerFile } from '../src/model/index.ts';
import { packageRoot } from '../src/package-root.ts';
import { figuresModule, readFigures, withTable } from './figures.ts';

/**
 * What is made from the code and from the figures measured last, by file. `npm run docs` writes them, a test holds
 * them to it.
 */
export async function generatedDocs(): Promise<Readonly<Record<string, string>>> {
  const root = packageRoot();
  const figures = readFigures(root);
  return {
    'docs/cli.md': await cliPage(),
    'docs/ledger.schema.json': `${JSON.stringify(z.toJSONSchema(LedgerFile), null, 1)}\n`,
    'README.md': withTable(readFileSync(path.join(root, 'README.md'), 'utf8'), figures),
    'src/view/measured.ts': figuresModule(figures),
  };
}

async function cliPage(): Promise<string> {
  const program = await commandLine(() => {});
  const shown = program.commands.filter((c) => !(c as Command & { _hidden?: boolean })._hidden);
  const help = (command: Command): string =>
    `\`\`\`text\n${command.configureHelp({ helpWidth: 100 }).helpInformation().trimEnd()}\n\`\`\``;
  return (
    [
      '# The command line',
      'Made by `npm run docs` from the commands themselves. Data goes to stdout, progress and errors to stderr; exit code 0: all done, 1: some inputs failed (each named, the rest done), 2: wrong usage.',
      help(program),
      ...shown.flatMap((command) => [
        `## hearsay ${command.name()}`,
        help(command),
        ...command.commands.map((below) => help(below)),
      ]),
    ].join('\n\n') + '\n'
  );
}

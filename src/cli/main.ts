import { Command, CommanderError } from 'commander';
import { registerAdd } from './add.ts';
import { registerAnnotate } from './annotate.ts';
import { registerBackup } from './backup.ts';
import { registerChanges } from './changes.ts';
import { registerCheck } from './check.ts';
import { CommandError } from './command-error.ts';
import { registerExport } from './export.ts';
import { registerGroup } from './group.ts';
import { registerJudge } from './judge.ts';
import { registerMcp } from './mcp.ts';
import { plainText } from './plain-text.ts';
import { registerRead } from './read.ts';
import { registerReread } from './reread.ts';
import { registerSearch } from './search.ts';
import { registerServe } from './serve.ts';
import { registerShow } from './show.ts';
import { listenForWriteErrors, ReaderGone } from './stdout.ts';
import { registerToken } from './token.ts';
import { registerTrace } from './trace.ts';
import { version } from './version.ts';

/**
 * The command line: parses arguments, calls the library, prints.
 *
 * @returns 0 all done, 1 some inputs failed (each named on stderr), 2 wrong usage
 */
export async function run(args: readonly string[]): Promise<number> {
  listenForWriteErrors();
  let code = 0;
  const program = commandLine((result) => {
    code = Math.max(code, result);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ReaderGone) return code;
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${plainText(error.message)}\n`);
    return 1;
  }
  return code;
}

/** All commands with their options; each tells `finish` its exit code. `docs/cli.md` is made from it. */
export function commandLine(finish: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description(
      'Reads news reports and keeps the ledger of what they rest on: who said what,\non whose word, and how many independent origins stand behind it.',
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError('(hearsay --help shows what there is)')
    .addHelpText('after', EXAMPLES);
  registerTrace(program, finish);
  registerRead(program, finish);
  registerAnnotate(program, finish);
  registerGroup(program, finish);
  registerAdd(program, finish);
  registerSearch(program, finish);
  registerShow(program, finish);
  registerChanges(program, finish);
  registerExport(program, finish);
  registerJudge(program, finish);
  registerReread(program, finish);
  registerCheck(program, finish);
  registerBackup(program, finish);
  registerMcp(program, finish);
  registerServe(program, finish);
  registerToken(program, finish);
  return program;
}

const EXAMPLES = `
Examples:
  hearsay trace reports/ --out dossier        a folder of articles into dossier/dossier.html
  hearsay read page.html | hearsay annotate - one article's attributions and claims as JSON
  hearsay group articles.jsonl                which articles tell one story, which are copies
  hearsay add reports/ --data desk            … into a ledger that lasts, article by article
  hearsay serve --data desk                   … and read, searched and judged in a browser

A folder may hold sources.csv (file,publisher,publishedAt,url,byline) for what its articles do not say.
Data goes to stdout, progress and errors to stderr. Exit code 0: all done; 1: some inputs failed,
each named, the rest done; 2: wrong usage.`;

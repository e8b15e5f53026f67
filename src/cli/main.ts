import { Command, CommanderError } from 'commander';
import { CommandError } from './command-error.ts';
import { plainText } from './plain-text.ts';
import { listenForWriteErrors, ReaderGone } from './stdout.ts';
import { version } from './version.ts';

/** Adds a command with its options to the program; it tells `finish` its exit code. */
type Register = (program: Command, finish: (code: number) => void) => void;

/** Each command in the order of the help; its module, and all that it needs, is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  trace: async () => (await import('./trace.ts')).registerTrace,
  read: async () => (await import('./read.ts')).registerRead,
  annotate: async () => (await import('./annotate.ts')).registerAnnotate,
  group: async () => (await import('./group.ts')).registerGroup,
  add: async () => (await import('./add.ts')).registerAdd,
  search: async () => (await import('./search.ts')).registerSearch,
  show: async () => (await import('./show.ts')).registerShow,
  changes: async () => (await import('./changes.ts')).registerChanges,
  export: async () => (await import('./export.ts')).registerExport,
  judge: async () => (await import('./judge.ts')).registerJudge,
  reread: async () => (await import('./reread.ts')).registerReread,
  check: async () => (await import('./check.ts')).registerCheck,
  backup: async () => (await import('./backup.ts')).registerBackup,
  mcp: async () => (await import('./mcp.ts')).registerMcp,
  serve: async () => (await import('./serve.ts')).registerServe,
  token: async () => (await import('./token.ts')).registerToken,
  watch: async () => (await import('./watch.ts')).registerWatch,
};

/**
 * The command line: parses arguments, calls the library, prints.
 *
 * @returns 0 all done, 1 some inputs failed (each named on stderr), 2 wrong usage
 */
export async function run(args: readonly string[]): Promise<number> {
  listenForWriteErrors();
  let code = 0;
  const program = await commandLine((result) => {
    code = Math.max(code, result);
  }, asked(args));
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

/** The names of the commands that arguments may ask for: one, none for the version, all where help may be wanted. */
function asked([first = '']: readonly string[]): readonly string[] {
  if (first === '--version' || first === '-V') return [];
  return Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
}

/**
 * Commands with their options, all if not said otherwise; each tells `finish` its exit code. `docs/cli.md` is made from
 * it.
 */
export async function commandLine(
  finish: (code: number) => void,
  names: readonly string[] = Object.keys(COMMANDS),
): Promise<Command> {
  const program = new Command('hearsay')
    .description(
      'Reads news reports and keeps the ledger of what they rest on: who said what,\non whose word, and how many independent origins stand behind it.',
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError('(hearsay --help shows what there is)')
    .addHelpText('after', EXAMPLES);
  for (const name of names) (await COMMANDS[name]?.())?.(program, finish);
  return program;
}

const EXAMPLES = `
Examples:
  hearsay trace reports/ --out dossier        a folder of articles into dossier/dossier.html
  hearsay read page.html | hearsay annotate - one article's attributions and claims as JSON
  hearsay group articles.jsonl                which articles tell one story, which are copies
  hearsay add reports/ --data desk            … into a ledger that lasts, article by article
  hearsay serve --data desk                   … and read, searched and judged in a browser
  hearsay watch add FEED --data desk          … with what feeds bring, and alerts of what turned

A folder may hold sources.csv (file,publisher,publishedAt,url,byline) for what its articles do not say.
Data goes to stdout, progress and errors to stderr. Exit code 0: all done; 1: some inputs failed,
each named, the rest done; 2: wrong usage.`;

import { InvalidArgumentError, type Command } from 'commander';
import type { LastingLedger } from '../lasting/index.ts';
import { loadReader } from '../load-reader.ts';
import type { Alert, Health } from '../watch/index.ts';
import { CommandError } from './command-error.ts';
import { interrupted } from './interrupted.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { plainText } from './plain-text.ts';
import { writeOut } from './stdout.ts';

interface WatchAddOptions extends PlaceOptions {
  readonly every?: number;
  readonly search?: boolean;
  readonly hook?: boolean;
}
interface RunOptions extends PlaceOptions {
  readonly once?: boolean;
  readonly json?: boolean;
  readonly allowPrivate?: boolean;
  readonly desk?: string;
}

/** The mark of the last alert that was printed. */
const PRINTED = 'printed';

/** `hearsay watch add|list|remove|run`: look at feeds, folders and pages again and again, and tell what turned. */
export function registerWatch(program: Command, finish: (code: number) => void): void {
  const watch = program
    .command('watch')
    .description('watch feeds, folders, pages, speakers, claims, searches; tell what turned');
  withPlace(
    watch
      .command('add')
      .description('watch something from now on, or send alerts to an address')
      .argument(
        '<target>',
        'address of a feed or page, folder, person:…, c_…; with --search words; with --hook where to',
      ),
  )
    .option('--every <time>', 'pause between two looks, such as 20s, 10m, 6h; otherwise as the feed gives', parseTime)
    .option('--search', 'the target is a question as hearsay search takes it: tell when it has a new answer')
    .option('--hook', 'the target is where alerts are sent to, signed (Standard Webhooks); prints the secret, once')
    .action(async (target: string, options: WatchAddOptions) => finish(await add(target, options)));
  withPlace(watch.command('list').description('what is watched, and how it does'))
    .option('--json', 'print one JSON object a line')
    .action(async (options: RunOptions) => finish(await list(options)));
  withPlace(
    watch.command('remove').description('watch something no more').argument('<watch>', 'its target, or its id'),
  ).action(async (which: string, options: PlaceOptions) => finish(await remove(which, options)));
  withPlace(
    watch
      .command('run')
      .description('look at what is watched when its time comes, until interrupted; prints a line for each alert'),
  )
    .option('--once', 'do what is due now, and end')
    .option('--json', 'print alerts as JSON, one a line')
    .option('--desk <url>', 'address of the desk, for the links in alerts')
    .option('--allow-private', 'let addresses lead to this machine and its network')
    .action(async (options: RunOptions) => finish(await run(options)));
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function parseTime(value: string): number {
  const [, n, unit = ''] = /^(\d{1,6})\s*([smhd])$/.exec(value.trim()) ?? [];
  if (n === undefined) throw new InvalidArgumentError('give a number and s, m, h or d, such as 10m');
  return Number(n) * UNITS[unit]!;
}

async function add(target: string, options: WatchAddOptions): Promise<number> {
  const { addWatch, hookHost, stateOf, WatchTrouble } = await import('../watch/index.ts');
  if (options.search && options.hook) throw new CommandError('--search and --hook are two things; give one');
  return withLedger(options, { make: true, reader: null }, async (ledger) => {
    try {
      const as = options.search ? 'search' : options.hook ? 'hook' : undefined;
      const now = new Date().toISOString();
      const row = await addWatch(ledger, target, { every: options.every ?? null, as, now });
      await writeOut(`${row.id} ${plainText(row.kind === 'hook' ? hookHost(row) : row.target)}\n`);
      const { secret } = stateOf(row);
      if (secret !== null && row.madeAt === now) await writeOut(`${secret}\n`);
      if (row.nextAt !== null)
        process.stderr.write(
          'it is looked at by hearsay watch run, or hearsay serve --watch, as long as one of them runs\n',
        );
      return 0;
    } catch (error) {
      if (error instanceof WatchTrouble || (error instanceof Error && error.name === 'QueryTrouble'))
        throw new CommandError(plainText(error.message), { cause: error });
      throw error;
    }
  });
}

async function list(options: RunOptions): Promise<number> {
  const { healthOf, STATE_WORDS } = await import('../watch/index.ts');
  return withLedger(options, { make: false, reader: null }, async (ledger) => {
    const all = await ledger.read((tx) => healthOf(tx, Date.now()));
    for (const one of all)
      await writeOut(options.json ? `${JSON.stringify(one)}\n` : `${healthLine(one, STATE_WORDS[one.state])}\n`);
    if (all.length === 0) process.stderr.write('nothing is watched; hearsay watch add FEED begins\n');
    return 0;
  });
}

function healthLine({ id, kind, target, said, gaveAt, answeredAt, pages }: Health, state: string): string {
  const when = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
  const looked = kind === 'address' || kind === 'feed' || kind === 'folder' || kind === 'page' || kind === 'hook';
  const parts = [
    ...(looked ? [state] : []),
    ...(answeredAt === null ? [] : [`answered ${when(answeredAt)}`]),
    ...(gaveAt === null ? [] : [`gave something ${when(gaveAt)}`]),
    ...(pages === 0 ? [] : [`${pages} of its pages looked at again`]),
    ...(said === null ? [] : [plainText(said)]),
  ];
  return `${id} ${kind.padEnd(7)} ${plainText(target)}${parts.length === 0 ? '' : `\n    ${parts.join('; ')}`}`;
}

async function remove(which: string, options: PlaceOptions): Promise<number> {
  const { hookHost, removeWatch } = await import('../watch/index.ts');
  return withLedger(options, { make: false, reader: null }, async (ledger) => {
    const row = await removeWatch(ledger, which);
    if (row === null)
      throw new CommandError(`nothing of the name ${plainText(which)} is watched; hearsay watch list says what is`);
    await writeOut(`${row.id} ${plainText(row.kind === 'hook' ? hookHost(row) : row.target)}\n`);
    return 0;
  });
}

async function run(options: RunOptions): Promise<number> {
  const { Watcher } = await import('../watch/index.ts');
  if (options.desk !== undefined && !URL.canParse(options.desk))
    throw new CommandError(`--desk ${options.desk} is no address; give one such as http://127.0.0.1:8010/`);
  const reader = loadReader();
  return withLedger(options, { make: false, reader }, async (ledger) => {
    await beginPrinting(ledger);
    const watcher = new Watcher(ledger, {
      fetch: { allowPrivate: options.allowPrivate ?? false },
      now: Date.now,
      spread: Math.random,
      settle: () => ledger.settle(),
      desk: options.desk ?? null,
    });
    if (options.once) {
      for (let next: number | null = 0; next !== null && next <= Date.now();) ({ next } = await watcher.step());
      await print(ledger, options);
      return 0;
    }
    process.stderr.write('watching; Ctrl+C ends it\n');
    const over = new AbortController();
    void interrupted().then(() => over.abort());
    await watcher.run(over.signal, () => print(ledger, options));
    return 0;
  });
}

/** What was told before anybody had it printed is not printed. */
async function beginPrinting(ledger: LastingLedger): Promise<void> {
  await ledger.write(async (tx) => {
    if ((await tx.mark(PRINTED)) !== null) return;
    const [last] = await tx.alerts({ story: null, quiet: true, before: null, most: 1 });
    await tx.setMark(PRINTED, `${last?.seq ?? 0}`);
  });
}

/** Print the alerts that were not, each marked as printed when it is out. */
async function print(
  ledger: LastingLedger,
  { json, desk = null }: { readonly json?: boolean; readonly desk?: string | null },
): Promise<void> {
  const { alertOf, shownAlert } = await import('../watch/index.ts');
  for (;;) {
    const rows = await ledger.read(async (tx) => tx.alertsAfter(Number((await tx.mark(PRINTED)) ?? 0), 50));
    for (const row of rows) {
      const alert = alertOf(row);
      if (!alert.quiet) await writeOut(json ? `${JSON.stringify(shownAlert(alert, desk))}\n` : alertLines(alert));
      await ledger.write((tx) => tx.setMark(PRINTED, `${row.seq}`));
    }
    if (rows.length < 50) return;
  }
}

function alertLines({ id, line, before, now, storyTitle }: Alert): string {
  const side = ({ words, speaker, publisher }: Alert['now'][number]): string =>
    `“${plainText(words)}”${speaker === null ? '' : ` (${plainText(speaker)})`}${publisher === null ? '' : ` — ${plainText(publisher)}`}`;
  return `${[
    `${id} ${plainText(line)}${storyTitle === null ? '' : ` [${plainText(storyTitle)}]`}`,
    ...before.map((one) => `    until then: ${side(one)}`),
    ...now.map((one) => `    now:        ${side(one)}`),
  ].join('\n')}\n`;
}

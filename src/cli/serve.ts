import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import type { LastingLedger, Reader } from '../lasting/index.ts';
import { loadReader } from '../load-reader.ts';
import { packageRoot } from '../package-root.ts';
import { readInputs } from '../read/index.ts';
import { isLoopback, loadTokens, serve, ServeTrouble, TokenTrouble } from '../server/index.ts';
import { MEASURED } from '../view/measured.ts';
import { CommandError } from './command-error.ts';
import { interrupted } from './interrupted.ts';
import { withLedger, withPlace, type PlaceOptions } from './ledger-place.ts';
import { parseNumber } from './search.ts';
import { writeOut } from './stdout.ts';
import { version } from './version.ts';

/** Options of `hearsay serve` as commander gives them. */
interface ServeOptions extends PlaceOptions {
  readonly port: number;
  readonly host: string;
  readonly origin?: string;
  readonly tokens?: string;
  readonly person?: string;
  readonly sample?: boolean;
  readonly watch?: boolean;
  readonly allowPrivate?: boolean;
}

const PORT = 8010;

/** `hearsay serve`: the desk, until it is interrupted. */
export function registerServe(program: Command, finish: (code: number) => void): void {
  withPlace(
    program
      .command('serve')
      .description(
        'serve the desk over a ledger that lasts, for a browser: read, search, judge, add; prints its address',
      ),
  )
    .option('-p, --port <n>', 'port; 0: any that is free', parseNumber, PORT)
    .option('--host <address>', 'address of this machine to answer at; beyond loopback only with tokens', '127.0.0.1')
    .option('--origin <url>', 'what browsers call the desk behind a proxy, such as https://desk.example')
    .option('--tokens <file>', 'file of tokens (hearsay token), in place of tokens.json in the folder of the ledger')
    .option('--person <name>', 'whose word judgements on this machine are; the name of this user if not given')
    .option('--watch', 'also look at what is watched (hearsay watch add), and send alerts')
    .option('--allow-private', 'let addresses that are given at the desk lead to this machine and its network')
    .option('--sample', 'where the ledger is empty, read the sample story into it')
    .action(async (options: ServeOptions) => {
      const reader = loadReader();
      finish(await withLedger(options, { make: true, reader }, (ledger) => runServe(ledger, reader, options)));
    });
}

/** The file of tokens that belongs to a place; null where it has none. */
export function tokenFile({ data, tokens }: { readonly data?: string; readonly tokens?: string }): string | null {
  return tokens ?? (data === undefined ? null : path.join(data, 'tokens.json'));
}

async function runServe(ledger: LastingLedger, reader: Reader, options: ServeOptions): Promise<number> {
  const tokens = tokenFile(options);
  await checkBeyond(options, tokens);
  if (options.sample) await addSample(ledger);
  try {
    const served = await serve(ledger, {
      reader: reader.id,
      read: reader.read,
      measured: MEASURED,
      version: version(),
      host: options.host,
      port: options.port,
      origin: options.origin ?? null,
      person: options.person ?? userInfo().username,
      tokens,
      allowPrivate: options.allowPrivate ?? false,
      watch: options.watch ?? false,
      onFault: (error) =>
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    });
    await writeOut(`${served.address}\n`);
    if (isLoopback(options.host))
      process.stderr.write(`a browser that is asked who it is opens the desk by this link, once: ${served.link}\n`);
    await interrupted();
    await served.close();
    return 0;
  } catch (error) {
    throw error instanceof ServeTrouble ? new CommandError(error.message, { cause: error }) : error;
  }
}

/** Whom the whole network can reach asks everybody who they are. */
async function checkBeyond({ host, origin, data }: ServeOptions, tokens: string | null): Promise<void> {
  if (origin !== undefined && !URL.canParse(origin))
    throw new CommandError(`--origin ${origin} is no address; give one such as https://desk.example`);
  try {
    const known = tokens === null ? [] : await loadTokens(tokens);
    if (known.length > 0 || (isLoopback(host) && origin === undefined)) return;
  } catch (error) {
    throw error instanceof TokenTrouble ? new CommandError(error.message, { cause: error }) : error;
  }
  const where = data === undefined ? '--tokens FILE' : `--data ${data}`;
  throw new CommandError(
    `${origin ?? host} can be reached from beyond this machine, and nobody has a token yet; ` +
      `make one with: hearsay token NAME --role administer ${where}`,
  );
}

async function addSample(ledger: LastingLedger): Promise<void> {
  const folder = path.join(packageRoot(), 'examples/zimmermann-1917');
  const { articles } = await ledger.read((tx) => tx.counts());
  if (articles > 0 || !existsSync(folder)) return;
  for await (const result of readInputs([folder])) if (result.kind === 'article') await ledger.add(result.article);
}

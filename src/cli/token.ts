import { InvalidArgumentError, type Command } from 'commander';
import { dropToken, loadTokens, makeToken, ROLES, TokenTrouble, type Role } from '../server/index.ts';
import { CommandError } from './command-error.ts';
import { plainText } from './plain-text.ts';
import { tokenFile } from './serve.ts';
import { writeOut } from './stdout.ts';

/** Options of `hearsay token` as commander gives them. */
interface TokenOptions {
  readonly data?: string;
  readonly tokens?: string;
  readonly role: Role;
  readonly drop?: boolean;
}

/** `hearsay token NAME`: who may come to the desk, and do what. */
export function registerToken(program: Command, finish: (code: number) => void): void {
  program
    .command('token')
    .description('make a token for the desk and print it once (only its hash is kept); without a name, list them')
    .argument('[name]', 'of the person or program that it is for: its judgements carry it')
    .option('-d, --data <dir>', 'folder of the ledger')
    .option('--tokens <file>', 'file of tokens, in place of tokens.json in that folder')
    .option('--role <role>', 'read, judge or administer', parseRole, 'judge')
    .option('--drop', 'take the token of this name back')
    .action(async (name: string | undefined, options: TokenOptions) => {
      try {
        finish(await runToken(name, options));
      } catch (error) {
        throw error instanceof TokenTrouble ? new CommandError(error.message, { cause: error }) : error;
      }
    });
}

function parseRole(value: string): Role {
  const role = ROLES.find((one) => one === value);
  if (role === undefined) throw new InvalidArgumentError(`give ${ROLES.join(', ')}`);
  return role;
}

async function runToken(name: string | undefined, options: TokenOptions): Promise<number> {
  const file = tokenFile(options);
  if (file === null) throw new CommandError('say where tokens are kept: --data DIR, or --tokens FILE');
  if (name === undefined) {
    for (const one of await loadTokens(file))
      await writeOut(`${one.role.padEnd(10)} ${one.madeAt.slice(0, 10)} ${plainText(one.name)}\n`);
    return 0;
  }
  if (options.drop) {
    if (!(await dropToken(file, name))) throw new CommandError(`${file} has no token of ${name}`);
    return 0;
  }
  await writeOut(`${await makeToken(file, name, options.role, new Date().toISOString())}\n`);
  process.stderr.write(`the token of ${plainText(name)} (${options.role}); it is shown this once\n`);
  return 0;
}

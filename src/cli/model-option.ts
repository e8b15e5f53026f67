import { Option } from 'commander';
import { ENGINES, engineName, ModelTrouble, type EngineName } from '../engine-name.ts';
import { CommandError } from './command-error.ts';

/** `--model fast|best`: which engine reads the articles; `more`: what else a command says of it. */
export function modelOption(more = ''): Option {
  return new Option(
    '--model <name>',
    `what reads the articles: fast (linear models, the default) or best (a small pretrained encoder, about a tenth as fast)${more}`,
  ).choices(ENGINES);
}

/** The engine that is meant. Throws a `CommandError` where the environment names one that there is not. */
export function engineNamed(name: EngineName | undefined): EngineName {
  return name ?? orCommandError(engineName);
}

/** What is made, with a `ModelTrouble` for a `CommandError`. */
export function orCommandError<T>(made: () => T): T {
  try {
    return made();
  } catch (error) {
    throw error instanceof ModelTrouble ? new CommandError(error.message, { cause: error }) : error;
  }
}

/** What is said where claims are linked without what they mean, and why. */
export function withoutMeanings(why: string): string {
  return `claims told in other words are linked by their words alone: ${why}`;
}

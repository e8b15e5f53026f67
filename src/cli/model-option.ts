import { Option } from 'commander';
import type { ImmediateEngine, MeaningReader } from '../engine/engine.ts';
import { ENGINES, engineName, loadMeanings, loadModels, ModelTrouble, type EngineName } from '../load-models.ts';
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

/**
 * The engine of that name (of none: as `loadModels` has it), told of what it wants to be told. Throws a `CommandError`
 * where its files cannot be read.
 */
export function openEngine(name: EngineName | undefined, told: { note(line: string): void }): ImmediateEngine {
  const engine = orCommandError(() => loadModels(undefined, name));
  if (engine.note) told.note(engine.note);
  return engine;
}

function orCommandError<T>(made: () => T): T {
  try {
    return made();
  } catch (error) {
    throw error instanceof ModelTrouble ? new CommandError(error.message, { cause: error }) : error;
  }
}

/** What puts in numbers what claims say; null where its files cannot be read, which is told: all else is read without. */
export function openMeanings(told: { note(line: string): void }): MeaningReader | null {
  try {
    return loadMeanings();
  } catch (error) {
    if (!(error instanceof ModelTrouble)) throw error;
    told.note(withoutMeanings(error.message));
    return null;
  }
}

/** What is said where claims are linked without what they mean, and why. */
export function withoutMeanings(why: string): string {
  return `claims told in other words are linked by their words alone: ${why}`;
}

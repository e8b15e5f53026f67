import { Option } from 'commander';
import type { ImmediateEngine } from '../engine/engine.ts';
import { ENGINES, loadModels, ModelTrouble, type EngineName } from '../load-models.ts';
import { CommandError } from './command-error.ts';

/** `--model fast|best`: which engine reads the articles. */
export function modelOption(): Option {
  return new Option(
    '--model <name>',
    'what reads the articles: fast (linear models, the default) or best (a small pretrained encoder, about a tenth as fast)',
  ).choices(ENGINES);
}

/**
 * The engine of that name (of none: as `loadModels` has it), told of what it wants to be told. Throws a `CommandError`
 * where its files cannot be read.
 */
export function openEngine(name: EngineName | undefined, told: { note(line: string): void }): ImmediateEngine {
  try {
    const engine = loadModels(undefined, name);
    if (engine.note) told.note(engine.note);
    return engine;
  } catch (error) {
    throw error instanceof ModelTrouble ? new CommandError(error.message, { cause: error }) : error;
  }
}

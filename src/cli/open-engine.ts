import { annotate } from '../annotate.ts';
import { ModelTrouble, type EngineName } from '../engine-name.ts';
import type { ImmediateEngine, MeaningReader } from '../engine/engine.ts';
import { loadMeanings, loadModels } from '../load-models.ts';
import type { Annotated, Doc } from '../model/index.ts';
import { orCommandError, withoutMeanings } from './model-option.ts';
import { stoppedAfter } from './within.ts';

/**
 * The engine of that name (of none: as `loadModels` has it), told of what it wants to be told. Throws a `CommandError`
 * where its files cannot be read.
 */
export function openEngine(name: EngineName | undefined, told: { note(line: string): void }): ImmediateEngine {
  const engine = orCommandError(() => loadModels(undefined, name));
  if (engine.note) told.note(engine.note);
  return engine;
}

/** What finds things in articles, in none for longer than so many seconds. */
export function annotateWithin(seconds: number, engine: ImmediateEngine): (doc: Doc) => Annotated {
  return (doc) => stoppedAfter(seconds, () => annotate(doc, engine));
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

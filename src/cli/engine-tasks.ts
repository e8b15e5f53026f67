import { annotate } from '../annotate.ts';
import { ModelTrouble, type EngineName } from '../engine-name.ts';
import type { MeaningReader } from '../engine/engine.ts';
import { loadMeanings, loadModels } from '../load-models.ts';
import type { Annotated, Claim, Doc } from '../model/index.ts';
import { meantClaims, type MeantText } from '../trace-articles.ts';
import { annotateLine, type GivenLine } from './annotate-line.ts';

/** What a worker with an engine may be asked to do, and what it makes of it. */
export type EngineTask =
  | { readonly kind: 'annotate'; readonly doc: Doc }
  | { readonly kind: 'line'; readonly article: GivenLine }
  | { readonly kind: 'meanings'; readonly annotated: MeantText };
export interface EngineTaskResults {
  readonly annotate: Annotated;
  readonly line: string;
  /** … or why there is no encoder */
  readonly meanings: readonly Claim[] | { readonly trouble: string };
}

/** What does such tasks, and what whoever waits should be told; or why nothing can. */
export type EngineTasks =
  | {
      readonly note: string | null;
      readonly run: (task: EngineTask) => Promise<EngineTaskResults[EngineTask['kind']]>;
    }
  | { readonly fatal: string };

/** Load an engine for tasks. */
export function openTasks(name: EngineName | undefined): EngineTasks {
  const models = orTrouble(() => loadModels(undefined, name));
  if ('trouble' in models) return { fatal: models.trouble };
  return {
    note: models.note ?? null,
    run: async (task) => {
      switch (task.kind) {
        case 'annotate':
          return annotate(task.doc, models);
        case 'line':
          return annotateLine(task.article, (doc) => annotate(doc, models));
        case 'meanings':
          return meant(task.annotated);
      }
    },
  };
}

let meanings: MeaningReader | null = null;

function meant(annotated: MeantText): EngineTaskResults['meanings'] {
  const loaded = orTrouble(() => (meanings ??= loadMeanings()));
  return 'trouble' in loaded ? loaded : meantClaims(annotated, loaded);
}

function orTrouble<T>(load: () => T): T | { readonly trouble: string } {
  try {
    return load();
  } catch (error) {
    if (error instanceof ModelTrouble) return { trouble: error.message };
    throw error;
  }
}

import { annotate } from './annotate.ts';
import type { ImmediateEngine, MeaningReader } from './engine/engine.ts';
import { readOpened } from './read/index.ts';
import { faultOf, TaskTrouble, type Readers } from './readers.ts';
import { meantClaims } from './trace-articles.ts';

/** Reads one after the other, on an engine that is loaded already. */
export function readersHere(engine: ImmediateEngine, meanings?: () => MeaningReader | null): Readers {
  return {
    ahead: 1,
    engine: engine.id,
    read: readOpened,
    annotate: async (doc) => {
      try {
        return annotate(doc, engine);
      } catch (error) {
        throw new TaskTrouble(`${faultOf('annotated', error)}; left out`, { cause: error });
      }
    },
    ...(meanings && {
      meanings: async (few) => {
        const reader = meanings();
        return reader && few.map((annotated) => meantClaims(annotated, reader));
      },
    }),
  };
}

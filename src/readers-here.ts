import { annotate } from './annotate.ts';
import type { ImmediateEngine, MeaningReader } from './engine/engine.ts';
import type { Annotated, Doc } from './model/index.ts';
import { readOpened } from './read/index.ts';
import { faultOf, TaskTrouble, type Readers } from './readers.ts';
import { meantClaims } from './trace-articles.ts';

/**
 * Reads one after the other, on an engine that is loaded already.
 *
 * @param find  what finds things in an article by that engine; may throw a `TaskTrouble`
 */
export function readersHere(
  engine: ImmediateEngine,
  meanings?: () => MeaningReader | null,
  find: (doc: Doc) => Annotated = (doc) => annotate(doc, engine),
): Readers {
  return {
    ahead: 1,
    engine: engine.id,
    read: readOpened,
    annotate: async (doc) => {
      try {
        return find(doc);
      } catch (error) {
        if (error instanceof TaskTrouble) throw error;
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

/** A worker of `annotate`: an article for each message, its line of output for an answer. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ImmediateEngine } from '../engine/engine.ts';
import { loadModels, ModelTrouble, type EngineName } from '../load-models.ts';
import { annotateLine, faultOf, type GivenLine } from './annotate-line.ts';

const models = loaded();

function loaded(): ImmediateEngine | ModelTrouble {
  try {
    return loadModels(undefined, workerData as EngineName | undefined);
  } catch (error) {
    if (error instanceof ModelTrouble) return error;
    throw error;
  }
}

async function answer(article: GivenLine): Promise<object> {
  if (models instanceof ModelTrouble) return { fatal: models.message };
  try {
    return { result: await annotateLine(article, models) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

parentPort!.on('message', (article: GivenLine) => {
  void answer(article).then((given) => parentPort!.postMessage(given));
});

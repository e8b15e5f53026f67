/** A file of a model is missing or cannot be read; the message says in a line which, and what to do. */
export class ModelTrouble extends Error {
  override readonly name = 'ModelTrouble';
}

/** The engines that ship: linear models, or a small pretrained encoder beside them. */
export const ENGINES = ['fast', 'best'] as const;
/** One of them. */
export type EngineName = (typeof ENGINES)[number];

/** The engine that is meant where none is named. Throws a `ModelTrouble` where the environment names none that is. */
export function engineName(): EngineName {
  const name = process.env['HEARSAY_MODEL'] ?? 'fast';
  const engine = ENGINES.find((one) => one === name);
  if (!engine) throw new ModelTrouble(`HEARSAY_MODEL is ${name}; it can be ${ENGINES.join(' or ')}`);
  return engine;
}

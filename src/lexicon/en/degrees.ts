import { listOf } from '../words.ts';

/**
 * Words that say how much of a thing is meant, a step each, lowest first. Two tellings of one thing at different steps
 * have drifted. Written for this project.
 */
export const DEGREES: readonly (readonly string[])[] = [
  listOf('limited partial modest minor small slight token minimal'),
  listOf('general some certain several'),
  listOf('significant substantial considerable major serious broad generous large'),
  listOf('full complete total entire all unlimited unconditional absolute massive outright'),
];

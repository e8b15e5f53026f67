import type { Tokens } from '../model/index.ts';
import type { Holders } from './holders.ts';

/** How far before its verb a second subject may stand. */
const REACH = 12;
const BETWEEN: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADP', 'AUX', 'SCONJ']);

/**
 * "Rovers coach Ana Reed said", "the union Unity threatened": of two subjects of one verb with nothing between them the
 * name is the subject and what stands before it describes it. In place.
 */
export function joinSubjects(tokens: Tokens, head: Int32Array, deprel: string[]): void {
  for (let name = 1; name < tokens.count; name++) {
    const verb = head[name]!;
    if (verb <= name || !deprel[name]!.startsWith('nsubj') || tokens.upos[name] !== 'PROPN') continue;
    for (let k = name - 1; k >= Math.max(0, name - REACH) && !BETWEEN.has(tokens.upos[k]!); k--) {
      if (head[k] !== verb || deprel[k] !== deprel[name]) continue;
      if (tokens.upos[k] !== 'NOUN' && tokens.upos[k] !== 'PROPN') break;
      head[k] = name;
      deprel[k] = 'nmod:desc';
    }
  }
}

/** "REED: The mayor has left": whoever says it is not the subject of what is said. In place. */
export function partSpeakers({ contentOf, sourceOf }: Holders, head: Int32Array, deprel: string[]): void {
  for (let i = 0; i < deprel.length; i++) {
    const verb = head[i]!;
    if (verb > i && sourceOf[i] !== -1 && sourceOf[i] === contentOf[verb] && deprel[i]!.startsWith('nsubj'))
      deprel[i] = 'dislocated';
  }
}

import type { Attributed } from '../model/index.ts';
import { lemmaOf, relation, tokensIn } from '../model/tokens.ts';
import type { Holders } from './holders.ts';
import { OPERATORS, SPEECH } from '../lexicon/en/operators.ts';
import { mannerOf, through, type Manner } from './manner.ts';
import type { Scene } from './reading.ts';

/**
 * How a claim is put, seen through the cue that it hangs on.
 *
 * "does not think that prices fell" says that they did not; "had hoped to sign" is a plan, "had considered buying" a
 * possibility. "has not said that prices fell" and "did not deny that they fell" claim nothing: null.
 *
 * @param at  token of the predicate
 * @param index  of the attribution that holds it, -1: the narrator
 */
export function throughCue(
  scene: Scene,
  { attributions }: Attributed,
  holders: Holders,
  at: number,
  index: number,
  manner: Manner,
): Manner | null {
  const { tokens } = scene.analysis;
  if (index < 0) return manner;
  const governor = governorOf(scene, at);
  const cue = attributions[index]!.cue.some((span) => {
    const [from, to] = tokensIn(tokens, span);
    return from <= governor && governor < to;
  });
  if (!cue || holders.cueOf[governor] !== index) return manner;
  const lemma = lemmaOf(tokens, governor);
  const outer = mannerOf(tokens, scene.tree, governor);
  const operation = OPERATORS.get(lemma);
  if (outer.polarity === 'negated') {
    if (SPEECH.has(lemma) || operation === 'deny') return null;
    return through({ polarity: 'negated', modality: 'asserted' }, manner);
  }
  if (operation === 'plan') return through({ polarity: 'affirmed', modality: 'planned' }, manner);
  if (operation === 'consider') return through({ polarity: 'affirmed', modality: 'possible' }, manner);
  return manner;
}

/** The verb or noun that a clause is the complement of, -1: none; coordinated clauses share theirs. */
function governorOf({ analysis: { tokens } }: Scene, at: number): number {
  let i = at;
  for (let step = 0; step < 4 && relation(tokens, i) === 'conj' && tokens.head[i]! >= 0; step++) i = tokens.head[i]!;
  const rel = relation(tokens, i);
  return rel === 'ccomp' || rel === 'xcomp' ? tokens.head[i]! : -1;
}

import type { Entity } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { NOUN_CLASSES } from '../lexicon/en/event-nouns.ts';
import { entityAt } from './parties.ts';
import type { Scene } from './read-event.ts';

/** Pronouns that stand for one person, and those for one thing or body; "we", "I", "you" and "they" are left alone. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself']);
const THINGS: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
/** Endings of nouns for persons: "trainer", "editor", "pianist", "guardian", "chairwoman". */
const PERSON_ENDING = /(?:[eo]r|ist|ian|man|woman|ant|ent|girl|boy|wife|father|mother|son|daughter|chief|king|queen)$/u;

/**
 * Whom a pronoun means, where only one can be meant: one entity, and no common noun beside it, that fits by number and
 * kind in its sentence and the one before. Null in all doubt: "Reed met Hale. He left.", "The bank sued Orrin Ltd. It
 * lost."
 */
export function soleAntecedent(scene: Scene, pronoun: number): Entity | null {
  const { tokens, sentences } = scene.analysis;
  const word = tokens.word[pronoun]!.toLowerCase();
  const personal = PERSONAL.has(word);
  if ((!personal && !THINGS.has(word)) || relation(tokens, pronoun) === 'expl') return null;
  const meant = entityAt(scene, pronoun);
  if (meant === null || (meant.type === 'PERSON') !== personal) return null;
  const s = tokens.sentence[pronoun]!;
  const before = s > 0 && sentences[s - 1]!.paragraph >= sentences[s]!.paragraph - 1 ? sentences[s - 1]!.from : -1;
  let stands = false;
  for (let i = before < 0 ? sentences[s]!.from : before; i < sentences[s]!.to; i++) {
    if (!isHead(scene, i)) continue;
    const entity = entityAt(scene, i);
    if (entity?.id === meant.id) stands ||= i < pronoun;
    else if (entity === null ? fitsNoun(scene, i, personal) : (entity.type === 'PERSON') === personal) return null;
  }
  return stands ? meant : null;
}

/** Does the token head a name or a noun phrase of its own? */
function isHead({ analysis: { tokens } }: Scene, i: number): boolean {
  const upos = tokens.upos[i];
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  const rel = relation(tokens, i);
  return rel !== 'flat' && (rel !== 'compound' || upos === 'PROPN') && rel !== 'fixed';
}

/** Can a common noun, or a name that nobody knows, be meant? */
function fitsNoun({ analysis: { tokens } }: Scene, i: number, personal: boolean): boolean {
  const plural = tokens.xpos[i] === 'NNS' || tokens.xpos[i] === 'NNPS';
  if (plural) return false;
  const lemma = lemmaOf(tokens, i);
  const classes = NOUN_CLASSES.get(lemma);
  const person = classes?.has('person') === true || classes?.has('official') === true || PERSON_ENDING.test(lemma);
  return personal ? person || tokens.upos[i] === 'PROPN' : !person;
}

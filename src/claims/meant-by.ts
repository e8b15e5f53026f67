import {
  CONTESTS,
  FIGURATIVE,
  PARTISANS,
  QUARREL_MATTERS,
  QUARRELS,
  RAILING,
  RIVALS,
  SPOKEN,
  WORDS_STAND_IN,
} from '../lexicon/en/conflict-verbs.ts';
import { COMPARISON_OPENER } from '../lexicon/en/grammar.ts';
import { REPORT_NOUNS, STATEMENTS } from '../lexicon/en/reporting.ts';
import { ARMED, OFFICIAL } from '../lexicon/en/speakers.ts';
import type { ClaimType } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Arguments } from './arguments.ts';
import type { ClauseView } from './reading.ts';

/** What an attack in words is. */
export const IN_WORDS: { readonly type: ClaimType; readonly mode: string } = { type: 'ACCUSE', mode: 'disapprove' };

/**
 * What a verb of blows is meant by: blows, words, or a contest, a game or election, which is no event of ours. Between
 * two who are named these verbs are of votes, games and words as often as of blows.
 */
export function meantBy(
  view: ClauseView,
  at: number,
  args: Arguments,
  actor: readonly string[],
  recipient: readonly string[],
): 'blows' | 'words' | 'contest' {
  if (CONTESTS.has(args.lemma) && isContest(view, args, actor, recipient)) return 'contest';
  const { tokens } = view.analysis;
  if (QUARRELS.has(args.lemma) && QUARREL_MATTERS.has(tokens.word[at + 1] ?? '')) return 'contest';
  if (!FIGURATIVE.has(args.lemma)) return 'blows';
  if (isInWords(view, args, actor, recipient)) return RAILING.has(args.lemma) ? 'words' : 'contest';
  const person = (id: string): boolean => isNamedPerson(view, id);
  const body = (id: string): boolean => valueAt(view.entities, id).type === 'ORG';
  // a person on a person or firm, a firm or paper on a person
  const unsure =
    (actor.some(person) && recipient.some((id) => person(id) || body(id))) ||
    (RAILING.has(args.lemma) &&
      actor.some((id) => body(id) && valueAt(view.entities, id).named) &&
      recipient.some(person));
  return unsure ? 'contest' : 'blows';
}

function isNamedPerson({ entities }: ClauseView, id: string): boolean {
  const { named, type } = valueAt(entities, id);
  return named && type === 'PERSON';
}

/** "Reed beat Hale", "beat all the senators", "demolished what was left": whom blows hit is a noun for people or things. */
function isContest(
  { entities, analysis: { tokens } }: ClauseView,
  { object, passive }: Arguments,
  actor: readonly string[],
  recipient: readonly string[],
): boolean {
  const named = (id: string): boolean => valueAt(entities, id).named;
  if (recipient.some(named)) return true;
  if (passive) return false;
  if (object === -1 || tokens.xpos[object] === 'WP') return true;
  if (tokens.upos[object] === 'PRON') return actor.some((id) => named(id) && valueAt(entities, id).type === 'PERSON');
  return tokens.upos[object] === 'PROPN' || RIVALS.has(lemmaOf(tokens, object));
}

/**
 * "Attacked her as a liar", "was torched in the report", "attacked Hale in a post", "Democrats attack Hale": by how it is
 * done, or since politicians do it to politicians.
 */
function isInWords(
  view: ClauseView,
  { lemma, subject, obliques, passive }: Arguments,
  actor: readonly string[],
  recipient: readonly string[],
): boolean {
  const { tokens } = view.analysis;
  const spoken = obliques.some(({ preposition, at, clausal }) => {
    const noun = lemmaOf(tokens, at).toLowerCase();
    if (preposition === COMPARISON_OPENER) return !clausal && !passive;
    return WORDS_STAND_IN.has(preposition) && (SPOKEN.has(noun) || REPORT_NOUNS.has(noun) || STATEMENTS.has(noun));
  });
  if (spoken) return true;
  const person = (id: string): boolean => isNamedPerson(view, id);
  const doer = subject === -1 ? '' : lemmaOf(tokens, subject).toLowerCase();
  const partisan = PARTISANS.has(doer) || (OFFICIAL.test(doer) && !ARMED.test(doer));
  if (partisan && recipient.some(person)) return true;
  // "President Reed attacks the critics"
  const inOffice = (id: string): boolean => person(id) && valueAt(view.entities, id).role !== null;
  const state = (id: string): boolean => ['COUNTRY', 'GPE'].includes(valueAt(view.entities, id).type);
  const railing = partisan || (actor.length > 0 && actor.every(inOffice));
  return railing && RAILING.has(lemma) && !recipient.some(state);
}

import { rowsOf, wordSet } from '../words.ts';

/**
 * Acts that are told from either end, and the nouns for what passes: whoever "received no warning" was not warned, whoever
 * "bought no shells" was sold none. Each row is a name, then lemmas.
 */
export const CONVERSES: readonly (readonly [name: string, ...words: string[]])[] = rowsOf(`
  telling: tell inform warn warning notify notice notification alert advise write letter mail email message memo
    complaint complain report know aware unaware knowledge learn hear
  passing: send supply provide deliver ship export transfer furnish sell hand pass leak lend donate give supplier
    delivery shipment sale receive get obtain buy purchase import acquire procure accept
  paying: pay payment bribe bribery kickback fee salary reward
  proposing: offer propose proposal bid approach
  touching: approach contact touch meet
  ordering: order instruct instruction command direct
  striking: beat hit strike kick punch slap hand
  firing: fire shoot shot open
  losing: lose miss missing loss disappear vanish
  passing_on: sell share pass leak disclose transfer
`);

/** Verbs that say nothing of what is done: their object does ("made no offer", "gave no order", "took no bribe"). */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  'be have make do give take get receive put lay hold come go see issue reach carry set keep become',
);

/** Negatives that leave no room: whoever says "never" or "not a single" of himself denies. */
export const ABSOLUTE: ReadonlySet<string> = wordSet(
  'never nothing nobody none no_one whatsoever ever single anybody anyone anything',
);

/** Auxiliaries, with what an apostrophe leaves of them, by which it is told of what was or has been. */
export const PAST_AUXILIARIES: ReadonlySet<string> = wordSet(
  'did didn had hadn was wasn were weren been has hasn have haven',
);

/** … and of what is so as a rule. */
export const PRESENT_AUXILIARIES: ReadonlySet<string> = wordSet('do don does doesn');

/** What a report rests on: where there is none of it, what is reported is said not to be so. */
export const GROUNDS: ReadonlySet<string> = wordSet('truth evidence proof foundation substance');

/** Kinds of arms: who never had weapons had none of these. */
export const KINDS_OF_ARMS: ReadonlySet<string> = wordSet(
  'drone missile rocket shell rifle gun tank grenade mine bomb launcher mortar torpedo cartridge bullet howitzer',
);

import { wordSet } from '../words.ts';

/**
 * Verbs whose object need not be so: who seeks, backs or fears a strike does not say that there was one. Beside the
 * operators of refusing, demanding, stopping and promising.
 */
export const UNREAL_OBJECT: ReadonlySet<string> = wordSet(`
  seek need propose support back favour favor endorse fear dread prevent avert risk prefer champion advocate desire
  await brace forbid prohibit veto enlist solicit enquire
`);

/** Verbs of taking for granted or suspecting: what is assumed need not be so. */
export const IMAGINED: ReadonlySet<string> = wordSet(
  'assume suspect presume suppose imagine pretend fantasise fantasize fancy',
);

/** Verbs whose participle says what somebody is held to be, which he may not be: "feared dead". */
export const HELD_TO_BE: ReadonlySet<string> = wordSet('believe think fear presume suspect assume');

/** Verbs of thinking whose "not" denies what is thought: "does not think that it fell" says that it did not. */
export const NEGATION_RAISING: ReadonlySet<string> = wordSet('think believe suppose reckon feel imagine');

/** Nouns for what may be: what hangs on them is possible. */
export const PROSPECTS: ReadonlySet<string> = wordSet('possibility prospect risk chance likelihood danger');

/** Verbs that only let something be guessed. */
export const HINTING: ReadonlySet<string> = wordSet('hint suggest signal');

/** Verbs, nouns and adjectives of asking and not knowing: what their question is about is not claimed. */
export const ASKING: ReadonlySet<string> = wordSet(`
  ask wonder inquire enquire question doubt unclear unknown uncertain unsure question
`);

/** What opens an embedded question. */
export const QUESTION_WORDS: ReadonlySet<string> = wordSet('who whom whose what which how why when where whether if');

/** Verbs of seeming, whose subject is what seems so and says nothing. */
export const SEEMING: ReadonlySet<string> = wordSet('seem appear happen tend turn_out');
/** Words before which "no" and "not" deny nothing: "no doubt", "not only". */
export const UNDENYING: ReadonlySet<string> = wordSet('doubt wonder surprise only just merely simply least');

/** Verbs of standing against: who vows to do it agrees to nothing. */
export const OPPOSING: ReadonlySet<string> = wordSet(`
  resist oppose fight block stop defy challenge defeat overturn thwart prevent contest appeal
`);
/** Verbs of trying: what is tried is not done yet. */
export const TRYING: ReadonlySet<string> = wordSet('try attempt seek struggle bid');
/** Who is put forward for an office, or has left it, does not act for it. */
export const NOT_IN_OFFICE: RegExp =
  /\b(?:nominee|candidate|hopeful|contender|former|ex|retired|onetime|designate)\b/iu;
/** What opens a clause that names a thing or asks for it. */
export const FREE_RELATIVES: ReadonlySet<string> = wordSet('what how why where whether whom');

import { listOf, wordSet } from '../words.ts';

/** Where whoever is asked for something stands, in the order in which it is looked for. */
export const ASKED_SLOTS: readonly string[] = listOf('object indirect on upon to of');
/** Where whoever is hit by the end of something stands: "halted shipments to", "lifted sanctions on". */
export const HIT_SLOTS: readonly string[] = listOf('on against to with for');
/** Classes of nouns for what is given, done or asked, which is no party. */
export const THINGS: readonly string[] = listOf('goods aid talks agreement limits trade demand charge missile');
/** Classes of nouns for what can attack: people, forces, and what forces attack with. */
export const ACTING: readonly string[] = listOf('person party forces body goods attack');
/** … and for what can be attacked, killed, taken or destroyed. */
export const HITTABLE: readonly string[] = [
  ...ACTING,
  ...listOf(
    'place target built captives property territory embassy border road trade aid war-effort counted truce shot missile',
  ),
];
/** Nouns that by their form are of persons: "fireman", "pianist". */
export const PERSON_FORM: RegExp = /(?:man|woman|ist)$/u;
/** … or may be: "hacker", "guardian". */
export const AGENT_FORM: RegExp = /(?:man|woman|people|ist|er|or|ian)$/u;
/** The end of a participle, which may stand as an adjective. */
export const PARTICIPLE_FORM: RegExp = /(?:ed|en)$/u;
/** The end of a reflexive pronoun. */
export const REFLEXIVE_FORM: RegExp = /sel(?:f|ves)$/u;
/** Classes of nouns for what is given, sent or put at somebody's disposal. */
export const GIVEN: readonly string[] = listOf('goods aid trade forces party person war-effort');
/** Classes of nouns for those who act by themselves. */
export const ACTORS: readonly string[] = listOf('person forces body helper diplomat');
/** Nouns for people together that are in no class of nouns by themselves. */
export const COLLECTIVES: ReadonlySet<string> = wordSet(`
  movement wing side tribe clan gang camp front cell network cartel mob public populace electorate congregation
  majority minority household couple pair trio ring circle league guild society squad crew lobby industry sector media
  press leftist establishment elite diaspora pack chain house chamber
`);

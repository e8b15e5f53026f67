import { wordSet } from '../words.ts';

/** Verbs that give somebody something: of two objects the first is whom it is done for. */
export const DITRANSITIVE: ReadonlySet<string> = wordSet(`
  give send provide offer grant lend hand sell promise pledge pay supply award deny show bring teach tell ask refuse
`);

/** Verbs whose participle says where somebody stands: "is opposed to". */
export const TAKING_A_STAND: ReadonlySet<string> = wordSet('oppose commit dedicate devote');

/** Conjunctions of a clause of time. */
export const TIME_MARKS: ReadonlySet<string> = wordSet('after before when while since until once');

/** Behind a reporting clause, what it was said beside: "said as crews searched", "said after tests had shown it". */
export const SAID_BESIDE: ReadonlySet<string> = wordSet('after before when while as once');

/** A particle that turns a verb round: "push back". */
export const BACK = 'back';

/** Behind these words the name of goods is part of another thing: "the arms industry". */
export const NOT_GOODS: ReadonlySet<string> = wordSet(`
  industry sector base race embargo control inspector dealer maker manufacturer producer expansion test programme
  program site plant factory attack strike company firm use crew price market field
`);

/** Help that stands for goods where nothing else is named: "refused the aid". */
export const HELP_GOODS: ReadonlySet<string> = wordSet(`
  aid assistance support help relief money funding loan training
`);

/** Marks that are part of what is said: leaving out "if" would assert it. */
export const MEANT_MARKS: ReadonlySet<string> = wordSet(`
  if unless whether to
`);

/** Prepositions that make of an event the occasion of another: "at a summit, he said". */
export const VENUE_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  at during in on for
`);

/** Verbs of naming, whose refusal tells only that a speaker stays unnamed. */
export const NAMING_VERBS: ReadonlySet<string> = wordSet(`
  name identify quote
`);

/** Verbs of putting something to others. */
export const PUTTING_VERBS: ReadonlySet<string> = wordSet(`
  propose offer
`);

/** What is put to somebody who is only asked. */
export const QUESTION = 'question';

/** Marks of a condition. */
export const CONDITIONAL_MARKS: ReadonlySet<string> = wordSet(`
  if unless whether lest provided
`);

/** Prepositions that bring in what a noun of doing does: "its role in arming". */
export const NOUN_MARKS: ReadonlySet<string> = wordSet(`
  in of to at
`);

/** Prepositions that may be conjunctions. */
export const CLAUSE_MARKS: ReadonlySet<string> = wordSet(`
  as after before since until than
`);

/** Nouns for somebody who stands over against whom they belong to: an ally of Norland is not Norland. */
export const OPPOSITE_NOUNS: ReadonlySet<string> = wordSet(`
  rebel militant insurgent militia terrorist gang separatist dissident protester demonstrator
  ally partner enemy rival critic opponent supporter backer friend neighbour neighbor foe adversary supplier war
  invasion attack
`);

/** Where somebody has his seat: "firms based in Norland". */
export const BASED: ReadonlySet<string> = new Set(['base', 'based', 'headquarter']);
/** Prepositions behind which stands whom a noun belongs to: "banks in Norland". */
export const BELONGING_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  in of from like such including between within by at among
`);

/** Verbs before "on strike". */
export const STRIKE_VERBS: ReadonlySet<string> = wordSet(`
  go be come walk remain stay
`);

/** Words that a frame needs beside its object: "hold it accountable", "find him guilty". */
export const OBJECT_PREDICATES: ReadonlySet<string> = wordSet(`
  accountable responsible guilty
`);

/** People of a state's forces: what they do and suffer, their state does and suffers. */
export const FORCES: ReadonlySet<string> = wordSet(`
  soldier troop troops trooper serviceman servicewoman marine sailor pilot airman policeman policewoman guard paratrooper
  peacekeeper fighter agent spy
`);

/** Prepositions that bring in whom an act is against, beside an object that says what it is. */
export const TARGET_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  against on over at with from by of
`);

/** Prepositions behind a noun that bring in who else is concerned: "denied links *with* Norland", "reports *about* it". */
export const ASIDE_PREPOSITIONS: ReadonlySet<string> = wordSet('with');

/** Prepositions behind a noun for a hostile act that bring in whom it is done to: "strikes on Norland". */
export const VICTIM_PREPOSITIONS: ReadonlySet<string> = wordSet('on upon against');

/** Conjunctions that bring in a clause of time or reason, whose verb is not that of the sentence. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(`
  after before when while as since until because although though where whereas once so
`);

/** Relative subjects of a clause that describes the noun before it, behind a comma. */
export const DESCRIBING_SUBJECTS: ReadonlySet<string> = wordSet('which who');

/** The auxiliary that stands before the subject of a condition. */
export const INVERTED = 'should';

/** Prepositions of whom a measure falls on: "sanctions on Ostia", and what it is for. */
export const BURDEN_PREPOSITIONS: ReadonlySet<string> = wordSet('on against');
export const REASON_PREPOSITION = 'for';
/** Opens a clause that says why. */
export const REASON_OPENER = 'because';

/** Prepositions before what the object of a verb is made, asked or accused to do: "accused Ostia of arming". */
export const CONTROL_PREPOSITIONS: ReadonlySet<string> = wordSet('of for with against from into over to');

/** Prepositions of whose doing a noun is. */
export const OWNER_PREPOSITIONS: ReadonlySet<string> = wordSet('by of from');

/** What brings in that which is not done: "rather than pay", "instead of leaving". */
export const INSTEAD: ReadonlySet<string> = wordSet('rather instead');

/** Nouns that make an occasion of an event noun: "news conference". */
export const OCCASION_NOUNS: ReadonlySet<string> = wordSet('news press');
/** What is called so in front of its noun may be; what is called so is to come. */
export const POSSIBLE: ReadonlySet<string> = wordSet('possible potential');
export const TO_COME: ReadonlySet<string> = wordSet('upcoming imminent scheduled planned schedule forthcoming plan');

/** What there is next to nothing of. */
export const SCARCE: ReadonlySet<string> = wordSet('little scant few no');

/** The preposition of a part: "one of them". */
export const OF = 'of';

/** Where people come from, who are nobody's for it: "people of Norlandish descent". */
export const ORIGINS: ReadonlySet<string> = wordSet('heritage descent origin ancestry background extraction birth');

/** Prepositions of what is spoken or thought of: "the talk of Norland leaving". */
export const SPOKEN_OF: ReadonlySet<string> = wordSet('of about');

/** The preposition of an aim. */
export const AGAINST = 'against';
/** Prepositions before whom something is aimed at or comes from, and before what is complained of as well. */
export const AIMS: ReadonlySet<string> = wordSet('against from');
export const OF_COMPLAINT: ReadonlySet<string> = wordSet('against from over');

/** What names of laws, plans and agreements end in. */
export const LEGAL_TEXTS: ReadonlySet<string> = wordSet(`
  act plan bill law treaty agreement accord pact deal amendment constitution charter code protocol resolution budget
  declaration
`);

/** What looks into a matter, which a name in front of it may be: "the Hale probe". */
export const INQUIRIES: ReadonlySet<string> = wordSet(
  'investigation inquiry probe hearing trial inquest scandal affair case',
);

/** Measures that bear in front the name of whom they hit, and plans that bear their author's: "Norland sanctions". */
export const MEASURES: ReadonlySet<string> = wordSet(
  'sanction tariff embargo ban blockade bill act law plan amendment',
);

/** Participles that say what ties somebody to a group: "Norland-backed rebels". */
export const TIES: ReadonlySet<string> = wordSet(`
  linked link backed back affiliated affiliate inspired inspire aligned align allied ally funded fund led lead trained
  train supported support sponsored sponsor tied tie owned own controlled control armed arm
`);

/** All of a nation, behind its name and "the". */
export const WHOLE_NATION = 'people';

/** Prepositions of whom something is sent to, or what it is about. */
export const ADDRESSING: ReadonlySet<string> = wordSet('to around about over regarding');

/** Prepositions of the occasion of an act, whose own parties are none of it: "asked him during talks with Norland". */
export const ACT_OCCASION_PREPOSITIONS: ReadonlySet<string> = wordSet('during at after before amid following');

/** "The number of dead stands at nine": verbs of a toll, which have the form of nouns. */
export const TOLL_VERBS: ReadonlySet<string> = wordSet('stands remains');

/** On what somebody speaks who is not to be named: "on condition that …". */
export const CONDITION_NOUN = 'condition';

/** Prepositions of where something is done. */
export const WHERE: ReadonlySet<string> = wordSet('in at');

/** Words that turn what follows into its contrary: "stopped short of accusing", "have yet to agree". */
export const SHORT = 'short';
export const YET = 'yet';

/** "Could not help but laugh". */
export const HELPLESS = 'help';

/** What needs to be done is asked for. */
export const NEEDING = 'need';

/** "If possible" makes nothing depend on anything. */
export const IF_POSSIBLE = 'possible';

/** The auxiliary of what somebody is able to do. */
export const ABILITY = 'can';

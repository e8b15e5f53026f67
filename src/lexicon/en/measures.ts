import { listOf, wordSet } from '../words.ts';

/**
 * What a count of people counts, by the words beside it: a row for each population, first its name. The dead and the
 * injured of one event are two figures, the dead and the deceased one.
 */
export const POPULATIONS: readonly (readonly [name: string, ...words: string[]])[] = [
  [
    'dead',
    ...listOf(`dead death deaths die died dies dying kill killed kills killing killings deceased fatality fatalities
      fatal fatally toll slain perish perished perishing murdered massacred drowned bodies body corpses lives`),
  ],
  ['injured', ...listOf('injure injured injures injuring injury injuries wound wounded wounds wounding hurt')],
  ['critical', ...listOf('critical critically intensive')],
  ['missing', ...listOf('missing unaccounted disappeared vanished')],
  [
    'ill',
    ...listOf(`ill illness sick sickened sickness case cases infected infection infections infects contracted fell
      hospitalised hospitalized patients`),
  ],
  ['tested', ...listOf('tested tests positive negative samples')],
  [
    'arrested',
    ...listOf(`arrest arrested arrests arresting detain detained detains detaining detention custody jailed
      imprisoned rounded`),
  ],
  ['charged', ...listOf('charged indicted convicted sentenced accused')],
  ['displaced', ...listOf('displaced flee fled fleeing evacuate evacuated evacuation homeless evacuees')],
  ['rescued', ...listOf('rescue rescued rescues rescuing saved freed released survivors survived survive')],
  ['held', ...listOf('hostage hostages captive captives kidnapped abducted seized')],
  ['dismissed', ...listOf('dismiss dismissed fire fired sack sacked layoffs redundant axe axed cut cuts cutting')],
  ['hired', ...listOf('hire hired hires hiring recruit recruited employ employs employed employees workforce')],
  ['present', ...listOf('attend attended attending gathered rally rallied marched crowd turnout audience')],
  ['told', ...listOf('told informed briefed')],
];

/** Words right behind a figure by which it counts people without naming them: "17 died", "23 dead, 40 injured". */
export const FATES: ReadonlySet<string> = wordSet(
  'dead died killed deceased slain injured wounded hurt missing arrested detained hospitalised hospitalized',
);

/** Verbs right before such a figure: "kills 41", "injuring three". */
export const STRIKING: ReadonlySet<string> = wordSet(
  `kill kills killed killing injure injures injured injuring wound wounds wounded wounding arrest arrests arrested
  arresting detain detains detained detaining slay slays slew`,
);

/** What is said of people alone and given as a bare figure: "the toll rose to 46". */
export const TOLLS: ReadonlySet<string> = wordSet('toll');

/** What such figures count. */
export const COUNTED_PEOPLE = 'person';

/** Populations that only grow while an event lasts: a later, higher count is an update. */
export const GROWING: ReadonlySet<string> = wordSet(
  'dead injured critical missing ill tested arrested charged displaced rescued held',
);

/** Nouns that say of a count only that it counts people. */
export const PEOPLE: ReadonlySet<string> = wordSet('person people victim human');

/** Units of time. */
export const DURATIONS: ReadonlySet<string> = wordSet('second minute hour day night week month year decade century');

/** Units in which the same is measured again and again, of very different things. */
export const LENGTHS: ReadonlySet<string> = wordSet(
  `mile kilometre kilometer metre meter foot feet inch yard centimetre centimeter km degree point pound ton tonne kg
  gallon litre liter acre hectare mph time page word step item thing way part piece side round game`,
);

/** Of those, readings that are others by the hour: how fast a storm goes, how warm it is. */
export const PASSING: ReadonlySet<string> = wordSet('mph kph knot degree celsius fahrenheit');

/** What stands before a sum that is the price of one thing: "a $900 coat". */
export const ONE_THING: ReadonlySet<string> = wordSet('a an the his her its their');

/** Nouns for money, in the singular: "a billion-dollar deal" counts no deals. */
export const SUMS: ReadonlySet<string> = wordSet('dollar euro pound cent penny yen yuan krone franc');

/** Nouns for those whom a report has its words from, or who carry them: their number is no matter of the event. */
export const INFORMANTS: ReadonlySet<string> = wordSet(
  'source official diplomat insider agency outlet newspaper reporter colleague witness expert analyst',
);

/** Words before or behind a figure that make it a part of another, or come on top of it. */
export const PARTS: ReadonlySet<string> = wordSet(
  'another other others more additional extra further remaining including each per every',
);

/** Hedges that stay below the figure, which the sign for "about" does not say, by their words. */
export const BELOW_HEDGES: readonly (readonly string[])[] = [['nearly'], ['almost'], ['close', 'to'], ['nearing']];

/** Words by which a price, a rate or an index is told, which is another by the hour. */
export const MOVING: ReadonlySet<string> = wordSet(
  `shares share stock stocks index traded trading fell fall falls rose rise rises dropped gained slid surged jumped
  climbed plunged closed opened barrel polls poll`,
);

/** Nouns that reports count one thing by, a row for each thing, in the singular. */
export const ALIKE: readonly (readonly string[])[] = [
  listOf('ship vessel freighter'),
  listOf('plane aircraft jet airplane'),
  listOf('job post position'),
  listOf('worker employee staff'),
  listOf('soldier troop serviceman'),
  listOf('car vehicle'),
  listOf('home house'),
  listOf('child minor'),
  listOf('firm company business'),
  listOf('rocket missile'),
  listOf('policeman officer'),
  listOf('lawmaker deputy legislator'),
];

/** Clauses of one sentence, roughly, by what stands between them. */
export const CLAUSE_BREAKS: ReadonlySet<string> = wordSet(', ; : ( ) – — and while but with as after');

/** Words for what lies between two days. */
export const NIGHT: ReadonlySet<string> = wordSet('night nights overnight midnight');

/** Words, beside figures, that make what stands behind "of" or "of the" a whole: "some of the 46". */
export const SHARES_OF: ReadonlySet<string> = wordSet(
  'one two three four five six seven eight nine ten some most many half all none few',
);

/** Words for the whole behind "12 of". */
export const WHOLES: ReadonlySet<string> = wordSet('them whom those these which');

/** What the names of units of a share begin with. */
export const SHARE_UNIT = 'percent';

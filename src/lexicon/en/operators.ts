import { words } from '../event-frame.ts';

/**
 * What a predicate does to the event in its complement.
 *
 * - `same`: nothing (begins to, continues to, is able to)
 * - `plan`, `consider`: it is planned, or possible
 * - `promise`, `threaten`, `refuse`, `demand`, `stop`: an act of its own over that event
 * - `accept`: a refusal where it is negated
 * - `fail`, `deny`: it is not so; says a party that it is not so
 * - `accuse`: an act of its own, and the complement is claimed beside it, of the one accused
 */
export type OperatorKind =
  | 'same'
  | 'accept'
  | 'plan'
  | 'consider'
  | 'promise'
  | 'threaten'
  | 'refuse'
  | 'demand'
  | 'stop'
  | 'fail'
  | 'deny'
  | 'accuse'
  | 'warn';

const TABLE: Readonly<Record<OperatorKind, string>> = {
  same: `begin start continue resume keep keep_on go_on try attempt strive aim work manage dare proceed engage involve get able step struggle effort bid endeavour
    mission campaign role likely set suppose involved engaged responsible complicit believe know report say see think suspect find allege capable instrumental design`,
  plan: 'plan intend schedule expect prepare hope want wish mean due decide determine resolve opt be_going set slate ready poised arrange anticipate propose aspire desire keen eager plan intention',
  consider: 'seem appear consider contemplate mull weigh explore discuss ponder debate examine possible study review',
  promise:
    'agree promise pledge vow offer commit undertake consent swear volunteer guarantee willing prepared pledge promise commitment offer willingness agreement',
  threaten: 'threaten threat',
  refuse: 'refuse decline reject rule_out oppose balk unwilling reluctant refusal resist object',
  accept: 'accept tolerate allow permit comply condone countenance',
  demand: `urge ask demand request call appeal press pressure push persuade convince encourage order instruct tell exhort implore beg plead lobby invite advise insist recommend
    direct want galvanise call appeal plea demand request`,
  stop: 'halt stop suspend end cancel abandon scrap drop quit give_up forgo terminate',
  fail: 'fail refrain avoid neglect stop_short omit forget unable abstain pretend feign',
  deny: 'deny refute',
  accuse:
    'accuse blame condemn criticise criticize denounce charge suspect sanction rebuke fault censure indict arrest jail fine convict investigate sue praise thank commend slam blast applaud congratulate laud hail salute honor honour credit lambast lambaste castigate chastise deride mock ridicule berate scold admonish decry censure reprimand forgive pardon',
  warn: 'warn caution',
};

function compile(): ReadonlyMap<string, OperatorKind> {
  const byLemma = new Map<string, OperatorKind>();
  for (const operation of Object.keys(TABLE) as OperatorKind[])
    for (const lemma of words(TABLE[operation])) if (!byLemma.has(lemma)) byLemma.set(lemma, operation);
  return byLemma;
}

/** Verbs of knowing and saying that do nothing to a clause ("is said to have left"); their object they only know of. */
export const KNOWING: ReadonlySet<string> = new Set(words('believe know report say see think suspect find allege'));

/** Verb, adjective or noun to what it does to its complement. */
export const OPERATORS: ReadonlyMap<string, OperatorKind> = compile();

/** Verbs whose object, not subject, does what their complement says ("asked B to leave", "accused B of lying"). */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  words(
    `${TABLE.accuse} ${TABLE.demand} help assist allow enable let force compel permit warn lead prevent stop aid support cause get see catch detect observe spot film photograph notice record witness depict describe show find hear watch identify keep bar ban forbid prohibit expect intend
    prefer wish assume presume appoint hire recruit assign task authorise authorize empower nominate elect commission bribe`,
  ),
);

/** … of them, verbs that need somebody to say it to: "told to leave" is a passive wherever it stands. */
export const NEEDS_ADDRESSEE: ReadonlySet<string> = new Set(
  words('tell urge order instruct exhort implore encourage invite convince persuade advise force compel'),
);

/** The verb of wanting to know, as well as of wanting something done. */
export const ASK = 'ask';

/** Verbs of winning over, whose passive tells what somebody thinks. */
export const PERSUASION: ReadonlySet<string> = new Set(words('convince persuade'));

/** Adjectives that make a judgement of the subject: saying so is disapproval. */
export const DISAPPROVING: ReadonlySet<string> = new Set(
  words(
    'unacceptable intolerable outrageous shameful disgraceful deplorable reprehensible irresponsible unjustified illegal unlawful inexcusable abhorrent destabilising destabilizing provocative reckless',
  ),
);

/** Adjectives of concern over somebody's doing: "is concerned about", "alarmed by". */
export const CONCERNED: ReadonlySet<string> = new Set(
  words('concerned worried alarmed troubled outraged angry dismayed appalled disturbed critical disappointed'),
);

/** Nouns and adjectives that, said of a party, tell of a lasting relation. */
export const RELATIONAL: ReadonlyMap<string, 'COOPERATE' | 'AID'> = new Map([
  ['ally', 'COOPERATE'],
  ['partner', 'COOPERATE'],
  ['customer', 'COOPERATE'],
  ['buyer', 'COOPERATE'],
  ['importer', 'COOPERATE'],
  ['supplier', 'AID'],
  ['backer', 'AID'],
  ['supporter', 'AID'],
  ['donor', 'AID'],
  ['lifeline', 'AID'],
  ['exporter', 'COOPERATE'],
]);

/** … of those, who may be so in words only. */
export const WORDS_OR_HELP: ReadonlySet<string> = new Set(words('supporter backer'));

/** Modal verbs and what they say of the clause. */
export const MODALS: ReadonlyMap<string, 'possible' | 'planned' | 'conditional' | 'requested'> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['will', 'planned'],
  ['shall', 'planned'],
  ["'ll", 'planned'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
  ['must', 'requested'],
  ['should', 'requested'],
  ['ought', 'requested'],
]);

/** Adverbs that leave it open. */
export const MODAL_ADVERBS: ReadonlySet<string> = new Set(words('possibly perhaps maybe potentially likely probably'));
/** Adverbs and determiners that deny. */
export const NEGATIVES: ReadonlySet<string> = new Set(
  words("not n't never no neither nor hardly nobody nothing none without"),
);

/** Adverbs that a negation may hang on, and mean its verb: "never once", "not yet". */
export const NEVER_ONCE: ReadonlySet<string> = new Set(words('once ever yet'));
/** Auxiliaries by which a negated comparison says the utmost: "has never been worse", "could not be clearer". */
export const UNSURPASSED: ReadonlySet<string> = new Set(words('have could can'));

/**
 * "No choice but to go", "cannot help but go": what is not to be had, and the word behind which stands what is done.
 */
export const CHOICES: ReadonlySet<string> = new Set(words('choice option alternative recourse'));
export const EXCEPTING: ReadonlySet<string> = new Set(words('but except other'));
/** Conjunctions under which a negation goes on: "did not sell or lend". */
export const DISJOINING: ReadonlySet<string> = new Set(words('or nor'));

/** Verbs that join a subject to what it is. */
export const COPULAR: ReadonlySet<string> = new Set(words('remain become stay constitute represent'));

/** Verbs that only say that something is said. */
export const SPEECH: ReadonlySet<string> = new Set(
  words(`say tell report add note announce claim state declare argue insist explain reply respond remark observe write stress emphasise emphasize underline maintain assert affirm confirm reveal disclose
  warn caution hint suggest indicate signal highlight point_out point detail affirm reiterate echo allege testify predict say_so quote cite describe`),
);

/** What somebody declines to do when he only declines to talk. */
export const TALKING: ReadonlySet<string> = new Set(
  words(
    'comment say elaborate answer discuss speak talk respond specify disclose identify confirm name be give provide',
  ),
);

/** Adjectives for standing firm against what others ask or threaten. */
export const DEFIANT: ReadonlySet<string> = new Set(
  words('unmoved undeterred defiant unyielding unbowed opposed intransigent'),
);

/** Prepositions that bring in the complement of an operator as a gerund or event noun. */
export const COMPLEMENT_PREPOSITIONS: Readonly<Record<OperatorKind, readonly string[]>> = {
  same: ['in', 'of', 'to', 'for'],
  accept: ['with'],
  plan: ['on', 'for', 'to'],
  consider: ['about', 'of'],
  promise: ['to', 'on'],
  threaten: ['with', 'to', 'of'],
  refuse: ['to', 'from'],
  demand: ['for', 'to', 'into', 'against', 'on'],
  stop: ['of'],
  fail: ['from', 'of', 'to'],
  deny: ['of'],
  accuse: ['of', 'for', 'over'],
  warn: ['against', 'of', 'about'],
};

/** Where stands whose offer is turned down: the object, or behind a preposition. */
export const TURNED_DOWN: readonly string[] = ['object', 'of', 'from', 'to'];

/** "Ordered an arrest": it is begun. */
export const ORDERING = 'order';

/** Verbs of promising that are of no blows: who agrees to attack threatens nobody. */
export const AGREEING: ReadonlySet<string> = new Set(words('agree offer'));

/** "Insisted that it knew" states, "insisted that it go" demands. */
export const INSISTING = 'insist';

/** Verbs that only tell where a clause with "that" follows: "told them that …". */
export const ONLY_TELLING: ReadonlySet<string> = new Set(words('tell convince advise'));

/** "Called it a club": gives it a name. */
export const NAME_GIVING = 'call';

/** Verbs of wanting, of others only where they have an object. */
export const WANT = 'want';
export const WANTING: ReadonlySet<string> = new Set([WANT, 'need']);

/** What "is required" without a subject is asked by nobody. */
export const REQUIRING = 'require';

import { wordSet } from '../words.ts';

/**
 * Offices by which their holder is known without a name: there is one of the place or body, or it is the office that
 * speaks.
 */
export const KNOWN_BY_OFFICE: ReadonlySet<string> = wordSet(`
  judge coroner magistrate prosecutor minister president chancellor premier mayor governor ambassador king queen prince
  princess emperor pope archbishop bishop commissioner chairman chairwoman chairperson superintendent secretary director
  spokesman spokeswoman spokesperson chief headteacher headmaster provost dean commander speaker
`);
/** Nouns for persons: with no name given, these speakers are anonymous. Written for this project. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...KNOWN_BY_OFFICE,
  ...wordSet(`
  official spokesman spokeswoman spokesperson aide adviser advisor diplomat expert analyst source soldier officer commander general
  witness resident critic supporter opponent lawmaker senator congressman congresswoman representative legislator minister deputy ambassador envoy negotiator
  executive employee worker manager lawyer attorney prosecutor judge investigator economist trader investor banker researcher scientist professor scholar academic
  activist protester demonstrator campaigner voter participant respondent person people man woman boy girl child parent mother father student teacher doctor nurse
  patient refugee migrant villager farmer fisherman driver pilot sailor veteran fighter rebel militant commentator columnist journalist reporter editor correspondent
  observer historian friend colleague relative neighbor neighbour customer client user owner founder chief head leader president chairman director member staffer
  staff insider operative strategist consultant pollster donor delegate candidate other many some most few several player coach fan author writer artist
  actor official individual citizen national local detective policeman policewoman guard captain colonel lieutenant sergeant troop combatant
  survivor victim suspect defendant plaintiff bystander passenger tourist visitor shopkeeper businessman businesswoman entrepreneur engineer specialist
  technician democrat republican conservative liberal partisan skeptic sceptic detractor backer ally foe rival parliamentarian bishop priest cleric imam
  monk pope king queen prince princess sheikh emir emissary interlocutor interviewer moderator host anchor informant whistleblower defector dissident prisoner detainee inmate councillor councilor
  accountant acquaintance agent appointee architect assistant attendant bailiff biker broker builder carpenter carer
  caretaker clerk commuter cyclist electrician firefighter grandmother grandfather groom guest janitor inhabitant jogger
  landlord landlady lifeguard mechanic miner nun paramedic pedestrian plumber porter postman receptionist registrar
  biologist chemist physicist geologist virologist epidemiologist seismologist meteorologist pathologist organiser
  organizer
  roommate steward stewardess tenant treasurer trustee usher waiter waitress warden
  `),
]);

/** … whom a body has to speak for it: "a ministry spokesman" is on the record. */
export const SPEAKS_FOR: ReadonlySet<string> = wordSet('spokesman spokeswoman spokesperson');
/** … also several of them: it is the office that speaks. */
export const OFFICES_OF_MANY: ReadonlySet<string> = wordSet('prosecutor');
/** Whoever holds an office that is not told. */
export const OFFICIAL_NOUN = 'official';
/** Stands before the office of a chief: "the chief medical officer". */
export const CHIEF = 'chief';
/** … with "chief" in front: "the chief medical officer". */
export const CHIEFS: ReadonlySet<string> = wordSet(`
  officer executive constable justice scientist economist negotiator doctor physician surgeon nurse inspector engineer
  whip rabbi
`);
/** Services whose officials speak for the service: "health officials", "election officials". */
export const SERVICES: ReadonlySet<string> = wordSet(`
  health election school city county town village fire hospital airport park prison weather customs municipal port
  district council
`);
/** Whom somebody has one of: "his lawyer" is known by him. */
export const ONE_OF_SOMEBODY: ReadonlySet<string> = wordSet(`
  lawyer attorney barrister solicitor agent wife husband widow widower mother father spokesman spokeswoman spokesperson
`);
/** Words by which an office is not one alone, or is held no more. */
export const NOT_THE_HOLDER: ReadonlySet<string> = wordSet(`
  former ex retired one another some several senior unnamed unidentified other two three
`);

/** Papers of more than one, whatever their form: "its own data show". */
export const PLURAL_BY_SENSE: ReadonlySet<string> = wordSet('data datum');

/** Who looks into things for an office: it is the office that speaks. */
export const EXAMINERS: ReadonlySet<string> = wordSet('auditor inspector examiner surveyor monitor');

/** Documents and hearsay without an author: anonymous unless somebody is named as theirs. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
  report rumor rumour story article account claim allegation document leak source speculation data evidence study survey poll figure
  statistic cable memo email letter photo footage video image post paper book website transcript file record finding result estimate test review analysis
`);

/**
 * All papers that can close what they say: "…, the indictment states". Those beside documents have an author as a rule,
 * so that they are not anonymous: as documents they would be of nobody.
 */
export const STATING_PAPERS: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  ...wordSet(`
    notice circular bulletin filing register log minute invoice indictment note questionnaire audit statement communique
    communiqué declaration judgment judgement verdict ruling affidavit plea release charter decree directive index
  `),
]);

/** Words of which a title before a name is made. */
export const OFFICE_WORDS: ReadonlySet<string> = wordSet(`
  secretary minister president prime vice deputy chancellor ambassador spokesman spokeswoman spokesperson chief director
  chairman chairwoman general governor senator sen. rep. representative gov. mayor commissioner adviser advisor envoy leader premier king queen prince secretary-general
  attorney judge justice justices colonel commander admiral speaker professor dr. mr. mrs. ms. analyst economist lawyer officer head aide correspondent
`);

/** What is counted stands behind these: "hundreds of vendors", "one of the girls". */
export const PARTITIVES: ReadonlySet<string> = wordSet(`
  number hundred thousand dozen million score majority minority handful couple lot plenty range group pair some many most
  one both each several few all any none percent half third quarter
`);

/** Nouns that may stand for another noun of the same person without a name. */
export const SAME_PERSON: ReadonlySet<string> = wordSet(`
  aide adviser diplomat source spokesman spokeswoman spokesperson expert analyst person
`);

/** What a person of a name is called in turn, by office, party or calling. */
export const CALLINGS: ReadonlySet<string> = wordSet(`
  senator congressman congresswoman lawmaker legislator representative politician republican democrat conservative
  liberal candidate nominee frontrunner businessman businesswoman entrepreneur billionaire millionaire mogul tycoon
  expert professor economist historian scholar academic novelist columnist actor actress singer musician
  comedian filmmaker playwright coach player striker goalkeeper defender midfielder quarterback pitcher
  athlete champion veteran
`);

/** Opens the noun for who was it once: "ex-senator". */
export const FORMERLY: RegExp = /^ex-/i;

/** … or by age. */
export const AGED: RegExp = /^\d+-year-old$/;
/** What somebody is called of whom only the age is said: a person, whatever else he may be called. */
export const OF_AN_AGE = 'year-old';

/** Nouns that any holder of an office may be called. */
export const ANY_OFFICE: ReadonlySet<string> = wordSet('official leader diplomat envoy chief head boss');

/** Ends of nouns for persons: "schoolgirl", "shopkeeper" is in no list. */
export const PERSON_ENDING: RegExp =
  /(?:girl|boy|man|men|woman|women|worker|people|person|child|owner|holder|goer|seeker)$/;

/** What a source opens with that is not the one spoken of before. */
export const ANOTHER: RegExp = /^(?:an?other|a second|a third|two other|(?:the )?other)\b/i;
/** … that is known already. */
export const DEMONSTRATIVE: RegExp = /^(?:the|this|that|these|those)$/i;
/** … that are told apart from all of their state: "two Norlanders" are not these. */
export const ALL_OF_THEM: RegExp = /^(?:the|these|those|both)$/i;

/** Words between a title and a name by which the name is another's: "spokesman for Vell". */
export const LEADS_TO_OTHER: RegExp =
  /^(?:for|with|by|and|or|of|['’]s?|to|than|from|against|who|in|at|on|near|under)$/i;

/** Participles before the name of whoever the noun means: "a student called Ann Vell". */
export const CALLED_SO: ReadonlySet<string> = wordSet('called named');

/** What a person can be and a firm as well: "its owner, Velmar,". */
export const FIRM_ROLES: ReadonlySet<string> = wordSet(`
  owner operator developer maker manufacturer supplier landlord employer organiser organizer contractor builder rival
  publisher producer retailer lender insurer provider buyer seller bidder promoter distributor
`);

/** What stands between names that speak together: "Peru and the United States". */
export const NAMED_TOGETHER: RegExp = /^(?:,|,?\s+and)\s+(?:the\s+)?$/i;

/** Words near a source that say it stays unnamed. */
export const STAYS_UNNAMED: RegExp =
  /anonym|condition of|not authorized|not authorised|declined to be (?:named|identified)|asked not to be|unnamed|unidentified|familiar with|sources?\b|senior/i;

/** How an adjective of a state ends that is also a word for one of its people. */
export const ONE_OF_STATE: RegExp = /[ni]$/;

/** Why a source has no name, which nobody says: "because he was not authorised to be named". */
export const WITHHELD: RegExp = /\banonym|\bnot (?:to )?be (?:named|identified|quoted)/i;

/** What opens a source that is nobody: "no one on the hill". */
export const NO_ONE: ReadonlySet<string> = wordSet('no nobody none neither');

/** Subjects that mostly quote nobody: "I know", "you think". */
export const NOBODY_QUOTED: RegExp = /^(?:i|you|we|it|this|that|which|what|something|nothing|everything|there)$/i;

/** What counts those who speak. */
export const SHARE_NOUNS: ReadonlySet<string> = wordSet(
  '% percent per-cent third half quarter majority minority share most',
);

/** Nouns by which an outlet just named is taken up. */
export const OUTLET_NOUNS: ReadonlySet<string> = wordSet(`
  paper newspaper magazine outlet broadcaster network channel tabloid daily weekly publication station
`);
/** … a company. */
export const FIRM_NOUNS: ReadonlySet<string> = wordSet(`
  company firm manufacturer supplier corporation airline carrier retailer lender bank insurer brewer startup
  carmaker automaker chipmaker drugmaker planemaker shipbuilder conglomerate utility brand club chain developer
`);
/** … and words of an outlet's name. */
export const OUTLET_WORDS: ReadonlySet<string> = wordSet(`
  times post journal tribune herald gazette courier mail news chronicle observer guardian telegraph mirror star sun
  standard examiner dispatch bulletin inquirer enquirer globe record register sentinel press daily weekly magazine tv radio
`);

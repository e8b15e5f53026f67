import { rowsByWord, wordSet } from '../words.ts';

/** Nouns for a speaker that fit nearly anybody: two who are called so need not be one. */
export const ANY_SPEAKER: ReadonlySet<string> = wordSet(`
  official officials source sources person people man woman men women someone somebody one two three four several
  some other others spokesman spokeswoman spokesperson spokespeople representative representatives statement
  head chief member members senior former local high top familiar close unnamed unspecified report reports
  document data figure record file image picture photo footage analyst expert observer satellite western fresh
`);

/**
 * Nouns for a speaker by which a report may call anybody of a house or anybody who was there: another may call the same
 * one an engineer, a nurse or a neighbour.
 */
export const LOOSE_CALLINGS: ReadonlySet<string> = wordSet(`
  employee worker staff staffer insider aide adviser executive colleague whistleblower whistle-blower participant
  witness resident neighbour neighbor bystander onlooker passenger local citizen civilian victim survivor
  expert analyst specialist observer critic opponent supporter activist campaigner protester
  authority investigator diplomat lawmaker politician figure informant individual guest visitor customer client user
  researcher scientist author prosecutor detective inspector officer policeman policewoman
`);

/**
 * What a source may be, for each noun that it is called by: two of which nothing is common are two. A noun stands in
 * every row that it may belong to ("authorities" may be the police or the town); what anybody may be called, in none.
 */
export const SOURCE_KINDS: ReadonlyMap<string, ReadonlySet<string>> = rowsByWord(`
  state: government ministry minister cabinet department administration authority embassy chancellery agency railway
    airport directorate premier
  control: regulator watchdog inspectorate inspector authority agency commission ombudsman auditor audit ministry
    department directorate
  law: police policeman cop officer constable superintendent detective sheriff gendarme prosecutor prosecution
    investigator attorney authority agency guard
  court: court judge justice tribunal magistrate jury bench panel verdict ruling judgment judgement coroner inquest
  counsel: lawyer attorney solicitor barrister counsel defence defense agent family relative
  military: army military navy officer troop soldier general admiral guard coastguard defence defense force
  rescue: firefighter officer fire rescuer rescue paramedic ambulance emergency authority agency guard coastguard
    firemen fireman lifeguard
  town: mayor governor municipality council councillor town city authority administration government
  union: union unionist federation association steward
  company: company firm maker manufacturer retailer supplier airline carrier bank brewer automaker carmaker drugmaker
    operator utility developer landlord insurer contractor chain brewery distributor lender broker employer
    corporation conglomerate subsidiary shipowner businessman businesswoman entrepreneur tycoon magnate financier
    banker manager executive engineer factory plant refinery shipyard railway airport hotel restaurant supermarket
    startup
  club: club side coach manager
  player: player footballer striker midfielder defender goalkeeper winger athlete
  staff: foreman driver miner sailor pilot engineer technician electrician welder docker dockworker seafarer crewman
    machinist
  accused: accused defendant suspect
  parent: parent mother father
  science: hospital clinic laboratory lab biologist geologist seismologist meteorologist epidemiologist doctor medic
    surgeon nurse physician midwife university scientist researcher institute professor engineer executive virologist
    archaeologist historian ecologist botanist oceanographer volcanologist toxicologist pathologist veterinarian vet
    academic lecturer
  school: school teacher headteacher principal university pupil student
  public: tenant commuter motorist shopper spectator resident villager neighbour neighbor witness bystander onlooker survivor passenger shopkeeper
  church: church diocese bishop priest monastery imam rabbi pastor vicar parish mosque synagogue archbishop
  charity: charity foundation association monitor observatory non-profit manager executive
  opposition: opposition
  sport: federation league association club
  culture: museum gallery library theatre theater orchestra curator conservator restorer manager
  trade: federation association chamber company
  farming: farmer grower breeder fisherman forester angler hunter beekeeper shepherd fishermen
  press: newspaper magazine broadcaster
  parliament: parliament senate congress senator lawmaker legislator
  rebels: rebel insurgent militant militia guerrilla separatist jihadist
  criminals: hacker gang smuggler kidnapper
`);

/** What ends the noun that somebody is called by: "a nurse | on the ward", "engineers | who …". */
export const CALLED: RegExp =
  /^(?:[^,]*,\s+an?\s+)?(?:the |an? )?([\p{L}\s-]+?)(?:,| (?:of|in|on|at|from|for|with|who|that|to)\b|$)/u;

/** What a source is called whose name is kept back: he told it to this paper alone, and not on the record. */
export const KEPT_BACK: ReadonlySet<string> = wordSet(
  'not_authorised not_authorized familiar_with briefed knowledge_of close_to source sources',
);

/** People of a paper or agency, when it tells what they saw. */
export const REPORTERS: ReadonlySet<string> = wordSet(`
  reporter reporters correspondent correspondents journalist journalists photographer photographers team crew
  newspaper magazine broadcaster
`);

/** What an outlet does when it finds out for itself, and what comes of it. */
export const FINDING_OUT: ReadonlySet<string> = wordSet(`
  see obtain review view count watch witness visit film photograph examine analyse analyze verify measure test
  commission inspect calculate survey find interview analysis tally investigation examination walk hear
  gather collect compile check study sample test copy possession download recording evaluate evaluation fill buy
  enter arrive reach climb board cross tour accompany admit let
`);

/** What somebody else does who finds a figure out: he is the source of it. */
export const COUNTING: ReadonlySet<string> = wordSet('count measure record register detect tally calculate estimate');

/** Offices whose holder speaks for the house that he is of. */
export const SPEAKING_OFFICES: ReadonlySet<string> = wordSet(`
  spokesman spokeswoman spokesperson director chief executive president chairman chairwoman chair head secretary
  commander captain manager governor superintendent chancellor minister commissioner
`);

/** … of them those of a state or a town, whose holder speaks for no company or agency that is heard beside him. */
export const PUBLIC_OFFICES: ReadonlySet<string> = wordSet(`
  minister chancellor governor commissioner
`);
/** … of a state as well, behind what it is of: "health secretary". */
export const SECRETARY = 'secretary';

/** What somebody writes who is said to have written. */
export const WRITINGS: ReadonlySet<string> = wordSet('letter post message e-mail email note circular');
export const WRITING: ReadonlySet<string> = wordSet('write post e-mail email');

/** What is said of papers that an outlet came by, and nobody put out. */
export const COME_BY: ReadonlySet<string> = wordSet('seen obtained reviewed leaked viewed shown examined');

/** What is done with a claim by whoever passes on what another published. */
export const PASSING_ON: ReadonlySet<string> = wordSet(`
  report reveal disclose cite quote publish write reporting revelation exclusive first learn article
`);

/** What is done with a report or paper by whoever it is of. */
export const ISSUING: ReadonlySet<string> = wordSet(`
  publish release issue deliver present submit file write put_out hand_in hand_over produce post
`);

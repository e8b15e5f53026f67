import { rowsOf, wordSet } from '../words.ts';

/** Titles that stand before a person's name and are no part of it; abbreviations with and without their stop. */
export const TITLES: ReadonlySet<string> = wordSet(`
  Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Rev Rev. Reverend Father
  Sister Rabbi Imam Sheikh Sheik Ayatollah Pope Cardinal Archbishop Bishop King Queen Prince Princess Crown Emir
  Sultan Gen Gen. General Lt Lt. Lieutenant Col Col. Colonel Maj Maj. Major Capt Capt. Captain Cmdr Cmdr.
  Commander Adm Adm. Admiral Sgt Sgt. Sergeant Cpl. Pvt. Brig Brig. Brigadier Marshal Sen Sen. Senator Rep Rep.
  Representative Congressman Congresswoman Gov Gov. Governor Mayor President Vice Prime Premier Chancellor
  Minister Secretary Ambassador Envoy Judge Justice Attorney Chief Chairman Chairwoman Director Commissioner
  Councilman Councilwoman Councillor Speaker Officer Detective Inspector Superintendent Sheriff Prosecutor Spokesman Spokeswoman
  Spokesperson Deputy Coach Uncle Aunt
`);

/** Words that a body's name ends with, or is built around. */
export const ORG_WORDS: ReadonlySet<string> = wordSet(`
  Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC LLP PLC plc AG GmbH SA S.A. NV N.V. SE Company Corporation Group
  Holdings Industries Technologies Systems Partners Bank Airlines Airways Motors Energy University College School
  Institute Academy Hospital Museum Library Church Foundation Association Federation Union League Club Society
  Council Committee Commission Agency Authority Administration Bureau Office Department Ministry Court Parliament
  Congress Senate Assembly House Party Movement Front Army Navy Force Forces Guard Command Police Service Services
  Organization Organisation Alliance Coalition Center Centre Fund Trust Network News Times Post Journal Press
  Tribune Herald TV Radio Board Panel Embassy Consulate Treasury
`);

/**
 * Words after the name of a town or a country in the name of what stands there: "Lorvik Herald", "Lorvik Council". The
 * first word alone means the place, and not the body.
 */
export const BODIES_OF_PLACES: ReadonlySet<string> = wordSet(`
  School Hospital Museum Library Church Society Council Commission Authority Administration Bureau Office Department
  Ministry Court Parliament Congress Senate Assembly House Army Navy Force Forces Guard Command Police Service Services
  Center Centre News Times Post Journal Press Tribune Herald TV Radio Board Panel Embassy Consulate Treasury
`);

/** Words that a place's name is built around. */
export const PLACE_WORDS: ReadonlySet<string> = wordSet(`
  County City Province District Region State Island Islands Isle River Lake Sea Ocean Bay Gulf Strait Mount
  Mountain Mountains Valley Desert Beach Coast Park Street Avenue Road Boulevard Square Bridge Airport Port Harbor
  Harbour North South East West Northern Southern Eastern Western Central Peninsula Cape Fort San Santa St. Saint
  New Los El Village Town Hills Heights Canyon Forest Creek
`);

/** Verbs whose subject speaks: a name before or after one is mostly a person or a body. */
export const SAYING_WORDS: ReadonlySet<string> = wordSet(`
  said says say told tells added adds wrote writes asked argued insisted warned noted claimed replied explained
  declared announced stated believes thinks called denied accused urged acknowledged testified tweeted recalled
`);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  in at near from to across outside inside through around toward towards into throughout
`);

/** Names that may well be a person's or a common word: the tables alone do not decide. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = wordSet(`
  Chad Jordan Georgia Guinea Turkey Jersey Dominica Victoria Charlotte Phoenix Nice Florence Bath Reading Mobile
  Orlando Austin Virginia Niger Lima Male Valencia Cologne Santiago Houston Medina Paris Observer Globe Polish WHO
  CAR SPA APP PAP ANI NOS MENA APA ECHR SANA NOR Foreign_Affairs Foreign_Policy Miss. La. Ill. Ind. Mass. Mo. Pa.
  Del. Mich. Ore.
`);

/** What a secretary or minister is of. */
export const PORTFOLIOS: ReadonlySet<string> = wordSet(`
  State Defense Defence Commerce Labor Labour Health Interior Energy Education Justice Transportation Transport
  Agriculture Finance Trade Staff Foreign Home Environment Economy Police Fire
`);

/** Does the word tell what a minister, secretary or chief is of? */
export const isPortfolio = (word: string): boolean =>
  word !== '' && PORTFOLIOS.has(word[0]!.toUpperCase() + word.slice(1));

/** Small words that a person's name may begin with. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  'de von van al el bin bint ibn da di du la le ter ten den der abu ben',
);

/** What stands behind a name and tells generations apart. */
export const GENERATION: RegExp = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** Titles that only men bear, and only women. */
export const MALE_TITLES: ReadonlySet<string> = wordSet(`
  Mr Mr. Sir Lord King Prince Pope Father Emir Sultan Congressman Councilman Chairman Uncle Spokesman Imam Rabbi Ayatollah
`);
export const FEMALE_TITLES: ReadonlySet<string> = wordSet(`
  Mrs Mrs. Ms Ms. Miss Dame Lady Queen Princess Sister Baroness Congresswoman Councilwoman Chairwoman Aunt Spokeswoman
`);

/** Small words that open a surname, which then stands without the given name too: "Van den Berg". */
export const SURNAME_PARTICLES: ReadonlySet<string> = wordSet('van von der den de di da du la le ter ten');

/** A small word that is written into the surname: "al-Tamim". */
export const JOINED_PARTICLE: RegExp = /^(al|el|ad|an|ar|as|at|ash|abu|ben|bin)[-‑–](?=\p{L})/iu;

/** What somebody is to another: who is brought in so is called by the given name, or in full. */
export const KIN: ReadonlySet<string> = wordSet(`
  wife husband spouse widow widower son daughter father mother brother sister nephew niece uncle aunt cousin grandson
  granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother fiance fiancee fiancé fiancée lady
`);

/** More words that a firm's name ends with; the models know only those of `ORG_WORDS`. */
export const COMPANY_WORDS: ReadonlySet<string> = wordSet(`
  Holding Logistics Pharmaceuticals Pharma Foods Electronics Software Labs Laboratories Robotics Petroleum Shipping
  Securities Insurance Ventures Solutions Consulting Engineering Entertainment Studios Stores Brothers Aerospace
  Chemicals Mining Minerals Resources Properties Construction Contractors Telecom Communications Wireless
  Semiconductors Biotech Therapeutics Diagnostics Healthcare Freight Railways Automotive Beverages Breweries
  Utilities Marine Maritime Shipyards Shipbuilding Cement Textiles Dairies Fisheries Seafoods Plastics Packaging Paints
  Aviation Aeronautics Refineries Refining Recycling Renewables Drilling Offshore Subsea Towage Haulage Couriers
  Investments Equity Payments Lending Developments Builders Contracting Manufacturing Machinery Tools Instruments
  Appliances Lines Carriers Batteries Cables Optics Sensors Networks Broadband Satellites Interactive Genetics Genomics Biosciences
  Sciences Agrochemicals Fertilisers Fertilizers Explosives Munitions Armaments Dynamics Cosmetics Furniture Footwear
  Apparel Supermarkets Pharmacies
`);

/** Words behind the name proper of a firm, by which it is called for short: "Acmera" is "Acmera Systems". */
export const FIRM_WORDS: ReadonlySet<string> = new Set([
  ...COMPANY_WORDS,
  ...wordSet(
    'Inc Inc. Corp Corp. Ltd Ltd. LLC LLP PLC plc AG GmbH SA S.A. NV N.V. SE Holdings Technologies Systems Motors',
  ),
]);

/** A title before a name, of which the name is free where it is compared with others. */
export const TITLE_HEAD: RegExp =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|president|prime minister|minister|secretary|senator|general|gen|col|king|queen|prince|princess|pope)\.?\s+/iu;

/** … and a generation behind it. */
export const GENERATION_TAIL: RegExp = /[\s,]+(?:jr|sr|ii|iii)\.?$/iu;

/** Short forms of given names that do not begin as the long ones do, each with what it may stand for. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(`
  bob: robert
  bobby: robert
  bill: william
  billy: william
  dick: richard
  rick: richard
  jim: james
  jimmy: james
  jack: john
  ted: edward theodore
  tony: anthony
  mike: michael
  hank: henry
  harry: henry harold
  larry: lawrence
  chuck: charles
  gene: eugene
  betsy: elizabeth
  liz: elizabeth
  peggy: margaret
  kate: katherine catherine
  becky: rebecca
  gerry: gerald
  jerry: gerald jerome
  geoff: jeffrey
`).map(([short, ...long]) => [short, long]),
);

/**
 * What every state has, behind the name of the state if that is given: "Foreign Ministry", "Joint Chiefs of Staff". Two
 * of one name may be two states'.
 */
export const OFFICE_OF_ANY_STATE: RegExp =
  /^(?:(?:foreign|interior|home|defen[cs]e|war|finance|justice|health|education|transport|energy|agriculture|trade|economy|labou?r|culture|environment|supreme|high|constitutional|joint|chiefs|general|national|federal|central|state|presidential|prime|minister['’]?s|security|intelligence|air|coast|space|election|electoral|statistics|and|of|the|affairs|external|internal|unification) )*(?:ministry|department|court|parliament|senate|congress|assembly|army|navy|military|air force|forces|guard|bank|police|treasury|office|council|cabinet|government|embassy|consulate|agency|commission|staff|affairs|defen[cs]e|justice|finance|interior|health|transport|energy|agriculture|trade|education|culture)$/u;

/** The police of a place, by whatever they are called, in a plain name; the place is taken out of it. */
export const POLICE_OF: RegExp = /^(?:the )?(.+) police(?: department| dept| force| service)?$/u;

/** What stands behind the name of a firm, by law or as one of several, in a plain name. */
export const FIRM_TAIL: RegExp =
  /^(.+?)(?: (?:group|holdings?))?(?: (?:and )?(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|gmbh|sa|nv|se))+$/u;

/** Family names that stand before the given name: Korean, Chinese, Vietnamese, as English papers write them. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = wordSet(`
  kim lee park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon
  hwang ahn an song ryu yoo yu jeon jun hong ko moon mun yang son sohn bae baek heo huh nam noh roh ha joo ju woo min
  ban ri rhee hyon xi wang li zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang
  feng deng cao peng zeng xiao tian dong pan cai tsai jiang du ye cheng wei ding ren lu yao shen jin qin wen mao
  bo ai fu fang bai meng hou qiu jia xiong tan leung lam wong cheung ng kwok lau nguyen tran pham hoang phan vu vo dang
  bui ngo duong ly truong
`);

/** Given names behind them, of one or two syllables. */
export const GIVEN_NAMES_LAST: RegExp =
  /^(?:(?:[czs]h|[kh]w|[nt]h|ng|[bpmfdtnlgkhjqxrzcsywv])?[aeiouü]{1,3}(?:ng|nh|[nrklmpt])?-?){1,2}$/iu;

/** Ends names of bodies: "Joint Chiefs of Staff". */
export const STAFF_ENDING = 'Staff';

/** Nouns for persons: with no name given, these speakers are anonymous. Written for this project. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `official spokesman spokeswoman spokesperson aide adviser advisor diplomat expert analyst source soldier officer commander general
  witness resident critic supporter opponent lawmaker senator congressman congresswoman representative legislator minister deputy ambassador envoy negotiator
  executive employee worker manager lawyer attorney prosecutor judge investigator economist trader investor banker researcher scientist professor scholar academic
  activist protester demonstrator campaigner voter participant respondent person people man woman boy girl child parent mother father student teacher doctor nurse
  patient refugee migrant villager farmer fisherman driver pilot sailor veteran fighter rebel militant commentator columnist journalist reporter editor correspondent
  observer historian friend colleague relative neighbor neighbour customer client user owner founder chief head leader president chairman director member staffer
  staff insider operative strategist consultant pollster donor delegate candidate other many some most few several player coach fan author writer artist
  actor official individual citizen national local detective policeman policewoman guard captain colonel lieutenant sergeant troop combatant
  survivor victim suspect defendant plaintiff bystander passenger tourist visitor shopkeeper businessman businesswoman entrepreneur engineer specialist
  technician democrat republican conservative liberal partisan skeptic sceptic detractor backer ally foe rival parliamentarian bishop priest cleric imam
  monk pope king queen prince princess sheikh emir emissary interlocutor interviewer moderator host anchor informant whistleblower defector dissident prisoner detainee inmate`.split(
    /\s+/,
  ),
);

/** Documents and hearsay without an author: anonymous unless somebody is named as theirs. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report rumor rumour story article account claim allegation document leak source speculation data evidence study survey poll figure
  statistic cable memo email letter photo footage video image post paper book website transcript file record finding result estimate test review analysis`.split(
    /\s+/,
  ),
);

/** Pronouns in lower case, by whom they can mean: the speaker alone. */
export const FIRST_PERSON_SINGULAR: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);
/** … the speaker and those spoken for. */
export const FIRST_PERSON_PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
/** … the noun before them. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);
/** … somebody told of before. */
export const THIRD_PERSON: ReadonlySet<string> = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'they',
  'them',
  'their',
  'it',
  'its',
]);

/** Words of which a title before a name is made. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `secretary minister president prime vice deputy chancellor ambassador spokesman spokeswoman spokesperson chief director
  chairman chairwoman general governor senator sen. rep. representative gov. mayor commissioner adviser advisor envoy leader premier king queen prince secretary-general
  attorney judge justice justices colonel commander admiral speaker professor dr. mr. mrs. ms. analyst economist lawyer officer head aide correspondent`.split(
    /\s+/,
  ),
);

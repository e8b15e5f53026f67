import { listOf as words } from '../words.ts';

/**
 * What a common noun can stand for. `person` and `body` can speak; `event` is a happening that reports refer back to.
 */
export type NounClass = 'person' | 'body' | 'country' | 'event' | 'place';

const PERSON = words(`
  official spokesman spokeswoman spokesperson spokespeople minister president premier chancellor secretary leader chief head director adviser advisor ambassador envoy diplomat general admiral commander officer soldier senator congressman
  congresswoman lawmaker legislator representative governor mayor judge prosecutor lawyer attorney analyst expert specialist professor scientist researcher scholar author reporter journalist correspondent commentator columnist aide candidate nominee
  executive ceo chairman chairwoman founder co-founder activist campaigner advocate dissident resident witness man woman boy girl person people source politician member critic supporter voter student teacher doctor physician nurse
  victim suspect defendant father mother son daughter wife husband brother sister friend king queen prince princess pope emir sultan editor host owner farmer worker driver pilot migrant refugee immigrant protester protestor demonstrator observer
  negotiator investigator coordinator commissioner speaker deputy counterpart mp veteran historian economist strategist consultant manager employee staffer player coach actor actress singer writer artist opponent rival successor predecessor
  billionaire businessman businesswoman entrepreneur investor banker trader whistleblower informant detective sheriff captain lieutenant colonel sergeant fighter militant rebel insurgent terrorist commentator moderator individual citizen civilian
  democrat republican conservative liberal man-in-charge comptroller treasurer superintendent principal dean chancellor patriarch cleric imam rabbi bishop priest pastor participant attendee organizer organiser delegate parliamentarian
  miner docker fisherman villager landowner shopkeeper lecturer looter rioter marcher hacker smuggler trafficker
  taxpayer consumer shopper viewer reader listener tourist traveler traveller passenger commuter
  user customer patient child kid teenager adult parent family neighbor neighbour colleague boss gunman shooter attacker killer inmate prisoner detainee hostage survivor
`);

const BODY = words(`
  government administration ministry department agency company firm group party organization organisation alliance bloc union council committee commission court parliament congress senate army military navy police force bank university
  newspaper magazine network channel broadcaster embassy consulate team campaign institute coalition cabinet regime authority authorities intelligence community manufacturer supplier producer maker importer exporter trader startup conglomerate
  outlet website board panel delegation mission office bureau service troops forces militia opposition leadership union federation association charity foundation think-tank thinktank watchdog regulator lender carrier airline retailer
  legislature judiciary assembly staff jury crowd faction corporation subsidiary institution nonprofit ngo tribunal
  management brigade inspectorate secretariat ombudsman consulate
  carmaker automaker drugmaker chipmaker planemaker steelmaker brewer insurer club consultancy consortium
`);

const COUNTRY = words(
  'country nation state republic kingdom island emirate superpower neighbor neighbour power ally partner adversary territory',
);
const PLACE = words('city town village capital region continent province county district area peninsula');
const EVENT = words(`
  war conflict invasion attack summit meeting conference election visit incursion offensive crisis strike assault raid bombing shooting ceremony referendum coup protest rally debate hearing trial
`);

const CLASSES: ReadonlyMap<string, NounClass> = new Map([
  ...PLACE.map((w) => [w, 'place'] as const),
  ...EVENT.map((w) => [w, 'event'] as const),
  ...COUNTRY.map((w) => [w, 'country'] as const),
  ...BODY.map((w) => [w, 'body'] as const),
  ...PERSON.map((w) => [w, 'person'] as const),
]);

/** Class of a noun by its lemma in lower case, null for things of no interest here. */
export function nounClass(lemma: string): NounClass | null {
  return CLASSES.get(lemma) ?? null;
}

/** Nouns of persons whose pronoun is fixed. */
export const NOUN_GENDER: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...words(
    'spokesman congressman chairman man boy father son husband brother king prince pope emir sultan actor businessman gunman mr sir lord priest imam councilman policeman sheikh',
  ).map((w) => [w, 'male'] as const),
  ...words(
    'spokeswoman congresswoman chairwoman woman girl mother daughter wife sister queen princess actress businesswoman mrs ms miss dame lady baroness councilwoman policewoman',
  ).map((w) => [w, 'female'] as const),
]);

/** Bodies that are the state itself when a state's name or adjective stands before them ("the Danish government"). */
export const STATE_NOUNS: ReadonlySet<string> = new Set(['government', 'leadership', 'authorities', 'regime']);

/** Bodies that a state has one of: its name and the noun name them. */
export const NAMED_BODIES: ReadonlySet<string> = new Set([
  'ministry',
  'embassy',
  'parliament',
  'department',
  'cabinet',
  'intelligence',
]);
/** Bodies that belong to the state whose name stands before them. */
export const STATE_BODIES: ReadonlySet<string> = new Set([
  ...NAMED_BODIES,
  'military',
  'army',
  'navy',
  'police',
  'force',
  'forces',
  'agency',
  'legislature',
  'troops',
  'mission',
  'consulate',
  'delegation',
]);

/** Whoever stands at the head of a firm, and of nobody: the last words of it. */
export const HEADS_OF_FIRMS: ReadonlySet<string> = new Set(['executive', 'chairman', 'chairwoman', 'founder', 'ceo']);

/** Nouns in the plural that a body is called by, before its name: "champions Velmar", "rivals Harbour United". */
export const BODIES_IN_PLURAL: ReadonlySet<string> = new Set([
  'champion',
  'winner',
  'rival',
  'giant',
  'host',
  'holder',
  'newcomer',
  'maker',
  'owner',
]);

/** Collective nouns taken up by "they" as well as by "it". */
export const COLLECTIVE: ReadonlySet<string> = new Set([
  'police',
  'family',
  'couple',
  'team',
  'staff',
  'government',
  'authorities',
  'crowd',
  'jury',
  'troops',
  'forces',
  'company',
  'firm',
  'group',
  'party',
  'military',
  'administration',
  'community',
  'campaign',
]);

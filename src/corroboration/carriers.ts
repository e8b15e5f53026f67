import { agencies, outlets } from '../knowledge/index.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { plainName } from './named.ts';

const WIRES: ReadonlySet<string> = new Set(agencies.map((agency) => agency.id));
const OUTLETS: ReadonlySet<string> = new Set(outlets.map((outlet) => outlet.id));
const WIRE_NAMES: ReadonlySet<string> = new Set(agencies.flatMap((agency) => [agency.name, ...agency.aliases]));
const OUTLET_NAMES: ReadonlySet<string> = new Set(outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases]));
const WIRE_ROLE = /\b(?:news|wire|press) (?:agency|service)\b/iu;
const OUTLET_ROLE =
  /\b(?:newspaper|magazine|broadcaster|daily|weekly|tabloid|news (?:site|website|channel|network|outlet)|television (?:station|network)|radio station)\b/iu;

/** Reports that nobody signs: "media reports", "American newspapers". */
const REPORTS =
  /^(?:(?:the |some |several |media |news |press |local |recent )*reports\b|(?:an? |the )?(?:media|news|press|newspaper) report\b)|\b(?:newspapers|media|the press|news outlets)(?: \((?:unnamed|unspecified)\))?$/iu;

/**
 * Does this entity report what others say: a news agency or an outlet? Unidentified "reports" carry too, and are told
 * by their name.
 */
export function carrierOf(entity: Entity | undefined): 'wire' | 'outlet' | 'reports' | null {
  if (entity === undefined) return null;
  const { knowledge, name, role, type } = entity;
  if (type === 'PERSON') return null;
  if ((knowledge !== null && WIRES.has(knowledge)) || WIRE_NAMES.has(name) || (role !== null && WIRE_ROLE.test(role)))
    return 'wire';
  if (
    (knowledge !== null && OUTLETS.has(knowledge)) ||
    OUTLET_NAMES.has(name) ||
    (role !== null && OUTLET_ROLE.test(role))
  )
    return 'outlet';
  return REPORTS.test(name) ? 'reports' : null;
}

/**
 * The name of an outlet or agency as articles give it, for comparing: no remark in brackets, no article, lower case.
 */
export function outletName(name: string): string {
  return name
    .replace(/\(.*?\)/gu, '')
    .trim()
    .replace(/^the /iu, '')
    .toLowerCase();
}

/** Entities with those known to carry that only the articles' own heads tell: their agencies and publishers. */
export function withCarriers(
  entities: ReadonlyMap<string, Entity>,
  articles: readonly Pick<AnnotatedArticle, 'agency' | 'publisher'>[],
): ReadonlyMap<string, Entity> {
  const wires = new Set(articles.flatMap(({ agency }) => (agency === null ? [] : [outletName(agency)])));
  const outletNames = new Set(articles.flatMap(({ publisher }) => (publisher === null ? [] : [outletName(publisher)])));
  if (wires.size === 0 && outletNames.size === 0) return entities;
  return new Map(
    [...entities].map(([id, entity]): [string, Entity] => {
      const name = outletName(entity.name);
      if (entity.type === 'PERSON' || carrierOf(entity) !== null) return [id, entity];
      return [
        id,
        wires.has(name)
          ? { ...entity, role: 'news agency' }
          : outletNames.has(name)
            ? { ...entity, role: 'newspaper' }
            : entity,
      ];
    }),
  );
}

/** Words that say a paper speaks, not a person: the claim was entered by the document. */
const DOCUMENT =
  /\b(?:report|document|filing|indictment|complaint|announcement|memo|memorandum|survey|study|audit|ruling|verdict|communiqu[eé]|white paper|records|affidavit|decree|resolution|treaty|bill)\b/iu;

/** Does the source, as worded, name a document? */
export function isDocument(source: string): boolean {
  return DOCUMENT.test(source);
}

/** Adverbs of what has been said before and often: no occasion of today's report. */
const STANDING =
  /\b(?:previously|earlier|consistently|repeatedly|long|always|often|regularly|in the past|before|once)\b/iu;

/** Is it worded as something said at other times than the rest of the report? */
export function isStanding(cue: string): boolean {
  return STANDING.test(cue);
}

/** Services and officials that speak without a face: what they let be known comes the way of a briefing. */
const FACELESS = /\b(?:intelligence|officials|sources|spies|secret services?|security services?)\b/iu;

/** Is this speaker a body that never speaks by name ("US intelligence")? */
export function isFaceless(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.type !== 'PERSON' && FACELESS.test(entity.name);
}

/** Words that say somebody kept silent: nothing entered the record by them. */
const SILENCE =
  /\b(?:refus|declin)\w*(?: to\b|$)|(?:\bnot|n['’]t|\bnever) (?:\w+ )?(?:sa(?:y|id)|comment|confirm|acknowledge|condemn|disclose|specif|respond|repl)/iu;

/** Does the cue say that something was not said? */
export function isSilence(cue: string): boolean {
  return SILENCE.test(cue);
}

/**
 * Unnamed persons who speak for the body that they belong to, not merely from its country: officials, but no residents.
 */
const OFFICIAL =
  /\b(?:officials?|spokes(?:man|woman|person|people|persons)|sources?|diplomats?|aides?|advis[eo]rs?|ministers?|ministry|presidents?|premiers?|chancellors?|governors?|authorit(?:y|ies)|administration|government|intelligence|military|army|navy|police|commanders?|officers?|generals?|prosecutors?|lawmakers?|senators?|envoys?|ambassadors?|secretary|deput(?:y|ies)|delegates?|negotiators?|regulators?|inspectors?|executives?|representatives?)\b/iu;
const FORMER = /\b(?:former|ex|retired|onetime)\b/iu;

/** Does this unnamed speaker hold an office by which he speaks for his body? */
export function isOfficial({ name, role }: Entity): boolean {
  const words = `${name} ${role ?? ''}`;
  return OFFICIAL.test(words) && !FORMER.test(words);
}

/** Unnamed speakers who can only be a state's, where nothing else is said of them. */
const STATE_OFFICE =
  /\b(?:government|authorit(?:y|ies)|(?:government|state|military|army|security|intelligence|defen[cs]e|foreign ministry|police) (?:officials?|sources?|spokes\w+)|officials?|ministers?|ministry|president|premier|lawmakers?|army|military|navy|police)\b/iu;

/** Does this unnamed speaker hold an office of a state, though it is not said of which? */
export function isOfOffice(entity: Entity): boolean {
  return isOfficial(entity) && entity.affiliation === null && STATE_OFFICE.test(`${entity.name} ${entity.role ?? ''}`);
}

/** Offices of a state in so few words that the state must be told by the rest of the report. */
const BARE_OFFICE =
  /^(?:acting |deputy |vice )?(?:president|premier|chancellor|(?:prime|foreign|defen[cs]e|finance|interior|justice) minister|(?:foreign|defen[cs]e|home) secretary)$/iu;

/** Is this a named person who holds an office of a state, though it is not said of which? */
export function isBareOffice({ role, affiliation }: Entity): boolean {
  return affiliation === null && role !== null && BARE_OFFICE.test(role);
}

const INDEFINITE = /^(?:an?|one|two|three|another|some|other|others|local|many|several)\b/iu;

/** Is this speaker called by a common noun only ("police", "one eyewitness")? Such a name is no institution. */
export function isCommonNoun({ name, knowledge, affiliation }: Entity): boolean {
  if (knowledge !== null || affiliation !== null) return false;
  const [first = '', ...rest] = plainName(name).split(' ');
  if (rest.some((word) => /^\p{Lu}/u.test(word))) return false;
  return !/^\p{Lu}/u.test(first) || INDEFINITE.test(name) || OFFICIAL.test(name);
}

/** Unnamed people who speak for the house that they do research for, though for no state. */
const STAFF =
  /\b(?:researchers?|scientists?|scholars?|engineers?|doctors?|physicians?|economists?|analysts?|astronomers?|seismologists?|meteorologists?|forecasters?|investigators?)\b/iu;

/** Does this unnamed speaker put before the public what his institute found? */
export function isStaff({ name, role }: Entity): boolean {
  return STAFF.test(`${name} ${role ?? ''}`);
}

/** State agencies by which a government makes its own announcements. */
const MOUTHPIECES: ReadonlySet<string> = new Set(['kcna', 'sana', 'irna']);

/** The state that an agency speaks for, where it is known to the story; null for agencies that report. */
export function mouthpieceOf({ knowledge, name }: Entity, entities: ReadonlyMap<string, Entity>): string | null {
  const agency = agencies.find(({ id, name: own }) => MOUTHPIECES.has(id) && (id === knowledge || own === name));
  return agency !== undefined && agency.country !== null && entities.has(agency.country) ? agency.country : null;
}

/** Words that say a thing is not so because it was charged: no mere negative sentence. */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|refut\w*|rebut\w*|disavow\w*|repudiat\w*|disput\w*|contradict\w*)\b/iu;

/** Is it a denial by its wording? */
export function isDenial(wording: string): boolean {
  return DENIAL.test(wording);
}

/** What follows the word of denial: what is denied. Empty where there is none. */
export function deniedIn(wording: string): string {
  const found = DENIAL.exec(wording);
  return found === null ? '' : wording.slice(found.index + found[0].length);
}

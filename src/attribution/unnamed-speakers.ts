import {
  AGED,
  ANOTHER,
  CALLINGS,
  CHIEF,
  CHIEFS,
  DEMONSTRATIVE,
  DOCUMENT_NOUNS,
  FIRM_NOUNS,
  FORMERLY,
  KNOWN_BY_OFFICE,
  NOT_THE_HOLDER,
  OFFICES_OF_MANY,
  OFFICIAL_NOUN,
  ONE_OF_SOMEBODY,
  PERSON_ENDING,
  PERSON_NOUNS,
  SAME_PERSON,
  SERVICES,
  SHARE_NOUNS,
  SPEAKS_FOR,
  WITHHELD,
} from '../lexicon/en/source-words.ts';
import { INDEFINITE } from '../lexicon/en/speakers.ts';
import type { Mention } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { calledOtherwise } from './called-otherwise.ts';
import { toSpan, type Range, type DocView } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';
import { isCrowd } from './named-speakers.ts';
import { isOneOf, phraseOf } from './phrase-of.ts';
import type { Previous } from './pronoun-speakers.ts';
import { NOBODY, type Speaker } from './speaker.ts';
import { takenUp } from './taken-up.ts';

/** Speakers without a name of an article so far, by the words that they may be taken up with. */
export type Described = Map<string, string>;

/** What a source without a name says of who speaks. */
interface Description {
  readonly lemma: string;
  readonly phrase: string;
  readonly person: boolean;
  readonly document: boolean;
  readonly crowd: boolean;
  /** known by the office: "the judge", "a ministry spokesman" */
  readonly holder: boolean;
  /** the state or body that the words name */
  readonly country: string | null;
  /** several, or several named together */
  readonly many: boolean;
  /** opens with "the" or "this" */
  readonly definite: boolean;
  /** "another official" */
  readonly another: boolean;
  /** what the speaker may be taken up by: noun and number */
  readonly kind: string;
  /** … with the state */
  readonly exact: string;
}

function describe(
  view: DocView,
  table: EntityTable,
  range: Range,
  head: number,
  previous: Previous | null,
): Description {
  const { tokens, text } = view.doc;
  const lemma = lemmaOf(tokens, head).replace(FORMERLY, '');
  const children = childrenOf(view.tree, head);
  const together =
    children.some((k) => tokens.deprel[k] === 'conj' && k < range[1]) ||
    someIn([head + 1, range[1]], (i) => isJoined(view, head, i));
  const many = /^NNP?S$/.test(tokens.xpos[head]!) || together;
  const crowd = isCrowd(view, table, range, head);
  const person = PERSON_NOUNS.has(lemma) || crowd || isOneOf(view, range, head) || PERSON_ENDING.test(lemma);
  const country =
    children
      .map((k) => table.mentionsAt(k).find((m) => m.entity !== null)?.entity ?? null)
      .find((id) => id !== null && table.entity(id)?.type !== 'PERSON') ?? null;
  const phrase = phraseOf(view, table, range, head, { together, previous });
  // one share is never another: "20 % say so, 78 % say no"
  const share = SHARE_NOUNS.has(lemma) || tokens.upos[head] === 'NUM' || tokens.upos[head] === 'SYM';
  const kind = together || share ? phrase : `${lemma}/${many ? 'many' : 'one'}`;
  return {
    lemma,
    phrase,
    person,
    document: !person && DOCUMENT_NOUNS.has(lemma),
    crowd,
    holder: isKnownByOffice(view, range, head, { lemma, many, of: country }),
    country,
    many,
    definite: DEMONSTRATIVE.test(tokens.word[range[0]]!),
    another: ANOTHER.test(text.slice(tokens.start[range[0]]!, tokens.end[head]!)),
    kind,
    exact: `${kind}/${country ?? ''}`,
  };
}

/** "Both the port and the union said": two subjects of one verb, with "and" before the second. */
function isJoined({ doc: { tokens }, tree }: DocView, first: number, second: number): boolean {
  const verb = itemAt(tokens.head, second);
  // or the verb set beside the first of them
  const isTheirs = verb !== -1 && (tokens.head[first] === verb || tokens.head[verb] === first);
  return isTheirs && tokens.deprel[second] === 'nsubj' && tokens.upos[itemAt(tree.left, second) - 1] === 'CCONJ';
}

/**
 * Is somebody known by the office, though without a name? "The judge", "prosecutors", "the chief medical officer",
 * "health officials", "a spokesman for the navy", "his lawyer"; not "a minister", "a former mayor", nor whoever asks not
 * to be named.
 */
function isKnownByOffice(
  view: DocView,
  [from]: Range,
  head: number,
  { lemma, many, of }: { readonly lemma: string; readonly many: boolean; readonly of: string | null },
): boolean {
  const { text, tokens, sentences } = view.doc;
  const before = tokens.word.slice(from, head).map((word) => word.toLowerCase());
  if (before.some((word) => NOT_THE_HOLDER.has(word))) return false;
  if (WITHHELD.test(text.slice(...itemAt(sentences, tokens.sentence[head]!).span))) return false;
  const indefinite = INDEFINITE.test(`${before[0] ?? ''} `);
  if (many)
    return OFFICES_OF_MANY.has(lemma) || (lemma === OFFICIAL_NOUN && !indefinite && SERVICES.has(before.at(-1) ?? ''));
  if (CHIEFS.has(lemma) && before.includes(CHIEF)) return !indefinite;
  if (ONE_OF_SOMEBODY.has(lemma) && childrenOf(view.tree, head).some((k) => tokens.deprel[k] === 'nmod:poss'))
    return true;
  if (!KNOWN_BY_OFFICE.has(lemma)) return false;
  return !indefinite || (SPEAKS_FOR.has(lemma) && (of !== null || speaksForBody(view, head)));
}

/** "A ministry spokesman", "a spokesman for the firm". */
function speaksForBody({ doc: { tokens }, tree }: DocView, head: number): boolean {
  return childrenOf(tree, head).some((k) => /^(?:compound|nmod)/.test(tokens.deprel[k]!) && tokens.upos[k] !== 'ADJ');
}

/** A speaker without a name: an entity of this article, the same where the words say so. */
export function unnamedSpeaker(
  view: DocView,
  table: EntityTable,
  range: Range,
  head: number,
  previous: Previous | null,
  described: Described,
): Speaker {
  const upos = view.doc.tokens.upos[head]!;
  if (
    upos === 'PUNCT' ||
    upos === 'VERB' ||
    (upos === 'PRON' && !PERSON_NOUNS.has(lemmaOf(view.doc.tokens, head)) && !isOneOf(view, range, head))
  )
    return NOBODY;
  const words = describe(view, table, range, head, previous);
  // "the Vell report" is somebody's
  const isOwned = words.document && words.country !== null && table.entity(words.country)?.type === 'ORG';
  const anonymous = (words.person || words.document) && !words.holder && !isOwned;
  const own = words.crowd
    ? null
    : (table.mentionsAt(head).find((m) => m.entity !== null && !table.isNamed(m.entity))?.entity ?? null);
  // "Japan's prime minister" and "the firm", not "a firm" nor "its firm"
  const only =
    (words.definite || words.country !== null) && !words.many && !words.another
      ? takenUp(view, table, range, words)
      : null;
  if (only !== null) {
    table.bind(head, toSpan(view, nounPhrase(range, head)), only, 'nominal');
    table.bindHead(head, only);
    return { entity: only, anonymous: false, rule: 'taken up' };
  }
  const isOther = own !== null && isAnother(table, words, own);
  if (own !== null && described.get(own) === own && !isOther) {
    described.set(words.kind, own);
    return { entity: own, anonymous: anonymous && !table.isKnownByOffice(own), rule: 'coreference' };
  }
  const before = describedBefore(words, previous, described);
  const earlier =
    before !== undefined && isBefore(table, words, before) && !isToldApart(table, words, before) ? before : undefined;
  const isWhole = range[1] <= head + 2;
  if (earlier === undefined && isWhole && isCall(view, table, words, head, isOther ? null : own)) {
    const called = calledOtherwise(view, table, head, previous);
    if (called === null) return NOBODY;
    table.bind(head, toSpan(view, nounPhrase(range, head)), called, 'nominal');
    table.bindHead(head, called);
    return { entity: called, anonymous: false, rule: 'called otherwise' };
  }
  if (earlier !== undefined) {
    if (own === null) table.bind(head, toSpan(view, nounPhrase(range, head)), earlier, 'nominal');
    else table.merge(own, earlier);
    described.set(words.kind, earlier);
    return { entity: earlier, anonymous: anonymous && !table.isKnownByOffice(earlier), rule: 'described before' };
  }
  const id = enter(view, table, range, head, words, isOther ? null : own);
  for (const key of [id, words.exact, words.kind]) described.set(key, id);
  if (words.holder) table.knowByOffice(id);
  return { entity: id, anonymous, rule: 'description' };
}

/** "One Democrat" is not "the Norland Democrat", nor "the council spokesman" the police's. */
function isAnother(table: EntityTable, words: Description, id: string): boolean {
  return (SPEAKS_FOR.has(words.lemma) && isToldApart(table, words, id)) || !isBefore(table, words, id);
}

/**
 * Was this speaker of the same state or town, where the words name one: "one Democrat" is not "the Norland
 * Democrat", "a Norland official" is not "the Ostian official"?
 */
function isBefore(table: EntityTable, { definite, country }: Description, id: string): boolean {
  if (!definite || country === null) return true;
  const other = table.entity(id)?.affiliation ?? null;
  if (other === null) return false;
  // a town's may be its state's as well, a body's another's that it is part of
  const [kind, own] = [other, country].map((one) => table.entity(one)?.type);
  return other === country || kind !== own || kind === 'ORG';
}

/**
 * "Current officials", told of after "army officials": both say which, and have no word in common. "The current
 * officials" may be these, but "the council spokesman" no "police spokesman", and "the company spokesman" a "Velmar
 * spokesman".
 */
function isToldApart(table: EntityTable, { phrase, definite, lemma }: Description, id: string): boolean {
  const { name } = table.entityOf(id);
  const beforeLast = (words: string): readonly string[] => words.toLowerCase().split(/\s+/u).slice(0, -1);
  const [own, other] = [beforeLast(phrase), beforeLast(name)];
  const isOfFirm = own.length === 1 && own.every((word) => FIRM_NOUNS.has(word)) && /^\p{Lu}/u.test(name);
  const mayBeSame = definite && (!SPEAKS_FOR.has(lemma) || isOfFirm);
  return !mayBeSame && own.length > 0 && other.length > 0 && !own.some((word) => other.includes(word));
}

/** Is it "the senator", of whom the text has told nothing yet without a name: what somebody is called who has one? */
function isCall(
  { doc: { tokens }, tree }: DocView,
  table: EntityTable,
  { lemma, definite, many, holder, another }: Description,
  head: number,
  own: string | null,
): boolean {
  // "the letter's author" is whose letter it is, or is not
  const isOwned = childrenOf(tree, head).some((k) => tokens.deprel[k] === 'nmod:poss');
  if (!definite || many || holder || another || isOwned || !(CALLINGS.has(lemma) || AGED.test(lemma))) return false;
  const isEarlier = ({ entity, span: [, end] }: Mention): boolean => entity === own && end <= tokens.start[head]!;
  const isPerson = ({ entity }: { readonly entity: string }): boolean => table.entity(entity)?.type === 'PERSON';
  if (!table.names.some(isPerson) || (own !== null && table.mentions().some(isEarlier))) return false;
  return !someIn([1, head], (i) => lemmaOf(tokens, i) === lemma && INDEFINITE.test(`${tokens.word[i - 1]!} `));
}

/** Whom the same words meant before: exactly the same, or the same noun with "the". */
function describedBefore(
  { another, exact, definite, document, kind, lemma }: Description,
  previous: Previous | null,
  described: Described,
): string | undefined {
  if (another) return undefined;
  const last = previous?.speaker;
  return (
    described.get(exact) ??
    (definite || document ? described.get(kind) : undefined) ??
    (definite && last?.anonymous === true && last.entity !== null && SAME_PERSON.has(lemma) ? last.entity : undefined)
  );
}

/** The entity of a description, new or the one that its words head already. */
function enter(
  view: DocView,
  table: EntityTable,
  range: Range,
  head: number,
  { phrase, person, document, country }: Description,
  own: string | null,
): string {
  const anonymous = person || document;
  if (own !== null) {
    if (anonymous || table.entity(own)?.type !== 'PERSON') table.describe(own, phrase, anonymous);
    return own;
  }
  const id = table.add({
    name: phrase,
    named: false,
    type: person ? 'PERSON' : document ? 'PRODUCT' : 'ORG',
    aliases: [phrase],
    role: person ? phrase : null,
    knowledge: null,
    affiliation: country,
  });
  table.bind(head, toSpan(view, nounPhrase(range, head)), id, 'nominal');
  return id;
}

function nounPhrase([from, to]: Range, head: number): Range {
  return [Math.min(from, head), Math.min(to, head + 1)];
}

import { knownAt } from '../knowledge/index.ts';
import { BODIES_IN_PLURAL, nounClass } from '../lexicon/en/noun-classes.ts';
import { RELATIVE, SEVERAL } from '../lexicon/en/pronouns.ts';
import {
  ALL_OF_THEM,
  CALLED_SO,
  FIRM_NOUNS,
  FIRM_ROLES,
  DOCUMENT_NOUNS,
  ONE_OF_STATE,
  LEADS_TO_OTHER,
  OFFICE_WORDS,
  PERSON_NOUNS,
} from '../lexicon/en/source-words.ts';
import type { Mention } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, eachBack, runBefore, someIn } from '../model/scan.ts';
import { lemmaOf, tokenAt, tokensIn } from '../model/tokens.ts';
import { childrenOf, dependent, headOf, upFrom } from '../model/tree.ts';
import { isCarrier } from './circumstances.ts';
import { nameOver, type Range, type DocView } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';
import { known, NOBODY, type Speaker, type SpeakerRule } from './speaker.ts';
import { isOutlet } from './taken-up.ts';

/** A way to find the name that a source holds; null where it does not apply. */
interface NameRule {
  readonly rule: SpeakerRule;
  readonly find: (view: DocView, table: EntityTable, range: Range, head: number) => Speaker | null;
}

/** In order: the first that finds a name has it. */
const NAME_RULES: readonly NameRule[] = [
  { rule: 'name', find: behindCarrier },
  { rule: 'name', find: (_, table, __, head) => personAtHead(table, head) },
  { rule: 'name at the end', find: nameAtEnd },
  { rule: 'name beside', find: nameBesideTitle },
  { rule: 'name', find: knownAtHead },
  { rule: 'surname', find: surname },
  { rule: 'name beside', find: nameBeside },
  { rule: 'apposition', find: apposed },
];

/** Rules by which a person's name in a phrase is that of whoever the phrase is headed by. */
const OF_PEOPLE: ReadonlySet<SpeakerRule> = new Set(['name at the end', 'name beside']);

/** The speaker that a source names, by the first of the rules that finds one. */
export function namedSpeaker(view: DocView, table: EntityTable, range: Range, head: number): Speaker | null {
  // "the report of the chairman, Ann Vell,": whatever she hangs on, the report says it
  const isPaper = DOCUMENT_NOUNS.has(lemmaOf(view.doc.tokens, head));
  for (const { rule, find } of NAME_RULES) {
    if (view.leftOut.has(`speaker: ${rule}`) || (isPaper && OF_PEOPLE.has(rule))) continue;
    const found = find(view, table, range, head);
    if (found !== null) return { ...found, rule };
  }
  return null;
}

/**
 * "EPA Acmera said", "Wirefax Ada Roe said": of a paper or agency and the name right behind it that are not one name the
 * latter, which a credit, or whose paper it is, stands before.
 */
function behindCarrier({ doc: { tokens } }: DocView, table: EntityTable, [from, to]: Range): Speaker | null {
  const first = table.mentionsAt(from).find(({ kind }) => kind === 'name');
  if (first?.entity == null || !isCarrier(table, first.entity)) return null;
  const end = tokensIn(tokens, first.span)[1];
  const isSecond = ({ kind, span: [start] }: Mention): boolean => kind === 'name' && start === tokens.start[end];
  for (const k of each([end, to])) {
    const second = table.mentionsAt(k).find(isSecond);
    const type = table.entity(second?.entity ?? '')?.type;
    if (second?.entity != null && second.entity !== first.entity && (type === 'ORG' || type === 'PERSON'))
      return { entity: second.entity, anonymous: false, rule: 'name' };
  }
  const isUnknown = end === to - 1 && tokens.xpos[end] === 'NNP' && table.mentionsAt(end).length === 0;
  return isUnknown ? NOBODY : null;
}

/** "Vell": the head of the source is a person's name. */
function personAtHead(table: EntityTable, head: number): Speaker | null {
  const named = known(table, head);
  return named?.entity != null && table.entity(named.entity)?.type === 'PERSON' ? named : null;
}

/** Whom the head means, by its name or as a noun that takes it up; "the power company" is no paper named before it. */
function knownAtHead({ doc: { tokens } }: DocView, table: EntityTable, _: Range, head: number): Speaker | null {
  const found = known(table, head);
  const entity = table.entity(found?.entity ?? '');
  const isFirm = FIRM_NOUNS.has(lemmaOf(tokens, head)) && /^\p{Ll}/u.test(itemAt(tokens.word, head));
  return isFirm && entity !== undefined && isOutlet(entity) ? null : found;
}

/** "US Deputy Secretary X Y": the head is a title, and a name hangs on it or it on the name. */
function nameBesideTitle(view: DocView, table: EntityTable, range: Range, head: number): Speaker | null {
  return isTitle(view, head) ? nameBeside(view, table, range, head) : null;
}

/** "Vell, 46,": the last word of a person's name, where no mention was found and no other name stands before it. */
function surname({ doc: { tokens } }: DocView, table: EntityTable, [from]: Range, head: number): Speaker | null {
  const alone = head === from || !/^\p{Lu}/u.test(tokens.word[head - 1]!);
  const id = alone ? table.bySurname(tokens.word[head]!) : null;
  return id === null ? null : { entity: id, anonymous: false, rule: 'surname' };
}

/**
 * "US Deputy Secretary X Y": the name hangs on the title as apposition, or the title on it. A name before a common noun
 * only says whose they are: "Vell backers" are not Vell.
 */
function nameBeside(view: DocView, table: EntityTable, [from, to]: Range, head: number): Speaker | null {
  const { tokens } = view.doc;
  const set = setOff(view, table, [from, to], head);
  if (set !== null) return set;
  for (const k of childrenOf(view.tree, head)) {
    if (k < from || k >= to || !/^(?:appos|flat|compound|nmod:desc|nmod:npmod|dep)/.test(tokens.deprel[k]!)) continue;
    if (k < head && (tokens.upos[head] === 'NOUN' || isTitle(view, head))) continue;
    const found = known(table, k);
    const type = table.entity(found?.entity ?? '')?.type;
    if (type === 'PERSON' || (type === 'ORG' && isCalledSo(view, table, head, k))) return found;
  }
  return null;
}

function isOneInPlural({ doc: { tokens }, tree }: DocView, noun: number, name: number): boolean {
  return BODIES_IN_PLURAL.has(lemmaOf(tokens, noun)) && dependent(tokens, tree, name, 'conj') === -1;
}

/** "An aunt, Ann Vell, said": the person named between commas right behind the noun. */
function setOff({ doc: { tokens } }: DocView, table: EntityTable, [, to]: Range, head: number): Speaker | null {
  if (tokens.word[head + 1] !== ',' || tokens.upos[head] !== 'NOUN') return null;
  const isWhole = ({ kind, span, entity }: Mention): boolean => {
    const [first, end] = tokensIn(tokens, span);
    const isClosed = end === to || tokens.word[end] === ',';
    return kind === 'name' && first === head + 2 && isClosed && table.entity(entity ?? '')?.type === 'PERSON';
  };
  for (const k of each([head + 2, to])) {
    const entity = table.mentionsAt(k).find(isWhole)?.entity;
    if (entity != null) return { entity, anonymous: false, rule: 'name beside' };
  }
  return null;
}

/**
 * "German carmaker Velmar", "its owner, Velmar,", "German champions Velmar": is a body what the noun right before its name
 * says? Of "rivals Velmar and Ostia" not one.
 */
function isCalledSo(view: DocView, table: EntityTable, head: number, name: number): boolean {
  const { tokens } = view.doc;
  const start = nameStart(table, view, name);
  if (start === head + 1)
    return tokens.xpos[head] === 'NNS' ? isOneInPlural(view, head, name) : nounClass(lemmaOf(tokens, head)) === 'body';
  const isPerson = PERSON_NOUNS.has(lemmaOf(tokens, head)) && !FIRM_ROLES.has(lemmaOf(tokens, head));
  return start === head + 2 && tokens.word[head + 1] === ',' && tokens.deprel[name] === 'appos' && !isPerson;
}

/**
 * "US Ambassador to the Union Dora Vell": the source ends in a person's name, a title is before it, and no preposition
 * leads to it.
 */
function nameAtEnd(view: DocView, table: EntityTable, [from, to]: Range, head: number): Speaker | null {
  const { tokens } = view.doc;
  const last = tokens.upos[to - 1] === 'PUNCT' ? to - 2 : to - 1;
  for (const k of eachBack([Math.max(from, last - 4), last + 1])) {
    const found = known(table, k);
    if (found?.entity == null || table.entity(found.entity)?.type !== 'PERSON') continue;
    // "Vell's campaign" ends in another word
    if (!table.mentionsAt(k).some(({ span }) => tokensIn(tokens, span)[1] > last)) return null;
    const first = nameStart(table, view, k);
    // "one, a student called Ann Vell,"
    if (CALLED_SO.has(tokens.word[first - 1]!)) return found;
    const start = runBefore(
      from + 1,
      first,
      (i) => OFFICE_WORDS.has(tokens.word[i]!.toLowerCase()) && tokens.upos[i] === 'PROPN',
    );
    // "aides questioned by the Courier": by a paper that is taken for a person
    const before = tokens.upos[start - 1] === 'DET' ? start - 2 : start - 1;
    const led = LEADS_TO_OTHER.test(tokens.word[before] ?? '') || /^(?:VERB|AUX)$/.test(tokens.upos[before] ?? 'X');
    if (start <= from || led || isNounsOwn(view, head, first) || isDescribed(view, table, head, k)) return null;
    return someIn([from, first], (t) => isTitle(view, t)) ? found : null;
  }
  return null;
}

/**
 * "Employees at the bike maker Velmar", "a friend of the singer Ann Vell": the noun right before the name stands behind a
 * preposition, and the name is its own; not in "spokesman for the ministry Ann Vell".
 */
function isNounsOwn({ doc: { tokens } }: DocView, head: number, name: number): boolean {
  const noun = name - 1;
  const lemma = lemmaOf(tokens, noun);
  const isCommon = tokens.upos[noun] === 'NOUN' && /^\p{Ll}/u.test(itemAt(tokens.word, noun));
  const isBody = nounClass(lemma) === 'body' && !FIRM_NOUNS.has(lemma) && !FIRM_ROLES.has(lemma);
  const isLed = (i: number): boolean => tokens.upos[i] === 'ADP' && tokens.upos[i + 1] === 'DET';
  return isCommon && !isBody && noun > head && someIn([head + 1, noun], isLed);
}

/**
 * "A man who works for the Reed Lane Herald", "actors such as Ann Vell and comic Tom Hale": a name in a clause that
 * describes the head, or beside another person's, is not the head's.
 */
function isDescribed({ doc: { tokens } }: DocView, table: EntityTable, head: number, name: number): boolean {
  const line = upFrom(tokens, name, 6);
  const end = line.indexOf(head);
  const isBesidePerson = (i: number): boolean =>
    tokens.deprel[i] === 'conj' && personAtHead(table, itemAt(tokens.head, i)) !== null;
  return line.slice(0, Math.max(end, 0)).some((i) => tokens.deprel[i]!.startsWith('acl') || isBesidePerson(i));
}

function isTitle({ doc: { tokens } }: DocView, head: number): boolean {
  return OFFICE_WORDS.has(tokens.word[head]!.toLowerCase()) || PERSON_NOUNS.has(lemmaOf(tokens, head));
}

function nameStart(table: EntityTable, { doc: { tokens } }: DocView, head: number): number {
  const m = table.mentionsAt(head).find((x) => x.kind === 'name');
  return m === undefined ? head : tokenAt(tokens, m.span[0]);
}

/**
 * "Norland—an ally of Sudmark that …": a noun phrase set off from the name right before it. A name at the end of a
 * clause ("sold rifles to Norland, a source said") is another's.
 */
function apposed(view: DocView, table: EntityTable, [, to]: Range, head: number): Speaker | null {
  const {
    doc: { tokens, sentences },
    nameAt,
  } = view;
  const from = runBefore(0, head, (i) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens.upos[i]!));
  if (tokens.upos[from] !== 'DET' || !/^(?:[,—–-]|--)$/.test(tokens.word[from - 1] ?? '')) return null;
  if (tokens.sentence[from - 2] !== tokens.sentence[from]) return null;
  // "Hale, a friend said, was ill": what is set off is closed, or described, before its verb
  if (tokens.word[from - 1] === ',' && /^(?:VERB|AUX)$/.test(tokens.upos[to] ?? '')) return null;
  // "in a letter to Wirefax, the minister said": who was written to
  const isOthers = (k: number): boolean =>
    /^(?:VERB|AUX)$/.test(tokens.upos[k]!) || (tokens.upos[k] === 'ADP' && nameAt[k] === -1);
  // but "prompted by Tarn, a rival that told them …" is Tarn
  const isDefined = to === head + 1 && RELATIVE.has(tokens.word[to]?.toLowerCase() ?? '');
  if (!isDefined && someIn([itemAt(sentences, tokens.sentence[from]!).from, from], isOthers)) return null;
  const name = nameOver(view, from - 2);
  // "Roe & Reed, a rival that …"
  return known(table, name === undefined ? from - 2 : headOf(tokens, name.from, name.to)) ?? known(table, from - 2);
}

/** "The Norlandian": somebody of a state, by its adjective; "the French" are all of them. */
function isNational({ text, tokens }: DocView['doc'], head: number): boolean {
  return (
    ONE_OF_STATE.test(tokens.word[head]!) &&
    knownAt(text, tokens.start[head]!).some(({ known: { as } }) => as === 'adjective' || as === 'people')
  );
}

/** "Norlanders", "many Norlanders", "the 46-year-old Norlander": people, not their state, which "the Norlanders" may be. */
export function isCrowd({ doc }: DocView, table: EntityTable, [from]: Range, head: number): boolean {
  const { tokens } = doc;
  const isCountry = ({ kind, entity }: Mention): boolean => {
    const party = kind === 'name' ? table.entity(entity ?? '') : undefined;
    return party?.type === 'COUNTRY' && !party.name.includes(tokens.word[head]!);
  };
  // "some Chinese"
  const isSome = SEVERAL.has(tokens.word[from]!.toLowerCase()) && head !== from;
  if (
    isSome &&
    knownAt(doc.text, tokens.start[head]!).some(({ known: { as } }) => as === 'adjective' || as === 'people')
  )
    return true;
  const many = /^NNP?S$/.test(tokens.xpos[head]!) && !ALL_OF_THEM.test(tokens.word[from]!);
  if (many && table.mentionsAt(head).some(isCountry)) return true;
  return head !== from && /^(?:NUM|ADJ|DET)$/.test(tokens.upos[from]!) && isNational(doc, head);
}

import { givenNames } from '../knowledge/index.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { FEMALE, MALE, NEUTER, SINGULAR_CROWDS, THIRD_PERSON } from '../lexicon/en/pronouns.ts';
import { AGENT_FORM } from '../lexicon/en/roles.ts';
import { TAG_VERBS } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { each, isIn, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { upFrom, childrenOf } from '../model/tree.ts';
import { bodyBefore, firstSentence, saysNext } from './body-before.ts';
import { isMainSubject, type DocView, type Range } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';
import { mayMean } from './may-mean.ts';
import { isAnonymous, type Speaker, type SpeakerRule } from './speaker.ts';

/** Most tokens between the last cue and the pronoun. */
const LOOK_BACK = 200;

/** Relations of clauses, and of what holds one, below a main verb or set beside it by a dash or semicolon. */
const SUBORDINATE: RegExp = /^(?:advcl|obj|obl|nmod|parataxis)/;

/** How far up the tree the main clause is looked for. */
const CLIMB = 6;

/** Who spoke before, and the token of that cue. */
export interface Previous {
  readonly speaker: Speaker;
  readonly at: number;
  /** does the pronoun stand in what this speaker says? "The embassy said it did not know" */
  readonly tells: boolean;
}

/** What is known beside the pronoun. */
export interface BesidePronoun {
  readonly previous: Previous | null;
  /** "He added": whoever spoke before */
  readonly goesOn: boolean;
  /** what the attribution has the pronoun say */
  readonly told: readonly Range[];
}

/**
 * "He said": in news the one who spoke last, unless another person has been the subject of a sentence since, or is of
 * the other gender. `found` is whom coreference takes the pronoun for; it stands where this rule has nothing to say, and
 * where neither knows, nobody is said to have spoken.
 */
export function pronounSpeaker(
  view: DocView,
  table: EntityTable,
  pronoun: number,
  coreferent: string | null,
  { previous: before, goesOn, told }: BesidePronoun,
): Speaker | null {
  const word = view.doc.tokens.word[pronoun]!.toLowerCase();
  // "He called Hale a rebel": nobody is called by name in what he himself says
  const isTold = (id: string | null): boolean => id !== null && isNamedIn(view, table, id, pronoun, told);
  const found = isTold(coreferent) || isOneOfMany(table, word, coreferent) ? null : coreferent;
  const previous = before !== null && isTold(before.speaker.entity) ? null : before;
  const speaker = (entity: string, rule: SpeakerRule): Speaker => ({
    entity,
    anonymous: isAnonymous(table, entity),
    rule,
  });
  const last = previous?.speaker.entity ?? null;
  const personal = MALE.has(word) || FEMALE.has(word);
  const isNext = goesOn || (previous !== null && isBeside(view, previous.at, pronoun));
  if (last !== null && isNext && mayMean(view, table, word, last)) return speaker(last, 'last speaker');
  // "Hale made headlines when he said …": the subject of the sentence itself
  const here = personal && previous?.tells !== true ? subjectBefore(view, table, pronoun) : null;
  if (here !== null && !isTold(here) && mayMean(view, table, word, here)) return speaker(here, 'last subject');
  const since = previous === null ? null : newSubject(view, table, previous.at, pronoun, last);
  // "Reed spoke. Hale was there. He said …": whoever was the subject last
  const rival = since !== null && !isTold(since) && mayMean(view, table, word, since);
  if (personal && rival && since !== found && (found === null || isSurely(table, word, since)))
    return speaker(since, 'last subject');
  // "Reed spoke. Hale's plan and his decision …": the one named in front of it may be meant
  const other = personal && isNamedBefore(view, table, pronoun, previous, told);
  if (previous !== null && last !== null && mayMean(view, table, word, last)) {
    const isFree = last !== found && !rival && !other;
    if (isFree && personal && (table.isNamed(last) || found === null)) return speaker(last, 'last speaker');
    if (isFree && found === null && (previous.tells || table.isPlural(last))) return speaker(last, 'last speaker');
  }
  if (found !== null) return speaker(found, 'coreference');
  if (previous !== null && last !== null && NEUTER.has(word) && mayMean(view, table, word, last))
    return saysNext(view, table, previous.at, pronoun, last) ? speaker(last, 'last speaker') : null;
  if (NEUTER.has(word)) {
    const body = bodyBefore(view, table, pronoun, told);
    return body === null ? null : speaker(body, 'last subject');
  }
  const only = personal && !other ? onlyPersonBefore(view, table, pronoun, told, isTold) : null;
  return only === null ? null : speaker(only, 'only person');
}

/** Is somebody named in what is told by the pronoun: behind it, or between quotation marks? */
function isNamedIn(
  { quoteOf }: DocView,
  table: EntityTable,
  id: string,
  pronoun: number,
  told: readonly Range[],
): boolean {
  if (table.entity(id)?.type !== 'PERSON') return false;
  const parts = told.filter(([from]) => from > pronoun || quoteOf[from] !== -1);
  return parts.some((part) => table.names.some(({ token, entity }) => entity === id && isIn(part, token)));
}

/** "Each of them" is no single person of the name that stands before. */
function isOneOfMany(table: EntityTable, word: string, id: string | null): boolean {
  const isPerson = id !== null && table.entity(id)?.type === 'PERSON' && table.isNamed(id) && !table.isPlural(id);
  return isPerson && THIRD_PERSON.get(word)?.group === 'they';
}

/**
 * "The judges found that …, but they also ruled …": does the verb of the pronoun stand beside the cue in one sentence,
 * both of them finite and outside the same quotation marks?
 */
function isBeside({ doc: { tokens }, quoteOf }: DocView, cue: number, pronoun: number): boolean {
  const verb = itemAt(tokens.head, pronoun);
  return (
    verb > cue &&
    tokens.head[verb] === cue &&
    tokens.deprel[verb] === 'conj' &&
    itemAt(tokens.deprel, pronoun).startsWith('nsubj') &&
    quoteOf[cue] === quoteOf[pronoun]
  );
}

/**
 * Is another than who spoke before, who can be meant, a subject in front of the pronoun in its sentence, or whose the
 * subject is, where nobody spoke yet? Not in what the pronoun itself is said to say.
 */
function isNamedBefore(
  view: DocView,
  table: EntityTable,
  pronoun: number,
  previous: Previous | null,
  told: readonly Range[],
): boolean {
  const { tokens, sentences } = view.doc;
  const from = sentences[itemAt(tokens.sentence, pronoun)]?.from ?? pronoun;
  if (previous === null || previous.at >= from) return false;
  const word = itemAt(tokens.word, pronoun).toLowerCase();
  return someIn([from, pronoun], (i) => {
    if (told.some((range) => isIn(range, i)) || !isSubjects(tokens, i)) return false;
    const id = view.quoteOf[i] === view.quoteOf[pronoun] ? personAt(table, i) : null;
    return id !== null && id !== previous.speaker.entity && mayMean(view, table, word, id);
  });
}

/** "Hale left", "Hale's plan failed": does the token stand as a subject, or as whose it is? */
function isSubjects({ head, deprel }: DocView['doc']['tokens'], i: number): boolean {
  const of = deprel[i] === 'nmod:poss' ? itemAt(head, i) : i;
  return of !== -1 && itemAt(deprel, of).startsWith('nsubj');
}

/** Is it somebody whose given name is of the pronoun's gender? A name alone may be a firm's. */
function isSurely(table: EntityTable, word: string, id: string): boolean {
  const gender = givenNames.get(table.entity(id)?.name.split(' ')[0] ?? '');
  return gender === (MALE.has(word) ? 'male' : 'female');
}

/**
 * Another named person who is the subject of a sentence after that of the last cue and before that of the pronoun: the
 * last one; the speaker himself where the text is too long to say. Null where there is none.
 */
function newSubject(
  { doc: { tokens, sentences }, tree }: DocView,
  table: EntityTable,
  from: number,
  pronoun: number,
  last: string | null,
): string | null {
  const end = itemAt(sentences, tokens.sentence[pronoun]!).from;
  const start = itemAt(sentences, tokens.sentence[from]!).to;
  if (end - start > LOOK_BACK) return last;
  let subject: string | null = null;
  for (const i of each([start, end])) {
    if (!isMainSubject(tokens, i)) continue;
    // "the builder, Dora Vell, left"; "Velmar chief executive Dora Vell left"
    const id = [i, ...childrenOf(tree, i).filter((c) => /^(?:appos|list)$/.test(tokens.deprel[c]!))]
      .map((token) => personAt(table, token))
      .find((person) => person !== null);
    if (id !== undefined && id !== last) subject = id;
  }
  return subject;
}

/** The named person who is the subject of the main clause that a clause with the pronoun stands behind, or null. */
function subjectBefore(
  { doc: { tokens, sentences }, tree }: DocView,
  table: EntityTable,
  pronoun: number,
): string | null {
  for (const at of upFrom(tokens, tokens.head[pronoun]!, CLIMB)) {
    const verb = tokens.head[at]!;
    if (!SUBORDINATE.test(tokens.deprel[at]!) || verb > pronoun) continue;
    const subject = childrenOf(tree, verb, verb).find((i) => tokens.deprel[i]!.startsWith('nsubj'));
    if (subject === undefined) continue;
    if (tokens.deprel[verb] !== 'root') return null;
    // "The row reached Hale, leading him to say …"
    return personAt(table, subject) ?? onlyPersonIn(table, [itemAt(sentences, tokens.sentence[verb]!).from, pronoun]);
  }
  return null;
}

/**
 * "Guards turned back a lorry after they say it was late": several who are the subject of the main clause that "they say"
 * stands behind, or null, also where the clause has others as its object.
 */
export function severalBefore({ doc: { tokens }, tree }: DocView, pronoun: number): number | null {
  const says = itemAt(tokens.head, pronoun);
  const main = itemAt(tokens.head, says);
  const isClause = main !== -1 && tokens.deprel[says] === 'advcl' && tokens.deprel[main] === 'root' && main < pronoun;
  if (!isClause || !TAG_VERBS.has(lemmaOf(tokens, says))) return null;
  const isMany = (i: number): boolean => tokens.xpos[i] === 'NNS' || SINGULAR_CROWDS.has(lemmaOf(tokens, i));
  const beside = childrenOf(tree, main).filter(isMany);
  const [only, more] = beside.filter((i) => i < pronoun && /^(?:nsubj|obj|obl)/.test(itemAt(tokens.deprel, i)));
  return only !== undefined && more === undefined && tokens.deprel[only] === 'nsubj' ? only : null;
}

/** The only person whom these tokens name, or null. */
function onlyPersonIn(table: EntityTable, range: Range, isNot: (id: string) => boolean = () => false): string | null {
  const named = new Set<string>();
  for (const i of each(range)) {
    const id = personAt(table, i);
    if (id !== null && !isNot(id)) named.add(id);
  }
  const [only, ...more] = named;
  return more.length === 0 ? (only ?? null) : null;
}

/** The named person whom the token heads a mention of, or null. */
function personAt(table: EntityTable, token: number): string | null {
  const id = table.mentionsAt(token).find((m) => m.entity !== null)?.entity ?? '';
  return table.entity(id)?.type === 'PERSON' && table.isNamed(id) ? id : null;
}

/** The only person named in the sentence before who can be meant, if the pronoun may mean him or her. */
function onlyPersonBefore(
  view: DocView,
  table: EntityTable,
  pronoun: number,
  told: readonly Range[],
  isNot: (id: string) => boolean,
): string | null {
  const { tokens, sentences } = view.doc;
  const before = sentences[firstSentence(view, pronoun, told) - 1];
  const only = onlyPersonIn(table, [before?.from ?? 0, before?.to ?? 0], isNot);
  const word = tokens.word[pronoun]!.toLowerCase();
  const isHeldByAnother =
    before !== undefined && someIn([before.from, before.to], (i) => isSomebodyElse(view, table, i));
  return !isHeldByAnother && mayMean(view, table, word, only ?? '') ? only : null;
}

/** "The former lobbyist worked for Hale": is the subject of a main clause somebody with no name beside him? */
function isSomebodyElse({ doc: { tokens }, tree }: DocView, table: EntityTable, i: number): boolean {
  if (!isMainSubject(tokens, i) || tokens.upos[i] !== 'NOUN') return false;
  const lemma = lemmaOf(tokens, i);
  return (
    (nounClass(lemma) === 'person' || AGENT_FORM.test(lemma)) &&
    ![i, ...childrenOf(tree, i)].some((token) => personAt(table, token) !== null)
  );
}

import { COLLECTIVE, nounClass } from './noun-classes.ts';
import type { Cast, EntityDraft, MentionDraft } from './draft.ts';
import type { PronounWord } from './pronoun-words.ts';
import { childWith, type View } from './view.ts';

/** Facts about a pair of pronoun and earlier mention, each true or false; a weight belongs to each. */
export const PAIR_FACTS = [
  'same sentence', 'sentence 1', 'sentence 2', 'sentence 3', 'farther', 'subject', 'object', 'possessor', 'oblique', 'apposition', 'name', 'nominal', 'pronoun', 'same pronoun',
  'adjective', 'both subject', 'possessive of own subject', 'first in sentence', 'last named', 'mentioned 2', 'mentioned 4', 'person', 'country', 'body', 'event', 'place', 'gender known', 'plural', 'collective',
  'same quote', 'quoted, pronoun not', 'pronoun quoted, not it', 'likely speaker', 'nearest', 'root clause', 'unnamed', 'title', 'second nearest', 'paragraph start', 'cataphora',
] as const;
export type PairFact = (typeof PAIR_FACTS)[number];

/** Weights by group of pronoun, in the order of `PAIR_FACTS`. */
export type PronounWeights = Readonly<Record<PronounWord['group'], Float32Array>>;

/** How far back an antecedent is looked for, in sentences. */
const REACH: Readonly<Record<PronounWord['group'], number>> = { he: 8, she: 8, it: 2, they: 3 };
/** … and in mentions. */
const MENTIONS = 40;

const SUBJECT = new Set(['nsubj', 'nsubj:pass', 'csubj', 'nsubj:outer']);

/** An earlier mention that agrees with the pronoun, and the facts about the pair. */
export interface Candidate { readonly mention: MentionDraft; readonly facts: readonly number[] }

/** Candidates for a pronoun among the mentions before it, nearest first. Those that grammar rules out are left out. */
export function candidatesOf(view: View, cast: Cast, i: number, word: PronounWord, before: readonly MentionDraft[], counts: Int32Array): Candidate[] {
  const { tokens, sentences } = view.doc;
  const candidates: Candidate[] = [];
  const seen = new Set<number>();
  const here = tokens.sentence[i]!;
  let nearest = 0;
  let lastName = -1;
  for (let k = before.length - 1; k >= 0 && before.length - k <= MENTIONS; k--) {
    const mention = before[k]!;
    const distance = here - tokens.sentence[mention.head]!;
    if (distance > REACH[word.group]) break;
    if (mention.entity < 0 || mention.head >= i) continue;
    const entity = cast.entities[mention.entity]!;
    if (!agrees(word, entity, mention, view) || isForbidden(view, i, word, mention)) continue;
    if (lastName < 0 && mention.kind === 'name') lastName = mention.entity;
    // the same entity again, farther away, adds nothing
    if (seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    const facts: number[] = [];
    const add = (fact: PairFact, holds = true): void => { if (holds) facts.push(FACT.get(fact)!); };
    add(distance === 0 ? 'same sentence' : distance === 1 ? 'sentence 1' : distance === 2 ? 'sentence 2' : distance === 3 ? 'sentence 3' : 'farther');
    const deprel = tokens.deprel[mention.head]!;
    const isSubject = SUBJECT.has(deprel);
    add(isSubject ? 'subject' : deprel === 'obj' || deprel === 'iobj' ? 'object' : deprel === 'nmod:poss' ? 'possessor' : deprel === 'appos' ? 'apposition' : 'oblique');
    add(mention.kind);
    add('same pronoun', mention.kind === 'pronoun' && sameGroup(view.lemma[mention.head]!, word));
    add('adjective', mention.adjective);
    add('both subject', isSubject && SUBJECT.has(tokens.deprel[i]!));
    add('possessive of own subject', word.possessive && distance === 0 && isSubject && dominates(view, tokens.head[mention.head]!, i));
    add('first in sentence', mention.from <= sentences[tokens.sentence[mention.head]!]!.from + 1);
    add('last named', mention.entity === lastName);
    add(counts[mention.entity]! >= 4 ? 'mentioned 4' : 'mentioned 2', counts[mention.entity]! >= 2);
    add(CLASS[entity.type]);
    add('gender known', entity.gender === word.gender && word.gender !== 'neuter');
    add('plural', entity.plural);
    add('collective', entity.type === 'ORG' || entity.type === 'COUNTRY');
    const [q, p] = [view.quote[mention.head]!, view.quote[i]!];
    add('same quote', q === p && q !== 0);
    add('quoted, pronoun not', q !== 0 && p === 0);
    add('pronoun quoted, not it', p !== 0 && q !== p);
    add('likely speaker', p !== 0 && q === 0 && isSubject && distance <= 1 && isSaying(view, tokens.head[mention.head]!));
    add('nearest', nearest === 0);
    add('second nearest', nearest === 1);
    add('root clause', isSubject && tokens.head[tokens.head[mention.head]!] === -1);
    add('unnamed', entity.unnamed);
    add('title', sentences[tokens.sentence[mention.head]!]!.paragraph === 0 && here > 0);
    nearest++;
    candidates.push({ mention, facts });
  }
  return candidates;
}

const FACT: ReadonlyMap<PairFact, number> = new Map(PAIR_FACTS.map((fact, n) => [fact, n]));
const CLASS: Readonly<Record<EntityDraft['type'], PairFact>> = { PERSON: 'person', ORG: 'body', COUNTRY: 'country', GPE: 'place', FACILITY: 'place', EVENT: 'event', PRODUCT: 'event' };
const SAYING = new Set(['say', 'tell', 'add', 'write', 'ask', 'argue', 'warn', 'note', 'claim', 'explain', 'state', 'declare', 'announce', 'reply', 'insist', 'believe', 'think', 'report', 'tweet']);

const isSaying = (view: View, i: number): boolean => i >= 0 && SAYING.has(view.lemma[i]!);

const GROUP_LEMMA: Readonly<Record<string, PronounWord['group']>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she', it: 'it', its: 'it', they: 'they', them: 'they', their: 'they' };
const sameGroup = (lemma: string, word: PronounWord): boolean => GROUP_LEMMA[lemma] === word.group;

/** Number, gender, and person or thing. */
function agrees(word: PronounWord, entity: EntityDraft, mention: MentionDraft, view: View): boolean {
  if (word.group === 'he' || word.group === 'she') return entity.type === 'PERSON' && !entity.plural && (entity.gender === 'unknown' || entity.gender === word.gender);
  if (word.group === 'it') return entity.type !== 'PERSON' && !entity.plural;
  if (entity.plural) return true;
  if (entity.type === 'ORG') return true;
  if (entity.type === 'COUNTRY') return true;
  return entity.type === 'PERSON' ? false : mention.kind === 'nominal' && COLLECTIVE.has(view.lemma[mention.head]!) && nounClass(view.lemma[mention.head]!) !== 'event';
}

/** Does `top` stand above `i` in the tree, within a few steps? */
function dominates(view: View, top: number, i: number): boolean {
  let k = view.doc.tokens.head[i]!;
  for (let steps = 0; steps < 12 && k >= 0; steps++) {
    if (k === top) return true;
    k = view.doc.tokens.head[k]!;
  }
  return false;
}

/**
 * Ruled out by grammar: the pronoun and the mention are arguments of one verb ("Lee praised him"), unless it is reflexive or
 * a possessive; the pronoun stands inside the mention; the mention is the possessor of the pronoun's own phrase.
 */
function isForbidden(view: View, i: number, word: PronounWord, mention: MentionDraft): boolean {
  const { head, deprel, sentence } = view.doc.tokens;
  if (mention.from <= i && i < mention.to) return true;
  if (sentence[i] !== sentence[mention.head]) return word.reflexive;
  const same = head[i] === head[mention.head] && head[i]! >= 0;
  if (word.reflexive) return false;
  if (same && !word.possessive && mention.kind !== 'nominal' && deprel[mention.head] !== 'conj') return true;
  // oblique of the verb whose subject the mention is: "Lee sat beside him"
  return same && !word.possessive && SUBJECT.has(deprel[mention.head]!);
}

/** Sum of the weights of a candidate's facts. */
export function scoreCandidate(weights: Float32Array, facts: readonly number[]): number {
  let score = 0;
  for (const fact of facts) score += weights[fact]!;
  return score;
}

/** "It" that stands for nothing: an expletive, or before "is clear that", "is time to". */
export function isEmptyIt(view: View, i: number): boolean {
  const { tokens } = view.doc;
  if (view.lemma[i] !== 'it' || tokens.deprel[i] === 'nmod:poss') return false;
  if (tokens.deprel[i] === 'expl') return true;
  const parent = tokens.head[i]!;
  if (parent < 0 || !SUBJECT.has(tokens.deprel[i]!)) return false;
  if (EMPTY_VERBS.has(view.lemma[parent]!)) return true;
  const clause = childWith(view, parent, 'csubj') >= 0 || (childWith(view, parent, 'ccomp') >= 0 && tokens.deprel[i] === 'nsubj:pass');
  const isAdjective = tokens.upos[parent] === 'ADJ' || tokens.upos[parent] === 'NOUN';
  return clause || (isAdjective && (childWith(view, parent, 'ccomp') >= 0 || childWith(view, parent, 'advcl') >= 0 || childWith(view, parent, 'xcomp') >= 0) && childWith(view, parent, 'cop') >= 0);
}
const EMPTY_VERBS = new Set(['seem', 'appear', 'rain', 'snow', 'turn']);

import { CUE_NOUNS, TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { COMPLEMENTIZER, COORDINATORS, GENITIVE_PREPOSITION } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { EXPLETIVE, OBJECT_PRONOUNS, RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { ASKED_FOR, KEPT_FROM, SHOWING, SOURCE_OPENER, TELLING } from '../lexicon/en/saying.ts';
import {
  DOCUMENT_NOUNS,
  EXAMINERS,
  OFFICE_WORDS,
  PERSON_ENDING,
  PERSON_NOUNS,
  STATING_PAPERS,
} from '../lexicon/en/source-words.ts';
import { PARTICIPLE_ENDING } from '../lexicon/en/word-parts.ts';
import { itemAt } from '../model/item-at.ts';
import { firstIn, runBefore, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, upFrom } from '../model/tree.ts';
import { isFinite } from './complements.ts';
import { nameOver, subtree, trimRange, type Range, type DocView } from './doc-view.ts';

/** Most tokens of a noun phrase left of its last preposition. */
const LONGEST_BEFORE = 10;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/;

/** The verb with its auxiliaries, negation, adverbs and particle, in one piece. */
export function cueRange({ doc: { tokens } }: DocView, v: number): Range {
  const isOwn = (i: number, relations: RegExp): boolean => tokens.head[i] === v && relations.test(tokens.deprel[i]!);
  return [
    runBefore(0, v, (i) => isOwn(i, /^(?:aux|cop|advmod|neg)/)),
    runBehind(
      v + 1,
      tokens.count,
      (i) => isOwn(i, /^(?:compound:prt|advmod)$/) && !ASKED_FOR.has(tokens.word[i]!.toLowerCase()),
    ),
  ];
}

/** The phrase of a passive's agent without its "by" and what he tells ("by Hale, that …"), as a source; none for -1. */
export function agentSource(view: DocView, agent: number, verb: number): Range[] {
  if (agent === -1) return [];
  const { tokens } = view.doc;
  const [from, end] = subtree(view, agent);
  const isTold = (i: number): boolean => tokens.word[i - 1] === ',' && tokens.word[i] === COMPLEMENTIZER;
  const that = TELLING.has(lemmaOf(tokens, verb)) ? firstIn([agent + 1, end], isTold) : -1;
  const to = that === -1 ? end : that;
  return [sourceRange(view, [runBehind(from, agent, (i) => /^(?:case|advmod|punct)$/.test(tokens.deprel[i]!)), to])];
}

/**
 * Who does what the verb says: its subject; for a conjunct, participle or infinitive without one the subject of what
 * it hangs on; for a participle on a noun ("a letter saying") the noun; of a relative clause the pronoun.
 */
export function sourceOf(view: DocView, v: number): Range[] {
  const {
    doc: { tokens },
    subject,
  } = view;
  if (subject[v] === -1) {
    const before = nounBefore(view, v);
    if (before.length > 0) return before;
  }
  let passed = false;
  for (const at of upFrom(tokens, v, 6)) {
    const s = itemAt(subject, at);
    if (s !== -1) {
      if (tokens.deprel[s]!.startsWith('csubj')) return [];
      return [
        RELATIVE_SUBJECTS.has(tokens.word[s]!.toLowerCase())
          ? [s, s + 1]
          : sourceRange(view, wholeName(view, subtree(view, s), v), v),
      ];
    }
    const rel = tokens.deprel[at]!;
    const h = tokens.head[at]!;
    if (rel === 'acl' && h < at && ((at === v && tokens.word[at - 1] !== ',') || canSay(view, h)))
      return [sourceRange(view, nominal(view, h, at))];
    // "closed the road, warning that …", hung on the road: who closed it
    const controller = at === v ? controllerOf(view, v) : null;
    if (controller !== null) return [sourceRange(view, controller, v)];
    passed ||= rel === 'acl';
    if (!/^(?:conj|xcomp|advcl)/.test(rel) && !(passed && /^(?:acl$|obj|obl|nmod)/.test(rel))) break;
  }
  return [];
}

/**
 * The object of the verb before a participle that says what the object does: "showed him <criticising>", "kept critics,
 * Hale among them, from <claiming>". Null where it is another's.
 */
export function controllerOf(view: DocView, participle: number): Range | null {
  const { tokens } = view.doc;
  const verb = tokens.head[participle]!;
  if (tokens.xpos[participle] !== 'VBG' || verb === -1) return null;
  const isShown = tokens.deprel[participle] === 'xcomp' && SHOWING.has(lemmaOf(tokens, verb));
  const isKept = tokens.deprel[participle]!.startsWith('advcl') && tokens.word[participle - 1] === KEPT_FROM;
  const object = childrenOf(view.tree, verb, participle).find((k) => verb < k && tokens.deprel[k] === 'obj');
  return (isShown || isKept) && object !== undefined ? subtree(view, object) : null;
}

/** A name, a pronoun, or a noun for somebody, a body, or what tells: a road says nothing. */
export function canSay({ doc: { tokens }, nameAt }: DocView, i: number): boolean {
  const lemma = lemmaOf(tokens, i);
  return (
    nameAt[i] !== -1 ||
    tokens.upos[i] !== 'NOUN' ||
    nounClass(lemma) !== null ||
    [PERSON_NOUNS, DOCUMENT_NOUNS, TELLING_NOUNS, CUE_NOUNS].some((nouns) => nouns.has(lemma)) ||
    PERSON_ENDING.test(lemma)
  );
}

/** A name of somebody or of a body, or a noun for one, or for a paper that says what it says. */
export function isSpeaker({ doc: { tokens, names }, nameAt }: DocView, i: number): boolean {
  const lemma = lemmaOf(tokens, i);
  const name = names[nameAt[i] ?? -1];
  return (
    name?.type === 'PERSON' ||
    name?.type === 'ORG' ||
    ['person', 'body'].includes(nounClass(lemma) ?? '') ||
    [PERSON_NOUNS, EXAMINERS, STATING_PAPERS].some((nouns) => nouns.has(lemma))
  );
}

/** The noun phrase right before a finite verb, which has a subject in English. */
function nounBefore(view: DocView, v: number): Range[] {
  const {
    doc: { tokens, sentences },
    quoteOf,
  } = view;
  const [end] = cueRange(view, v);
  if (!/^VB[DZP]$/.test(tokens.xpos[v]!) && end === v && !isFinite(tokens, v)) return [];
  const first = itemAt(sentences, tokens.sentence[v]!).from;
  const run = runBefore(
    Math.max(first, end - 8),
    end,
    (i) => quoteOf[i] === quoteOf[v] && PHRASE.test(tokens.upos[i]!) && tokens.xpos[i] !== 'TO' && view.dateAt[i] === 0,
  );
  // "Lansing said": a name at the head of a sentence read as a participle
  if (run === end && end - 1 === first && isNameLikeParticiple(tokens.word[first]!)) return [[first, end]];
  const from = pastPrepositions(view, run, first);
  const last = tokens.word[end - 1]?.toLowerCase() ?? '';
  return from < end &&
    (/^(?:NOUN|PROPN|PRON)$/.test(tokens.upos[end - 1]!) || isFinite(tokens, v)) &&
    !EXPLETIVE.has(last) &&
    (end - from > 1 || !OBJECT_PRONOUNS.has(last))
    ? [[from, end]]
    : [];
}

/** A capital before the ending of a participle. */
function isNameLikeParticiple(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.endsWith(PARTICIPLE_ENDING);
}

/** "…, an aide to the mayor said": the noun phrase goes on to the left over its prepositions, up to a comma. */
function pastPrepositions({ doc: { tokens }, dateAt, quoteOf }: DocView, from: number, first: number): number {
  const isPhrase = (i: number): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens.upos[i]!) && dateAt[i] === 0;
  let at = from;
  while (tokens.upos[at - 1] === 'ADP' && /^(?:NOUN|PROPN)$/.test(tokens.upos[at - 2] ?? 'X'))
    at = runBefore(first, at - 2, isPhrase);
  const isWhole = at === first || (/^[,;:—–-]$/.test(tokens.word[at - 1]!) && quoteOf[at] === quoteOf[from]);
  return isWhole && from - at <= LONGEST_BEFORE ? at : from;
}

/** A subject with the name behind it and the office in front of it: "Deputy Secretary of State" + "Dora Vell". */
function wholeName(view: DocView, [from, to]: Range, v: number): Range {
  const { tokens, sentences } = view.doc;
  const after = /^(?:PROPN|NOUN)$/.test(tokens.upos[to - 1]!) ? nameOver(view, to) : undefined;
  const end = after?.from === to && after.type === 'PERSON' && after.to <= v ? after.to : to;
  const start = Math.min(from, nameOver(view, from)?.from ?? from);
  const first = itemAt(sentences, tokens.sentence[v]!).from;
  const title = runBefore(
    Math.max(first, start - 9),
    start,
    (i) => /^(?:PROPN|ADJ|NOUN)$/.test(tokens.upos[i]!) || tokens.word[i] === GENITIVE_PREPOSITION,
  );
  const office = tokens.word.slice(title, start).some((w) => OFFICE_WORDS.has(w.toLowerCase()));
  const name = nameOver(view, start);
  return [office && name?.type === 'PERSON' && name.from === start ? title : start, end];
}

/** A noun with what stands before the participle that hangs on it. */
function nominal(view: DocView, noun: number, participle: number): Range {
  const [from] = subtree(view, noun);
  return [from, Math.max(noun + 1, Math.min(subtree(view, noun)[1], subtree(view, participle)[0]))];
}

/** "Vell on Monday": the day is when it was said. */
function beforeDate({ doc: { tokens }, dateAt }: DocView, from: number, to: number): number {
  const date = runBefore(from + 1, to, (i) => dateAt[i] === 1);
  return date < to && tokens.upos[date - 1] === 'ADP' ? date - 1 : date;
}

/** Trim a source; with an apposition between commas both commas belong to it. Never past the verb. */
function sourceRange(view: DocView, range: Range, before = Infinity): Range {
  const { tokens } = view.doc;
  let end = Math.min(range[1], before);
  let start = range[0];
  if (tokens.word[start]!.toLowerCase() === SOURCE_OPENER)
    start = runBehind(start, end - 1, (i) => tokens.word[i] !== ',');
  start = runBehind(start, end - 1, (i) => /^(?:ADP|SCONJ|CCONJ|PUNCT)$/.test(tokens.upos[i]!));
  end = beforeDate(view, start, end);
  if (tokens.upos[start] === 'ADV' && tokens.word[start + 1] === ',') start += 2;
  // "Norland—an ally of Sudmark—has denied"
  if ([tokens.word[end], tokens.word[end - 1]].includes('—')) {
    const dash = firstIn([start, end - 1], (i) => tokens.word[i] === '—');
    if (dash !== -1) end = dash;
  }
  const [from, to] = trimRange(view, [start, end]) ?? range;
  const comma = someIn([from, to - 1], (i) => tokens.word[i] === ',' && tokens.upos[i + 1] !== 'CCONJ');
  const coordinated = comma && tokens.word.slice(from, to).some((w) => COORDINATORS.has(w));
  return comma && !coordinated && tokens.word[to] === ',' ? [from, to + 1] : [from, to];
}

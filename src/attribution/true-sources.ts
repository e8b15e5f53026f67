import { SUBORDINATORS } from '../lexicon/en/clause-words.ts';
import { CUE_NOUNS, CUE_VERBS, TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { NATURAL_CAUSES, PASSIVE_LIGHT_VERBS } from '../lexicon/en/event-nouns.ts';
import { AGENT_PREPOSITIONS, COMPARISON_OPENER, COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { EXPLETIVE, PERSONAL, RELATIVE_SUBJECTS, SUBJECT_FORMS } from '../lexicon/en/pronouns.ts';
import { CHANCES, GO_ON_VERBS, KEPT_FROM, TAG_VERBS, TELLING } from '../lexicon/en/saying.ts';
import { PERSON_ENDING, PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { everyIn, isIn, runBefore, runBehind, someIn } from '../model/scan.ts';
import { contains } from '../model/span.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, headOf, upFrom } from '../model/tree.ts';
import { complementsOf } from './complements.ts';
import { subtree, without, type DocView, type FoundAttribution, type Range } from './doc-view.ts';
import { namesRole } from './find-headline.ts';
import { withAllWhoSpeak } from './joint-sources.ts';
import { controllerOf } from './sources.ts';

/** Words of the name of a storm: "Hurricane Ada". */
const STORM_NAME = 2;

/** How far up the tree the cue is looked for that a participle goes on with. */
const CLIMB = 3;

/**
 * Sources set right by what the tree shows beyond doubt:
 *
 * - who meets with criticism has not voiced it;
 * - who is told something has not said it: "the jury was told that …", "…, reporters were told";
 * - who speaks together with another, where a clause was heard between them;
 * - a subject taken for the first part of what it says: "<The head of a dye works> has told them that …";
 * - a pronoun that can only be the subject, or who is kept from saying it, whatever else was taken for the source;
 * - who is named in an aside has not said what goes on behind it: "the memo, Reed said, <warned> of fire";
 * - who goes on with a participle is who spoke: "…, Reed said, adding that …";
 * - no storm says anything, what there is a chance to say is not said, nor what is said of an announcement by it;
 * - what somebody did "after a clerk complained" is not what the clerk said;
 * - nobody has said what "it was revealed" that others did, nor several who are named what one "wants".
 */
export function withTrueSources(view: DocView, found: readonly FoundAttribution[]): FoundAttribution[] {
  const kept = found
    .filter((f) => !isOccasion(view, f) && !isOfNature(view, f) && !isToBeSaid(view, f) && !isSaidOfIt(view, f))
    .map((f) => withSubject(view, turned(view, withoutTold(view, withoutTarget(view, sure(view, f))))))
    .map((f) => withAllWhoSpeak(view, withoutNouns(view, f)))
    .filter(({ content }) => content.length > 0);
  return kept.map((f) => {
    const [said] = sourceBeforeParticiple(view, kept, f);
    if (said !== undefined) return { ...f, source: [said] };
    return f.source.length > 0 ? pastAside(view, kept, f) : { ...f, source: sourceAbove(view, kept, f) };
  });
}

/** "His words echo those of Reed, who said that …, <adding> that …": who spoke last in the sentence goes on. */
function sourceBeforeParticiple(
  { doc: { tokens }, quoteOf }: DocView,
  found: readonly FoundAttribution[],
  { head }: FoundAttribution,
): readonly Range[] {
  if (tokens.xpos[head] !== 'VBG' || !GO_ON_VERBS.has(lemmaOf(tokens, head)) || quoteOf[head] !== -1) return [];
  const isBefore = (f: FoundAttribution): boolean =>
    f.head < head &&
    tokens.sentence[f.head] === tokens.sentence[head] &&
    quoteOf[f.head] === -1 &&
    f.source.length > 0 &&
    TAG_VERBS.has(lemmaOf(tokens, f.head));
  const before = found.filter(isBefore).toSorted((a, b) => b.head - a.head);
  return before[0]?.source ?? [];
}

/** "… his rival, Hale, <who> a week ago <said>", "they are, <I> <think>, wrong": the subject that stands before the verb. */
function sure(view: DocView, f: FoundAttribution): FoundAttribution {
  const { tokens, sentences } = view.doc;
  const { head, cue } = f;
  const controller = controllerOf(view, head);
  const isFinite = someIn([cue[0], Math.max(cue[1], head + 1)], (i) => /^VB[DZP]$|^MD$/.test(tokens.xpos[i]!));
  const isBetween = (i: number): boolean => view.dateAt[i] === 1 || tokens.upos[i] === 'ADV';
  const at = runBefore(itemAt(sentences, tokens.sentence[head]!).from + 1, cue[0], isBetween) - 1;
  const isSubject =
    isFinite &&
    SUBJECT_FORMS.has(tokens.word[at]?.toLowerCase() ?? '') &&
    view.nameAt[at] === -1 &&
    view.quoteOf[at] === view.quoteOf[head] &&
    !complementsOf(view, head).passive;
  const subject: Range | null = controller ?? (isSubject ? [at, at + 1] : wholeFront(view, f));
  // "He and his wife, who …"
  if (subject === null || f.source.some(([from, to]) => from < subject[0] && subject[0] < to)) return f;
  const content = f.content.flatMap((piece) => without(view, piece, [subject]));
  return { ...f, source: [subject], content };
}

/**
 * "The owner of the ship that hit the bridge <denied> …": all in front of the cue is one noun phrase, of whose head a
 * clause is said, where it has no finite verb but right behind a relative pronoun; then no bridge denies anything.
 */
function wholeFront({ doc: { tokens, sentences } }: DocView, { cue, source, content }: FoundAttribution): Range | null {
  const from = itemAt(sentences, tokens.sentence[cue[0]]!).from;
  const front: Range = [from, cue[0]];
  const [only] = source;
  if (only === undefined || only[0] === from || content.some((piece) => piece[0] < cue[0])) return null;
  const isFinite = (i: number): boolean => /^VB[DZP]$|^MD$/.test(tokens.xpos[i]!);
  const isSaidOfNoun = (i: number): boolean =>
    /^(?:NOUN|PROPN)$/.test(tokens.upos[i - 1]!) && RELATIVE_SUBJECTS.has(tokens.word[i]!.toLowerCase());
  const isDescribed = everyIn(front, (i) => !isFinite(i) || isSaidOfNoun(i - 1));
  const isPlain = everyIn(front, (i) => !/^(?:PUNCT|CCONJ)$/.test(tokens.upos[i]!));
  const opens = /^(?:DET|NOUN|PROPN)$/.test(tokens.upos[from]!);
  return opens && isPlain && isDescribed && someIn(front, isFinite) ? front : null;
}

/** "The memo, Reed said, <warned> of fire": who stands in the gap of what is said has said all of it, and the memo this. */
function pastAside(view: DocView, found: readonly FoundAttribution[], f: FoundAttribution): FoundAttribution {
  const own = f.source[0]?.[0];
  const aside = found.find(
    ({ source: [who], content: [front, behind], head }) =>
      head !== f.head &&
      who !== undefined &&
      who[0] === own &&
      front !== undefined &&
      behind !== undefined &&
      front[1] <= who[0] &&
      behind[0] <= f.head &&
      f.head < behind[1],
  );
  const [front] = aside?.content ?? [];
  if (front === undefined || view.quoteOf[front[0]] !== -1) return f;
  return { ...f, source: [[runBehind(front[0], front[1] - 1, (i) => isOpener(view, i)), front[1]]] };
}

const isOpener = ({ doc: { tokens } }: DocView, i: number): boolean => /^(?:CCONJ|ADV|PUNCT)$/.test(tokens.upos[i]!);

/**
 * "The clerk, who saw it, <said> Ann Reed, a nurse, had left": the clerk in front, whom a clause describes, is who says
 * it, and of Reed it is said.
 */
function turned(view: DocView, f: FoundAttribution): FoundAttribution {
  const { tokens, sentences } = view.doc;
  const [[front], [behind]] = [f.content, f.source];
  if (front === undefined || behind === undefined || front[1] > f.cue[0] || behind[0] !== f.cue[1]) return f;
  const who = headOf(tokens, ...front);
  const isDescribed = someIn(front, (i) => PERSONAL.has(tokens.word[i]!.toLowerCase()));
  if (tokens.head[who] !== f.head || !isDescribed || !namesRole(view, who)) return f;
  return { ...f, source: [front], content: [[behind[0], itemAt(sentences, tokens.sentence[f.head]!).to - 1]] };
}

/** "Who drew criticism for …", "faces accusations of …": whoever meets with others' words has not said them. */
function withoutTarget({ doc: { tokens } }: DocView, f: FoundAttribution): FoundAttribution {
  const verb = tokens.upos[f.head] === 'NOUN' ? tokens.head[f.head]! : f.head;
  // "took criticism from"
  const isFrom = tokens.word[f.cue[1] - 1] === KEPT_FROM;
  if (verb === -1 || !(isFrom || PASSIVE_LIGHT_VERBS.has(lemmaOf(tokens, verb))) || f.source.length === 0) return f;
  const noun = verb === f.head ? runBehind(verb + 1, f.cue[1], (i) => tokens.upos[i] !== 'NOUN') : f.head;
  const isMet = tokens.head[noun] === verb && tokens.deprel[noun] === 'obj';
  const isBefore = f.source.every(([, to]) => to <= verb);
  // "a growing number of calls"
  const isCue = (i: number): boolean => tokens.upos[i] === 'NOUN' && CUE_NOUNS.has(lemmaOf(tokens, i));
  return isMet && isBefore && someIn([noun, Math.max(f.cue[1], noun + 1)], isCue) ? { ...f, source: [] } : f;
}

function withoutTold(view: DocView, f: FoundAttribution): FoundAttribution {
  const told = toldTo(view, f.head);
  if (told === null)
    return {
      ...f,
      source: f.source.filter((range) => !isPlaceOfPassive(view, f, range) && !isAnothers(view, f, range)),
    };
  const isOther = (range: Range): boolean => !contains(told, range);
  return { ...f, source: f.source.filter(isOther), content: f.content.filter(isOther) };
}

/** "It has not paid, Reed said, after a report that it had": what a report says behind the cue is not said again by Reed. */
function withoutNouns({ doc: { tokens } }: DocView, f: FoundAttribution): FoundAttribution {
  const isReport = (i: number): boolean =>
    tokens.upos[i] === 'NOUN' && (TELLING_NOUNS.has(tokens.word[i]!) || CUE_NOUNS.has(tokens.word[i]!));
  const isInFront = f.content.some(([, to]) => to <= f.cue[0]);
  const isOthers = ([from]: Range): boolean =>
    from > f.cue[1] && tokens.word[from]!.toLowerCase() === COMPLEMENTIZER && isReport(from - 1);
  return isInFront ? { ...f, content: f.content.filter((piece) => !isOthers(piece)) } : f;
}

/** "Sightings were reported across Norland": what stands behind a passive speaks only where "by" or the like leads to it. */
function isPlaceOfPassive(view: DocView, { cue, head }: FoundAttribution, [from]: Range): boolean {
  const { tokens } = view.doc;
  const leads = tokens.upos[from - 1] === 'ADP' ? tokens.word[from - 1]!.toLowerCase() : null;
  return from >= cue[1] && leads !== null && !AGENT_PREPOSITIONS.has(leads) && complementsOf(view, head).passive;
}

/**
 * Does the verb have another subject than the words in front of it: "Reed left after *it* was revealed", "officials" for
 * whoever "wants"?
 */
function isAnothers(view: DocView, { cue, head }: FoundAttribution, range: Range): boolean {
  const { tokens } = view.doc;
  if (range[1] > cue[0]) return false;
  const it = itemAt(view.subject, head);
  if (it >= range[1] && EXPLETIVE.has(lemmaOf(tokens, it)) && complementsOf(view, head).passive) return true;
  const noun = headOf(tokens, ...range);
  const isPlural =
    tokens.xpos[noun] === 'NNS' &&
    lemmaOf(tokens, noun) !== tokens.word[noun] &&
    view.nameAt[noun] === -1 &&
    /^\p{Ll}/u.test(itemAt(tokens.word, noun));
  return isPlural && someIn([cue[0], Math.max(cue[1], head + 1)], (i) => tokens.xpos[i] === 'VBZ');
}

/** Who is told by a passive, null where the verb is none. */
export function toldTo(view: DocView, verb: number): Range | null {
  const { doc, subject } = view;
  const who = itemAt(subject, verb);
  if (who === -1 || !TELLING.has(lemmaOf(doc.tokens, verb)) || !complementsOf(view, verb).passive) return null;
  return subtree(view, who);
}

function withSubject(view: DocView, f: FoundAttribution): FoundAttribution {
  const { doc, subject } = view;
  const [first, ...rest] = f.content;
  const who = itemAt(subject, f.head);
  if (f.source.length > 0 || first === undefined || rest.length === 0 || who === -1) return f;
  if (!CUE_VERBS.has(lemmaOf(doc.tokens, f.head)) || complementsOf(view, f.head).passive) return f;
  const whole = subtree(view, who);
  return whole[1] <= f.cue[0] && contains(whole, first) ? { ...f, source: [whole], content: rest } : f;
}

/** The source of the cue that a participle without one hangs on. */
function sourceAbove(view: DocView, found: readonly FoundAttribution[], { head }: FoundAttribution): readonly Range[] {
  const { tokens } = view.doc;
  if (tokens.xpos[head] !== 'VBG') return [];
  for (const above of upFrom(tokens, head, CLIMB).slice(1)) {
    const said = found.find((f) => f.head === above && f.source.length > 0);
    if (said !== undefined) return said.source;
  }
  return [];
}

/** "Hurricane Ada slammed the coast": no storm says anything, whatever the verb can mean. */
function isOfNature({ doc: { tokens } }: DocView, { source: [first] }: FoundAttribution): boolean {
  if (first === undefined) return false;
  const [from, to] = first;
  const isStorm = (i: number): boolean => NATURAL_CAUSES.has(tokens.word[i]!.toLowerCase());
  return isStorm(to - 1) || (to - from === STORM_NAME && isStorm(from) && /^\p{Lu}/u.test(tokens.word[to - 1]!));
}

/** "His last chance to make a statement on it": what there is a chance to say is not said. */
function isToBeSaid({ doc: { tokens }, tree }: DocView, { head }: FoundAttribution): boolean {
  const verb = tokens.upos[head] === 'NOUN' && tokens.deprel[head] === 'obj' ? tokens.head[head]! : head;
  const isTo = childrenOf(tree, verb, verb).some((k) => tokens.xpos[k] === 'TO');
  const noun = tokens.head[verb]!;
  return tokens.deprel[verb] === 'acl' && isTo && CHANCES.has(lemmaOf(tokens, noun));
}

/**
 * "A plan announced on Monday would close the mill", "her announcement may be a ruse": what follows is said of the plan
 * and of the announcement, not by it.
 */
function isSaidOfIt(
  { doc: { tokens }, tree }: DocView,
  { head, cue, source: [who], content: [first] }: FoundAttribution,
): boolean {
  if (first === undefined || first[0] < cue[1]) return false;
  const isOwning = (i: number): boolean => /^(?:det|nmod:poss)$/.test(itemAt(tokens.deprel, i));
  if (tokens.upos[head] === 'NOUN') {
    const verb = itemAt(tokens.head, head);
    const isItsOwn = isSubject(tokens, head) && isIn(first, verb) && childrenOf(tree, head, head).some(isOwning);
    // "her comment that …", "her hope is that …" say what it is
    const says = tokens.word.slice(first[0] - 1, first[0] + 3).includes(COMPLEMENTIZER);
    return isItsOwn && !says && !childrenOf(tree, verb).some((i) => i !== head && isSubject(tokens, i));
  }
  const noun = who === undefined ? -1 : headOf(tokens, ...who);
  if (noun === -1 || noun > head || tokens.upos[noun] !== 'NOUN' || isSomebody(lemmaOf(tokens, noun))) return false;
  return /^VB[DN]$/.test(itemAt(tokens.xpos, head)) && /^(?:MD|VB[DZP])$/.test(itemAt(tokens.xpos, first[0]));
}

const isSomebody = (lemma: string): boolean =>
  nounClass(lemma) !== null || PERSON_NOUNS.has(lemma) || PERSON_ENDING.test(lemma);

const isSubject = ({ deprel }: DocView['doc']['tokens'], i: number): boolean => itemAt(deprel, i).startsWith('nsubj');

/** Does its cue stand in a clause of time or reason behind what was taken for said, without quotation marks? */
function isOccasion({ doc: { tokens }, quoteOf }: DocView, { head, cue, content, source }: FoundAttribution): boolean {
  const last = content.at(-1);
  if (last === undefined || last[1] > cue[0] || content.some((piece) => someIn(piece, (i) => quoteOf[i] !== -1)))
    return false;
  const opener = Math.min(cue[0], source[0]?.[0] ?? cue[0]) - 1;
  const mark = tokens.word[opener]?.toLowerCase() ?? '';
  return (
    tokens.deprel[head] === 'advcl' &&
    opener >= last[1] - 1 &&
    mark !== COMPARISON_OPENER &&
    SUBORDINATORS.has(mark) &&
    tokens.word[opener - 1] !== ','
  );
}

import { CUE_VERBS, HEARSAY_PASSIVES, TELLING_NOUNS, TELLING_VERBS, type CueFrame } from '../lexicon/en/cue-frames.ts';
import { ABSOLUTE_OPENER, ANTICIPATORY, COMPARISON_OPENER, COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { EXPLETIVE } from '../lexicon/en/pronouns.ts';
import {
  BLAMED_FOR,
  HEARING_BODIES,
  NO_CUES,
  MADE_THROUGH,
  SAYING_WITH,
  TAKING_IN,
  THREATENING,
  UNMARKING,
} from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { each, everyIn, firstIn, isIn, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { closing } from './closing.ts';
import { complementsOf, continued, endOfComplements, type Complements } from './complements.ts';
import { beforeParallel, clauseAfter, pastOpening, toEdges } from './contents.ts';
import { subtree, without, type FoundAttribution, type Range, type DocView, type Rule } from './doc-view.ts';
import { figured } from './find-figures.ts';
import { relativeBefore } from './relative-contents.ts';
import { agentSource, canSay, cueRange, sourceOf } from './sources.ts';

/** Attributions whose cue is a verb. */
export function findVerbs(view: DocView): FoundAttribution[] {
  const { tokens } = view.doc;
  const out: FoundAttribution[] = [];
  for (const v of each([0, tokens.count])) {
    const isVerb = tokens.upos[v] === 'VERB';
    // "…, the guild states in a letter": many verbs of saying have the form of a noun
    if (!isVerb && tokens.upos[v] !== 'NOUN') continue;
    const found = closing(view, v) ?? (isVerb ? framed(view, v) : null);
    // "let it be known": of two verbs of one cue the first
    if (found !== null && !isIn(out.at(-1)?.cue ?? NOTHING, v)) out.push(found);
  }
  return out;
}

function framed(view: DocView, v: number): FoundAttribution | null {
  const frame = frameOf(view, v);
  return frame === undefined
    ? (figured(view, v) ?? making(view, v))
    : (applyFrame(view, v, frame) ?? ofRelative(view, v, frame));
}

/** "The pilot let it be known that …", "made clear that …": what a clause says is made known by the subject. */
function making(view: DocView, v: number): FoundAttribution | null {
  const { tokens } = view.doc;
  const known = SAYING_WITH.get(lemmaOf(tokens, v));
  const at = known === undefined ? -1 : runBehind(v + 1, v + MADE_NEAR, (i) => MADE_THROUGH.has(tokens.word[i]!));
  if (known?.has(tokens.word[at] ?? '') !== true) return null;
  const that = tokens.word[at + 1] === COMPLEMENTIZER ? clauseAfter(view, at + 1) : null;
  const source = sourceOf(view, v);
  if (that === null || source.length === 0 || complementsOf(view, v).passive) return null;
  return { source, cue: [cueRange(view, v)[0], at + 1], content: [that], head: v, rule: 'clause' };
}

/** "The lack of guards, of which the clerk spoke". */
function ofRelative(view: DocView, v: number, { prepositions }: CueFrame): FoundAttribution | null {
  const about = relativeBefore(view, v, prepositions);
  const source = sourceOf(view, v);
  if (about === null || source.length === 0) return null;
  return { source, cue: cueRange(view, v), content: [about], head: v, rule: 'preposition' };
}

const NOTHING: Range = [0, 0];
/** Tokens from "let" or "made" to what it is made. */
const MADE_NEAR = 4;

function frameOf({ doc: { tokens }, subject }: DocView, v: number): CueFrame | undefined {
  const lemma = lemmaOf(tokens, v);
  const s = itemAt(subject, v);
  if (s !== -1 && TELLING_NOUNS.has(lemmaOf(tokens, s))) return TELLING_VERBS.get(lemma) ?? CUE_VERBS.get(lemma);
  return CUE_VERBS.get(lemma);
}

function applyFrame(view: DocView, v: number, frame: CueFrame): FoundAttribution | null {
  const {
    doc: { tokens },
    subject,
  } = view;
  const c = complementsOf(view, v);
  // "considering the circumstances" is a preposition
  if (NO_CUES.has(tokens.word[v]!.toLowerCase()) && cueRange(view, v)[0] === v) return null;
  // "a means of confirming": what something is for is not said
  const isOf = tokens.xpos[v] === 'VBG' && /^(?:ADP|SCONJ)$/.test(tokens.upos[v - 1] ?? '');
  if (isOf && tokens.deprel[v] === 'acl' && !canSay(view, tokens.head[v]!)) return null;
  // "refused to condemn", "told him to suggest": what is to be said is not said
  if (c.children.some((k) => k < v && tokens.xpos[k] === 'TO')) return null;
  const cue = cueRange(view, v);
  const source = c.passive ? agentSource(view, c.agent, v) : sourceOf(view, v);
  const make = (rule: Rule, content: readonly Range[], cueTo = cue[1]): FoundAttribution | null => {
    const whole: Range = [cue[0], Math.max(cue[1], cueTo)];
    const pieces = content.flatMap((piece) =>
      without(view, toEdges(view, piece, Math.min(whole[0], source[0]?.[0] ?? whole[0])), [whole, ...source]),
    );
    return pieces.length === 0 ? null : { source, cue: whole, content: pieces, head: v, rule };
  };
  if (c.passive) return passive(view, v, frame, c, make);
  if (c.clause !== -1 && (frame.clause || (frame.quotes && view.quoteOf[c.clause] !== -1))) {
    if (source.length === 0 && tokens.xpos[v] === 'VB') return null;
    const [from, to] = subtree(view, c.clause);
    const clause: Range = [runBehind(from, to, (i) => tokens.word[i] === ':'), to];
    return make('clause', [beforeParallel(view, pastOpening(view, clause), source)]);
  }
  if (c.infinitive !== -1 && frame.infinitive && isInfinitive(view, c.infinitive))
    return make('infinitive', [
      frame.addressee && c.object !== -1
        ? [subtree(view, c.object)[0], subtree(view, c.infinitive)[1]]
        : subtree(view, c.infinitive),
    ]);
  if (c.object !== -1 && frame.whole)
    return make('whole', [[subtree(view, c.object)[0], endOfComplements(view, c, c.object)]]);
  const that = frame.clause ? (clauseAfter(view, cue[1]) ?? unmarked(view, v, source)) : null;
  if (that !== null) return make('clause', [that]);
  const phrase = c.phrases.find((p) => frame.prepositions.has(p.preposition) && view.dateAt[p.head] === 0);
  if (phrase !== undefined && (c.object === -1 || frame.addressee)) {
    const adjacent = phrase.at === cue[1];
    const [from, to] = subtree(view, phrase.head);
    return make(
      'preposition',
      [[Math.max(from, phrase.at + 1), continued(view, v, to)]],
      adjacent ? phrase.at + 1 : cue[1],
    );
  }
  const bodily = tokens.upos[c.object] === 'PROPN' && lemmaOf(tokens, v) === THREATENING;
  if (c.object !== -1 && frame.object && tokens.upos[c.object] !== 'PRON' && !bodily)
    return make('object', [
      withoutAbsolute(view, [subtree(view, c.object)[0], continued(view, v, subtree(view, c.object)[1])]),
    ]);
  const h = tokens.head[v]!;
  if (frame.clause && frame.quotes && h !== -1 && subject[v] !== -1 && isAside(view, v, c)) {
    return make('beside', without(view, subtree(view, h), [subtree(view, v)]));
  }
  return null;
}

/**
 * "Police said the man fled on foot; …": a clause without "that", read as a thing that is said and a clause about it.
 * It goes on to the end of the sentence or to a semicolon. Only of verbs that are said of nothing else, and of bodies
 * that hear.
 */
function unmarked(view: DocView, v: number, source: readonly Range[]): Range | null {
  const {
    doc: { tokens, sentences },
    quoteOf,
  } = view;
  const body = source[0];
  const lemma = lemmaOf(tokens, v);
  const hears = (of: Range): boolean => TAKING_IN.has(lemma) && HEARING_BODIES.has(lemmaOf(tokens, of[1] - 1));
  if (body === undefined || body[1] !== v || !(UNMARKING.has(lemma) || hears(body))) return null;
  const last = itemAt(sentences, tokens.sentence[v]!).to - 1;
  const isClause = (range: Range): boolean => someIn(range, (i) => /^VB[DZPN]|^MD/.test(tokens.xpos[i]!));
  const end = runBehind(v + 1, last, (i) => tokens.word[i] !== ';');
  const isPlain = everyIn([v + 1, end], (i) => quoteOf[i] === -1);
  const opens = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(tokens.upos[v + 1] ?? 'X') && view.dateAt[v + 1] === 0;
  return opens && isPlain && isClause([v + 2, end]) ? [v + 1, end] : null;
}

/** "to go" or "going". */
function isInfinitive({ doc: { tokens }, tree }: DocView, i: number): boolean {
  if (tokens.xpos[i] === 'VBG') return true;
  for (const k of childrenOf(tree, i, i)) if (tokens.xpos[k] === 'TO') return true;
  return false;
}

/** "denied the charge, with its embassy saying …": what follows ", with" is another clause. */
function withoutAbsolute({ doc: { tokens } }: DocView, [from, to]: Range): Range {
  for (let i = from + 1; i + 1 < to; i++)
    if (tokens.word[i] === ',' && tokens.word[i + 1]!.toLowerCase() === ABSOLUTE_OPENER) return [from, i];
  return [from, to];
}

/** "X, he said, Y" and "as he said, X": the verb hangs on what was said. */
function isAside({ doc: { tokens } }: DocView, v: number, c: Complements): boolean {
  if (tokens.deprel[v] === 'parataxis' && c.object === -1) return true;
  return (
    tokens.deprel[v]!.startsWith('advcl') &&
    c.children.some((k) => tokens.deprel[k] === 'mark' && lemmaOf(tokens, k) === COMPARISON_OPENER)
  );
}

/** "Was told by Hale, a clerk, that …": the clause is what was told, and says nothing of the clerk. */
function toldBehind({ doc: { tokens, sentences } }: DocView, v: number): Range | null {
  const { to } = itemAt(sentences, tokens.sentence[v]!);
  const that = firstIn([v + 1, to], (i) => tokens.word[i - 1] === ',' && tokens.word[i] === COMPLEMENTIZER);
  const isPlain = everyIn([v + 1, that], (i) => !/^(?:VERB|AUX)$/.test(tokens.upos[i]!));
  return that !== -1 && isPlain ? [that, to - 1] : null;
}

type Make = (rule: Rule, content: readonly Range[], cueTo?: number) => FoundAttribution | null;

/** "X was accused of Y", "it was disclosed that Y", "X is expected to Y". */
function passive(view: DocView, v: number, frame: CueFrame, c: Complements, make: Make): FoundAttribution | null {
  const {
    doc: { tokens },
    subject,
  } = view;
  const s = itemAt(subject, v);
  const about: Range[] =
    s !== -1 && !EXPLETIVE.has(tokens.word[s]!.toLowerCase()) && /pass/.test(tokens.deprel[s]!)
      ? [subtree(view, s)]
      : [];
  if (c.clause !== -1 && frame.clause) return make('passive', [subtree(view, c.clause)]);
  const told = frame.addressee ? toldBehind(view, v) : null;
  if (told !== null) return make('passive', [told]);
  const isAnticipated = tokens.word[s]?.toLowerCase() === ANTICIPATORY;
  const that = frame.clause && (isAnticipated || frame.addressee) ? clauseAfter(view, v + 1) : null;
  if (that !== null) return make('passive', [that]);
  if (c.infinitive !== -1 && HEARSAY_PASSIVES.has(lemmaOf(tokens, v)) && tokens.xpos[c.infinitive] !== 'VBG')
    return make('passive', [...about, subtree(view, c.infinitive)]);
  const rest = c.phrases.find(
    (p) => p.head !== c.agent && (frame.whole ? BLAMED_FOR.has(p.preposition) : frame.prepositions.has(p.preposition)),
  );
  if (rest !== undefined && (frame.whole || frame.addressee))
    return make(
      'passive',
      [
        ...(frame.whole ? about : []),
        frame.whole ? subtree(view, rest.head) : [rest.at + 1, subtree(view, rest.head)[1]],
      ],
      frame.whole ? undefined : rest.at + 1,
    );
  return (frame.whole || frame.object) && c.agent !== -1 ? make('passive', about) : null;
}

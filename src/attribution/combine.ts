import type { FoundSpans } from '../engine/engine.ts';
import { CUE_NOUNS, CUE_VERBS } from '../lexicon/en/cue-frames.ts';
import { ACCORDING, LIVES, RULING, TAKING_LIVES, THE_WORDS } from '../lexicon/en/saying.ts';
import { NOBODY_QUOTED, WITHHELD } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { each, everyIn, isIn, runBefore, runBehind, someIn } from '../model/scan.ts';
import { contains, overlaps } from '../model/span.ts';
import { lemmaOf, tokensIn } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import { attachQuotations } from './attach-quotations.ts';
import { pastCredit, pastOpening, toPredicate, withinOthers } from './contents.ts';
import type { FoundAttribution, Range, DocView, Rule } from './doc-view.ts';
import { isMeasure } from './find-according.ts';
import { isOnlyTime } from './find-by-rules.ts';
import { withCiting } from './find-citing.ts';
import { isTopic } from './find-headline.ts';
import { eachWhoSpeaks } from './joint-sources.ts';
import { ofAntecedent } from './relative-contents.ts';
import { withoutResult } from './result-clauses.ts';
import { asNounPhrase, isOfAccused, truerSource } from './source-choice.ts';
import { withToldAround } from './told-around.ts';
import { withTrueSources } from './true-sources.ts';

/**
 * Rules that may add an attribution where the model has found none: what the corpus that it learned from has little of.
 * Measured on the dev part of PolNeAR: added to the model's, these do not lower its scores.
 */
const ADDING: ReadonlySet<Rule> = new Set([
  'headline',
  'reports',
  'layout',
  'turn',
  'according',
  'adverb',
  'noun',
  'passive',
  'clause',
  'preposition',
  'beside',
  'closing',
  'figure',
]);
/**
 * Rules whose source and content are better than the model's where both have the cue (counted there too).
 */
const BETTER: ReadonlySet<Rule> = new Set(['according', 'reports', 'layout', 'turn']);
/** Rules that may lay an attribution around one of the model's. */
const OVERLAYING: ReadonlySet<Rule> = new Set(['according', 'closing', 'reports', 'turn']);
/** Longest content, in code units, that is such a reason and nothing else. */
const REASON = 80;
/**
 * Probability from which the model is believed where no rule sees a cue: that somebody says a clause or has something
 * to say of a thing ("took issue with the plan"); and of all else, half of which is no saying on the dev part
 * ("unveiled a car").
 */
const ALONE = { saying: 0.5, other: 0.7 } as const;
/** Most tokens of a speaker after the verb. */
const LONGEST_SPEAKER = 14;
/** Rules that need a source of the third person to add anything: "I know" and "you think" mostly quote nobody. */
const FREE_OF_SOURCE: ReadonlySet<Rule> = new Set(['headline', 'layout', 'turn', 'adverb', 'passive']);

/**
 * The model's attributions with those of the rules that stand outside or inside them. The model follows a corpus that
 * marks only the outermost of a nest, so what lies in a content comes from the rules; where the two have found the same
 * cue the model's is kept, with the rule's source if it has none.
 */
export function combine(
  view: DocView,
  model: readonly FoundSpans[],
  byRules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const believable = byRules.flatMap((rule) => (isNoSaying(view, rule) ? [] : withoutResult(view, rule)));
  const partings = partingsOf(view, believable);
  const rules = believable.map((f) => parted(view, f, partings));
  const byCue = new Int32Array(view.doc.tokens.count).fill(-1);
  const covered = new Uint8Array(view.doc.tokens.count);
  const outer = believed(view, model, rules).map((f) => parted(view, f, partings));
  outer.forEach((m, i) => {
    byCue.fill(i, ...m.cue);
    for (const piece of m.content) covered.fill(1, ...piece);
  });
  for (const rule of rules) {
    const i = itemAt(byCue, rule.head);
    const m = outer[i];
    if (m === undefined) {
      if (
        covered[rule.head] === 0 &&
        mayAdd(view, rule) &&
        (OVERLAYING.has(rule.rule) || rule.content.every((piece) => isFree(covered, piece)))
      )
        outer.push(rule);
    } else if (
      BETTER.has(rule.rule) ||
      isPassiveSubject(rule, m) ||
      isToldTo(rule, m) ||
      isBare(view, m.content) ||
      // "she reportedly sold it": nobody is said to have said so, least of all she
      (rule.rule === 'adverb' && !CUE_VERBS.has(lemmaOf(view.doc.tokens, m.head))) ||
      (rule.rule === 'closing' && isMisplaced(rule, m))
    )
      outer[i] = { ...rule, confidence: m.confidence ?? null };
    else if (rule.rule === 'closing' && holdsAll(rule, withoutTail(view, m)))
      outer[i] = { ...m, source: m.source.length > 0 ? m.source : rule.source, content: rule.content };
    else if (rule.rule !== 'passive') outer[i] = { ...m, source: truerSource(view, m, rule) };
  }
  const whole = withTrueSources(
    view,
    attachQuotations(
      view,
      outer.map((m) => ({
        ...m,
        content: m.content.map((piece) => toPredicate(view, pastOpening(view, pastCredit(view, piece)), m.head)),
      })),
    ),
  );
  const inside = new Uint8Array(view.doc.tokens.count);
  const heads = new Set<number>();
  for (const f of whole) {
    for (const piece of f.content) inside.fill(1, ...piece);
    for (const i of each([f.cue[0], f.cue[1]])) heads.add(i);
  }
  const inner = rules.filter((rule) => inside[rule.head] === 1 && !heads.has(rule.head) && !heads.has(rule.cue[0]));
  const heard = [...whole.map((f) => inverted(view, f)), ...withTrueSources(view, inner)];
  const all = withinOthers(heard.map((f) => ofAntecedent(view, f)));
  return withCiting(view, withToldAround(view, all)).flatMap((f) => eachWhoSpeaks(view, f));
}

/** What a rule has taken for a saying and is none, whatever the model says. */
function isNoSaying(view: DocView, f: FoundAttribution): boolean {
  return isOfAccused(view, f) || takesLives(view, f) || (f.rule === 'headline' && isTopic(view, f));
}

/** Semicolons behind which a clause begins that a reporting clause of its own closes: "Hale said A; B, Reed said". */
function partingsOf({ doc: { tokens } }: DocView, rules: readonly FoundAttribution[]): readonly number[] {
  return rules.flatMap(({ rule, content: [first] }) =>
    rule === 'closing' && first !== undefined && tokens.word[first[0] - 1] === ';' ? [first[0] - 1] : [],
  );
}

/** What is said ends at such a semicolon, or begins there, whichever side the cue is on. */
function parted({ doc: { tokens } }: DocView, f: FoundAttribution, partings: readonly number[]): FoundAttribution {
  const mark = partings.find((at) => tokens.sentence[at] === tokens.sentence[f.head]);
  if (mark === undefined) return f;
  const content = f.content
    .map(([from, to]): Range => (f.head < mark ? [from, Math.min(to, mark)] : [Math.max(from, mark + 1), to]))
    .filter(([from, to]) => from < to);
  return content.length === 0 ? f : { ...f, content };
}

/** The model's attributions that stand: no reasons for silence and no days, and where no rule sees the cue, sure ones. */
function believed(view: DocView, model: readonly FoundSpans[], rules: readonly FoundAttribution[]): FoundAttribution[] {
  const ruled = new Uint8Array(view.doc.tokens.count);
  for (const { cue } of rules) ruled.fill(1, ...cue);
  const { text } = view.doc;
  const isReason = ({ content: [only] }: FoundSpans): boolean =>
    only !== undefined && only[1] - only[0] < REASON && WITHHELD.test(text.slice(...only));
  return model
    .filter((spans) => !isReason(spans))
    .flatMap((spans) => withoutResult(view, inTokens(view, spans)))
    .filter((m) => {
      if (isOnlyTime(view, m.source) || isOnlyTime(view, m.content) || takesLives(view, m) || isTopic(view, m))
        return false;
      if (isAccording(view, m) && m.source.some((range) => isMeasure(view, range))) return false;
      for (const i of each([m.cue[0], m.cue[1]])) if (ruled[i] === 1) return true;
      return (m.confidence ?? 0) >= (m.source.length > 0 && isSaying(view, m) ? ALONE.saying : ALONE.other);
    });
}

/** "The floods claimed at least 63 lives": no word is said, whatever the tree makes of what follows. */
function takesLives({ doc: { tokens } }: DocView, { head }: FoundAttribution): boolean {
  const behind: Range = [head + 1, Math.min(tokens.count, head + LIVES_NEAR)];
  return TAKING_LIVES.has(lemmaOf(tokens, head)) && someIn(behind, (i) => LIVES.has(lemmaOf(tokens, i)));
}

/** Tokens from the verb to the lives. */
const LIVES_NEAR = 7;

/** Is its cue "according to" or the like? */
function isAccording({ doc: { tokens } }: DocView, { cue: [from] }: FoundAttribution): boolean {
  return ACCORDING.some(([first]) => first === tokens.word[from]!.toLowerCase());
}

/** Is the cue a verb of saying or ruling, or more than a verb; or the content a clause, quoted, or something said before? */
function isSaying({ doc: { tokens }, quoteOf }: DocView, { cue, content, head }: FoundAttribution): boolean {
  const verb = lemmaOf(tokens, head);
  const isSaid = (i: number): boolean =>
    tokens.xpos[i]!.startsWith('VB') || quoteOf[i] !== -1 || CUE_NOUNS.has(lemmaOf(tokens, i));
  return (
    CUE_VERBS.has(verb) ||
    RULING.has(verb) ||
    content.some((piece) => someIn(piece, isSaid)) ||
    someIn(cue, (i) => /^(?:NOUN|ADJ)$/.test(tokens.upos[i]!))
  );
}

function inTokens(view: DocView, { source, cue, content, confidence }: FoundSpans): FoundAttribution {
  const { tokens } = view.doc;
  const ranges = (spans: FoundSpans['cue']): Range[] => spans.map((span) => tokensIn(tokens, span));
  const first = itemAt(ranges(cue.length > 0 ? cue : content), 0);
  const head = headOf(tokens, ...first);
  const found = {
    source: ranges(source),
    cue: first,
    content: ranges(content),
    head,
    rule: 'model',
    confidence,
  } as const;
  return { ...found, source: asNounPhrase(view, found) };
}

function mayAdd({ doc: { tokens } }: DocView, { rule, source }: FoundAttribution): boolean {
  if (!ADDING.has(rule)) return false;
  return FREE_OF_SOURCE.has(rule) || (source[0] !== undefined && !NOBODY_QUOTED.test(tokens.word[source[0][0]]!));
}

/**
 * `"…", said the movement on its page`: what is taken for content behind the verb is who says it, up to the quotation
 * that goes on: `"…", said the smith, Ian Roe, "…"`.
 */
function inverted({ doc: { tokens }, quoteOf }: DocView, f: FoundAttribution): FoundAttribution {
  const [first] = f.content;
  const last = f.content.at(-1);
  if (first === undefined || last === undefined) return f;
  if (f.source.length > 0 || quoteOf[first[0]] === -1 || last[0] !== f.cue[1]) return f;
  const end = runBehind(last[0], last[1], (i) => quoteOf[i] === -1);
  const goesOn: readonly Range[] = end < last[1] ? [[end, last[1]]] : [];
  const to = goesOn.length > 0 ? runBefore(last[0], end, (i) => tokens.upos[i] === 'PUNCT') : end;
  const isClause = someIn([last[0], to], (i) => /^(?:VERB|AUX|SCONJ)$/.test(tokens.upos[i]!));
  if (to === last[0] || to - last[0] > LONGEST_SPEAKER || isClause) return f;
  return { ...f, source: [[last[0], to]], content: [...f.content.slice(0, -1), ...goesOn] };
}

/** "Vell was criticised for …": Vell is no source. */
function isPassiveSubject(rule: FoundAttribution, { source: [first] }: FoundAttribution): boolean {
  return rule.rule === 'passive' && first !== undefined && rule.content.some((range) => isIn(range, first[0]));
}

/** "The panel was told by Vell that …": the panel is who was told, not what. */
function isToldTo(rule: FoundAttribution, { content }: FoundAttribution): boolean {
  return (
    rule.rule === 'passive' &&
    rule.content.every(([from]) => from >= rule.cue[1]) &&
    content.every(([, to]) => to <= rule.cue[0])
  );
}

/** Is what stands behind the reporting clause, or who speaks in it, taken for what is reported in front of it? */
function isMisplaced({ cue, source }: FoundAttribution, { content }: FoundAttribution): boolean {
  return (
    content.every(([from]) => from >= cue[0]) || content.some((piece) => source.some((range) => overlaps(piece, range)))
  );
}

/** The same without what stands right behind a reporting clause that closes its sentence: what it was said beside. */
function withoutTail({ doc: { tokens }, quoteOf }: DocView, { cue, content }: FoundAttribution): readonly Range[] {
  const isTail = ([from]: Range): boolean =>
    from >= cue[1] && quoteOf[from] === -1 && everyIn([cue[1], from], (i) => tokens.word[i] !== ',');
  return content.filter((piece) => !isTail(piece));
}

/** Does a content hold all that the other one has? */
function holdsAll({ content }: FoundAttribution, other: readonly Range[]): boolean {
  return other.every((a) => content.some((b) => contains(b, a)));
}

/** A lone "it": the words it stands for are elsewhere. */
function isBare({ doc: { tokens } }: DocView, [only, more]: readonly Range[]): boolean {
  return (
    only !== undefined &&
    more === undefined &&
    only[1] - only[0] === 1 &&
    tokens.word[only[0]]!.toLowerCase() === THE_WORDS
  );
}

/** Is most of a range outside all contents? */
function isFree(covered: Uint8Array, [from, to]: Range): boolean {
  let taken = 0;
  for (const one of covered.subarray(from, to)) taken += one;
  return taken * 2 < to - from;
}

import { ABSOLUTE_OPENER } from '../lexicon/en/grammar.ts';
import { RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { NOBODY_QUOTED, WITHHELD } from '../lexicon/en/source-words.ts';
import type { Tokens } from '../model/index.ts';
import { tokenAt } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import { attachQuotations } from './attach-quotations.ts';
import { pastOpening } from './contents.ts';
import { withCiting } from './find-citing.ts';
import { isDay } from './find-by-rules.ts';
import type { FoundAttribution, Range, DocView, Rule } from './doc-view.ts';
import type { FoundSpans } from '../engine/engine.ts';

/**
 * Rules that may add an attribution where the model has found none: what the corpus that it learned from has little of.
 * Measured on the dev part of PolNeAR: added to the model's, these do not lower its scores.
 */
const ADDING: ReadonlySet<Rule> = new Set([
  'headline',
  'reports',
  'layout',
  'according',
  'adverb',
  'noun',
  'passive',
  'clause',
  'preposition',
  'beside',
  'tag',
  'closing',
]);
/**
 * Rules whose source and content are better than the model's where both have the cue (counted there too); a tag is,
 * where it holds all that the model has.
 */
const BETTER: ReadonlySet<Rule> = new Set(['according', 'reports']);
/** Rules that may lay an attribution around one of the model's. */
const OVERLAYING: ReadonlySet<Rule> = new Set(['according', 'tag', 'closing', 'reports']);
/** Longest content, in code units, that is such a reason and nothing else. */
const REASON = 80;
/** Probability from which the model is believed where no rule sees a cue; tuned on the dev part. */
const ALONE = { withSource: 0.5, withoutSource: 0.7 } as const;
/** Most tokens of a speaker after the verb. */
const LONGEST_SPEAKER = 14;
/** Rules that need a source of the third person to add anything: "I know" and "you think" mostly quote nobody. */
const FREE_OF_SOURCE: ReadonlySet<Rule> = new Set(['headline', 'layout', 'adverb', 'passive']);

/**
 * The model's attributions with those of the rules that stand outside or inside them. The model follows a corpus that
 * marks only the outermost of a nest, so what lies in a content comes from the rules; where the two have found the same
 * cue the model's is kept, with the rule's source if it has none.
 */
export function combine(
  view: DocView,
  model: readonly FoundSpans[],
  rules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const byCue = new Int32Array(view.doc.tokens.count).fill(-1);
  const covered = new Uint8Array(view.doc.tokens.count);
  const outer = believed(view, model, rules);
  outer.forEach((m, i) => {
    byCue.fill(i, ...m.cue);
    for (const piece of m.content) covered.fill(1, ...piece);
  });
  const sameCue = (rule: FoundAttribution): number =>
    byCue[rule.head] !== -1 ? byCue[rule.head]! : byCue[rule.cue[0]]!;
  for (const rule of rules) {
    const i = sameCue(rule);
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
      isBare(view, m.content) ||
      (rule.rule === 'closing' && isMisplaced(rule, m)) ||
      (rule.rule === 'tag' && m.content.every((a) => rule.content.some((b) => b[0] <= a[0] && a[1] <= b[1])))
    )
      outer[i] = { ...rule, confidence: m.confidence ?? null };
    else if (rule.source.length > 0 && rule.rule !== 'passive' && (m.source.length === 0 || isNearer(view, m, rule)))
      outer[i] = { ...m, source: rule.source };
  }
  const whole = attachQuotations(
    view,
    outer.map((m) => ({ ...m, content: m.content.map((piece) => pastOpening(view, piece)) })),
  );
  const inside = new Uint8Array(view.doc.tokens.count);
  const heads = new Set<number>();
  for (const f of whole) {
    for (const piece of f.content) inside.fill(1, ...piece);
    for (let i = f.cue[0]; i < f.cue[1]; i++) heads.add(i);
  }
  return withCiting(view, [
    ...whole.map((f) => inverted(view, f)),
    ...rules.filter((rule) => inside[rule.head] === 1 && !heads.has(rule.head) && !heads.has(rule.cue[0])),
  ]);
}

/** The model's attributions that stand: no reasons for silence and no days, and where no rule sees the cue, sure ones. */
function believed(view: DocView, model: readonly FoundSpans[], rules: readonly FoundAttribution[]): FoundAttribution[] {
  const ruled = new Uint8Array(view.doc.tokens.count);
  for (const { cue } of rules) ruled.fill(1, ...cue);
  const { text } = view.doc;
  const isReason = ({ content: [only, more] }: FoundSpans): boolean =>
    only !== undefined && more === undefined && only[1] - only[0] < REASON && WITHHELD.test(text.slice(...only));
  return model
    .filter((spans) => !isReason(spans))
    .map((spans) => inTokens(view, spans))
    .filter((m) => {
      if (isDay(view, m) || saysWhen(view, m)) return false;
      for (let i = m.cue[0]; i < m.cue[1]; i++) if (ruled[i] === 1) return true;
      return (m.confidence ?? 0) >= (m.source.length > 0 ? ALONE.withSource : ALONE.withoutSource);
    });
}

function inTokens({ doc: { tokens } }: DocView, { source, cue, content, confidence }: FoundSpans): FoundAttribution {
  const ranges = (spans: FoundSpans['cue']): Range[] =>
    spans.map(([start, end]) => {
      const from = tokenAt(tokens, start);
      return [from, Math.max(from + 1, tokenAt(tokens, end - 1) + 1)];
    });
  const [first] = ranges(cue.length > 0 ? cue : content);
  const head = headOf(tokens, ...first!);
  return {
    source: ranges(source).map((range) => withoutMatter(tokens, range, head)),
    cue: first!,
    content: ranges(content),
    head,
    rule: 'model',
    confidence,
  };
}

/** "was criticised by Norland over the dam": what hangs on the verb behind the source is what it is about. */
function withoutMatter(tokens: Tokens, [from, to]: Range, verb: number): Range {
  const head = headOf(tokens, from, to);
  for (let i = head + 1; i < to; i++)
    if (
      tokens.deprel[i] === 'case' &&
      tokens.head[i]! > i &&
      tokens.head[i]! < to &&
      tokens.head[tokens.head[i]!] === verb
    )
      return tokens.head[head] === verb && !tokens.deprel[head]!.startsWith('nsubj') ? [from, i] : [from, to];
  return [from, to];
}

/** "…, an official said on Wednesday": the day is when it was said, and no content. */
function saysWhen({ dateAt }: DocView, { content }: FoundAttribution): boolean {
  return content.length > 0 && content.every(([from, to]) => dateAt.subarray(from, to).every((d) => d === 1));
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
  const last = f.content.at(-1)!;
  const [first] = f.content;
  if (
    f.source.length > 0 ||
    f.content.length < 2 ||
    first![1] > f.cue[0] ||
    quoteOf[first![0]] === -1 ||
    last[0] !== f.cue[1]
  )
    return f;
  let to = last[0];
  while (to < last[1] && quoteOf[to] === -1) to++;
  const goesOn: readonly Range[] = to < last[1] ? [[to, last[1]]] : [];
  while (to > last[0] && tokens.upos[to - 1] === 'PUNCT' && goesOn.length > 0) to--;
  if (to === last[0] || to - last[0] > LONGEST_SPEAKER) return f;
  for (let i = last[0]; i < to; i++) if (/^(?:VERB|AUX|SCONJ)$/.test(tokens.upos[i]!)) return f;
  return { ...f, source: [[last[0], to]], content: [...f.content.slice(0, -1), ...goesOn] };
}

/** "Vell was criticised for …": Vell is no source. */
function isPassiveSubject(rule: FoundAttribution, { source: [first] }: FoundAttribution): boolean {
  return (
    rule.rule === 'passive' &&
    first !== undefined &&
    first[1] <= rule.cue[0] &&
    rule.content.some(([from, to]) => from <= first[0] && first[0] < to)
  );
}

/** Is what stands behind the reporting clause, or who speaks in it, taken for what is reported in front of it? */
function isMisplaced({ cue, source }: FoundAttribution, { content }: FoundAttribution): boolean {
  return (
    content.every(([from]) => from >= cue[0]) ||
    content.some(([from, to]) => source.some(([a, b]) => from < b && a < to))
  );
}

/** A lone "it": the words it stands for are elsewhere. */
function isBare({ doc: { tokens } }: DocView, [only, more]: readonly Range[]): boolean {
  return (
    only !== undefined && more === undefined && only[1] - only[0] === 1 && tokens.word[only[0]]!.toLowerCase() === 'it'
  );
}

/**
 * Is the rule's source the truer one? Not a relative pronoun of another clause; the noun of "with the embassy saying".
 */
function isNearer({ doc: { tokens } }: DocView, m: FoundAttribution, rule: FoundAttribution): boolean {
  const [mine, its] = [m.source[0]!, rule.source[0]!];
  const relative = mine[1] - mine[0] === 1 && RELATIVE_SUBJECTS.has(tokens.word[mine[0]]!.toLowerCase());
  const longer = its[1] - its[0] > 1 || tokens.upos[its[0]] === 'PROPN';
  const absolute =
    its[1] === rule.cue[0] && tokens.word[its[0] - 1]?.toLowerCase() === ABSOLUTE_OPENER && mine[1] < its[0];
  return (relative && longer && its[0] < mine[0]) || absolute || (hasPredicate(mine) && !hasPredicate(its));

  /** a finite verb that no relative pronoun opens: more than a noun phrase */
  function hasPredicate([from, to]: Range): boolean {
    for (let i = from; i < to; i++) {
      if (tokens.xpos[i]!.startsWith('W')) return false;
      if (/^VB[DZP]|^MD/.test(tokens.xpos[i]!) && i > from) return true;
    }
    return false;
  }
}

/** Is most of a range outside all contents? */
function isFree(covered: Uint8Array, [from, to]: Range): boolean {
  let taken = 0;
  for (let i = from; i < to; i++) taken += covered[i]!;
  return taken * 2 < to - from;
}

import { CUE_VERBS } from '../lexicon/en/cue-frames.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { SPEECH_FORMS } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { countIn, each, everyIn, firstIn, lastIn, runBehind } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { FoundAttribution, Range, DocView } from './doc-view.ts';
import { cueRange, sourceOf } from './sources.ts';

/** Longest look to either side of a quotation, in tokens: keeps a text without sentences linear. */
const REACH = 80;

/** A quotation of fewer words that no clause of speech introduces is a scare quote, a title or a nickname. */
const SHORTEST = 4;
/** Tokens of "she asked" after a quotation that ends in a question mark. */
const TAG = 6;

/**
 * Bind the outer quotations of a text to cues: grow contents that touch a quotation to the whole of it, find the verb
 * beside a quotation that no rule has bound, and let an attribution go on through the quotations that follow it
 * without a verb, in its paragraph and the next.
 */
export function attachQuotations(view: DocView, found: readonly FoundAttribution[]): FoundAttribution[] {
  const grown = found.map((f) => ({ ...f, content: grow(view, f) }));
  const owner = new Int32Array(view.quotations.length).fill(-1);
  grown.forEach((f, k) => {
    if (view.quoteOf[f.head] !== -1) return;
    for (const [from, to] of f.content)
      for (const i of each([from, to])) if (view.quoteOf[i] !== -1) owner[view.quoteOf[i]!] = k;
  });
  const all: FoundAttribution[] = [...grown];
  const byHead = new Map(grown.map((f, i) => [f.head, i]));
  view.quotations.forEach((q, k) => {
    if (q.depth !== 0 || owner[k] !== -1 || words(view, k) < SHORTEST || isTitle(view, k)) return;
    const verb = verbBeside(view, k, (v) => byHead.has(v));
    if (verb === null) return;
    const known = byHead.get(verb);
    if (known !== undefined) {
      const f = itemAt(all, known);
      // words quoted in front of the verb: a clause after it without "that" is the writer's own
      const own =
        itemAt(view.quoteRange, k)[1] <= f.cue[0] && f.rule === 'clause'
          ? f.content.filter(
              ([from]) => from < f.cue[0] || view.doc.tokens.word[from]!.toLowerCase() === COMPLEMENTIZER,
            )
          : f.content;
      all[known] = { ...f, content: sorted([...own, itemAt(view.quoteRange, k)]) };
      owner[k] = known;
      return;
    }
    byHead.set(verb, all.length);
    all.push({
      source: speakerBeside(view, verb, k),
      cue: cueRange(view, verb),
      content: [itemAt(view.quoteRange, k)],
      head: verb,
      rule: 'quotation',
    });
    owner[k] = all.length - 1;
  });
  return carryOn(view, all, owner);
}

/** Whole quotations instead of parts of them, for a cue that stands outside. */
function grow({ quoteOf, quoteRange }: DocView, f: FoundAttribution): Range[] {
  const own = quoteOf[f.head]!;
  const pieces = f.content.map(([from, to]): Range => {
    const a = quoteOf[from]!;
    const b = quoteOf[to - 1]!;
    if (own !== -1) return [Math.max(from, itemAt(quoteRange, own)[0]), Math.min(to, itemAt(quoteRange, own)[1])];
    return [a !== -1 ? itemAt(quoteRange, a)[0] : from, b !== -1 ? itemAt(quoteRange, b)[1] : to];
  });
  return sorted(pieces.filter(([a, b]) => a < b));
}

/** In order, those that overlap joined. */
function sorted(pieces: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const [from, to] of pieces.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)];
    else out.push([from, to]);
  }
  return out;
}

function words({ doc: { tokens }, quoteRange }: DocView, k: number): number {
  const [from, to] = itemAt(quoteRange, k);
  return countIn([from, Math.min(to, from + 2 * SHORTEST)], (i) => tokens.upos[i] !== 'PUNCT');
}

/** "State of the Harbor": the name of a programme or book, each of its words with a capital, no stop at its end. */
function isTitle({ doc: { tokens }, quoteRange }: DocView, k: number): boolean {
  const [from, to] = itemAt(quoteRange, k);
  if (to - from > 10 || /[.,!?]/.test(tokens.word[to - 2] ?? '')) return false;
  return everyIn(
    [from + 1, to - 1],
    (i) => /^\p{Lu}/u.test(tokens.word[i]!) || /^(?:ADP|DET|CCONJ|PUNCT|PART|NUM)$/.test(tokens.upos[i]!),
  );
}

/** The verb of saying nearest to a quotation, outside quotations, in the sentence in which it ends or begins. */
function verbBeside(
  { doc: { tokens, sentences }, quoteOf, quoteRange }: DocView,
  k: number,
  taken: (verb: number) => boolean,
): number | null {
  const [from, to] = itemAt(quoteRange, k);
  const isVerb = (i: number): boolean =>
    quoteOf[i] === -1 &&
    (tokens.upos[i] === 'VERB'
      ? (CUE_VERBS.get(lemmaOf(tokens, i))?.quotes ?? false)
      : SPEECH_FORMS.has(tokens.word[i]!));
  const last = itemAt(sentences, tokens.sentence[Math.max(from, to - 1)]!);
  const behind = firstIn([to, Math.min(last.to, to + REACH)], (i) => isVerb(i) || quoteOf[i] !== -1);
  if (isVerb(behind)) return behind;
  // "Why?" she asked: the mark has ended the sentence for the splitter
  const asks = /[?!]/.test(tokens.word[to - 1]! + (tokens.word[to - 2] ?? ''));
  const after = asks ? itemAt(sentences, tokens.sentence[Math.min(last.to, tokens.count - 1)]!) : null;
  if (after !== null && after.from >= to && after.paragraph === last.paragraph)
    for (let i = after.from; i < Math.min(after.to, after.from + TAG) && quoteOf[i] === -1; i++)
      if (isVerb(i)) return taken(i) ? null : i;
  // behind a colon the splitter may have begun a sentence
  const opening = itemAt(sentences, tokens.sentence[tokens.word[from - 1] === ':' ? from - 1 : from]!);
  const verb = lastIn([Math.max(opening.from, from - REACH), from], isVerb);
  return verb === -1 ? null : verb;
}

/** The subject of the verb; without one, the name or pronoun next to it. */
function speakerBeside(view: DocView, verb: number, k: number): Range[] {
  const {
    doc: { tokens },
    quoteOf,
    quoteRange,
  } = view;
  const subject = sourceOf(view, verb).filter(([from]) => quoteOf[from] === -1);
  if (subject.length > 0) return subject;
  const nominal = (i: number): boolean =>
    quoteOf[i] === -1 &&
    /^(?:PROPN|PRON|NOUN|DET|ADJ|PART)$/.test(tokens.upos[i] ?? 'X') &&
    tokens.sentence[i] === tokens.sentence[verb];
  const [, to] = cueRange(view, verb);
  const end = to > itemAt(quoteRange, k)[0] ? runBehind(to, to + 8, nominal) : to;
  return end === to ? [] : [[to, end]];
}

/**
 * "The lock was broken, according to Hale. "I saw it myself."": the only attribution with a source in the sentence
 * right before a quotation of whole sentences, in its paragraph. -1 without.
 */
function toldBefore(view: DocView, found: readonly FoundAttribution[], k: number): number {
  const { quoteOf, quoteRange } = view;
  const { tokens, sentences } = view.doc;
  const [from, to] = itemAt(quoteRange, k);
  if (from >= to) return -1;
  const s = tokens.sentence[from]!;
  const first = itemAt(sentences, s);
  const before = sentences[s - 1];
  const isWhole = first.from === from && to >= itemAt(sentences, tokens.sentence[to - 1]!).to - 1;
  if (before === undefined || !isWhole || before.paragraph !== first.paragraph) return -1;
  const near = found.flatMap(({ head, source }, i) =>
    tokens.sentence[head] === s - 1 && quoteOf[head] === -1 && source.length > 0 ? [i] : [],
  );
  const speakers = new Set(near.map((i) => itemAt(itemAt(found, i).source, 0)[0]));
  return speakers.size === 1 ? itemAt(near, 0) : -1;
}

/** Give quotations that no cue has to the attribution that they continue. */
function carryOn(view: DocView, found: FoundAttribution[], owner: Int32Array): FoundAttribution[] {
  const {
    doc: { tokens, paragraphs, text },
    quotations,
    quoteRange,
  } = view;
  const add = (k: number, f: number): void => {
    found[f] = { ...itemAt(found, f), content: sorted([...itemAt(found, f).content, itemAt(quoteRange, k)]) };
    owner[k] = f;
  };
  // backwards: the cue may stand in the last paragraph of a quotation
  for (let k = quotations.length - 1; k !== -1; k--) {
    const from = itemAt(quotations, k).continues;
    if (from !== null && owner[from] === -1 && owner[k] !== -1) add(from, owner[k]!);
  }
  let previous = -1;
  quotations.forEach((q, k) => {
    if (q.depth !== 0) return;
    if (owner[k] === -1) {
      const from = q.continues;
      if (from !== null && owner[from] !== -1) add(k, owner[from]!);
      else if (previous !== -1 && owner[previous] !== -1 && goesOn(previous, k)) add(k, owner[previous]!);
      else {
        const before = toldBefore(view, found, k);
        if (before !== -1) add(k, before);
      }
    }
    if (owner[k] !== -1 || words(view, k) >= SHORTEST) previous = k;
  });
  return found;

  /** Is `k` a whole sentence that follows `before` in its paragraph, or the whole of the next paragraph? */
  function goesOn(before: number, k: number): boolean {
    const [from, to] = itemAt(quoteRange, k);
    if (words(view, k) < SHORTEST) return false;
    const first = itemAt(view.doc.sentences, tokens.sentence[from]!);
    const starts = first.from === from;
    const end = itemAt(view.doc.sentences, tokens.sentence[to - 1]!);
    const ends = to >= end.to - 1;
    if (!starts || !ends) return false;
    const a = itemAt(quotations, before);
    const b = itemAt(quotations, k);
    if (a.paragraph === b.paragraph) return true;
    const [start, stop] = itemAt(paragraphs, b.paragraph);
    return b.paragraph === a.paragraph + 1 && b.span[0] === start && text.slice(b.span[1], stop).trim() === '';
  }
}

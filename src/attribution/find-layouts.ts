import { CUE_ADJECTIVES } from '../lexicon/en/cue-frames.ts';
import { firstIndex } from '../model/bisect.ts';
import { itemAt } from '../model/item-at.ts';
import { lastIn, someIn } from '../model/scan.ts';
import { tokensIn } from '../model/tokens.ts';
import { nameOver, trimRange, type FoundAttribution, type Range, type DocView } from './doc-view.ts';
import { findHeadline, namesRole, namesSpeaker } from './find-headline.ts';
import { findPost } from './find-post.ts';
import { findTurns } from './find-turns.ts';

/** Longest name with title before a colon or after a dash, in tokens. */
const LONGEST_NAME = 8;
/** Longest headline, in tokens. */
const LONGEST_HEADLINE = 30;
const DASH = /^(?:[―—–-]|--)$/;

/**
 * Attributions that the layout makes, without a verb: "Name: content" as a headline, in a transcript or before a block
 * of quotation, and `"…" — Name` at the end of a paragraph or on the line after it.
 */
export function findLayouts(view: DocView): FoundAttribution[] {
  const { tokens, paragraphs } = view.doc;
  const bounds = paragraphs.map((paragraph) => tokensIn(tokens, paragraph));
  const turns = findTurns(view);
  return bounds.flatMap((paragraph, p) => {
    const turn = turns.get(p);
    if (turn !== undefined) return [turn];
    const signed = findPost(view, p) ?? signature(view, paragraph, bounds[p - 1] ?? null);
    const named = beforeColon(view, paragraph, bounds[p + 1] ?? null, p === 0);
    const quoted = quotedPredicate(view, paragraph);
    const reported = p === 0 ? findHeadline(view, paragraph) : null;
    return [signed, named, quoted, reported].filter((f) => f !== null);
  });
}

/** "Name: …" at the head of a paragraph. */
function beforeColon(view: DocView, [from, to]: Range, next: Range | null, title: boolean): FoundAttribution | null {
  const {
    doc: { tokens },
    quoteOf,
  } = view;
  let colon = -1;
  for (let i = from; i < Math.min(to, from + LONGEST_NAME + 1) && colon === -1; i++) {
    if (tokens.word[i] === ':') colon = i;
    else if (
      !/^(?:PROPN|NOUN|ADJ|DET|ADP|PART|NUM|CCONJ|X)$/.test(tokens.upos[i]!) &&
      tokens.word[i] !== '.' &&
      tokens.word[i] !== ','
    )
      return null;
  }
  const isSpeaker = namesSpeaker(view, [from, colon]) || (title && colon === from + 1 && saysSo(view, [from, to]));
  if (!isSpeaker) return null;
  const headline =
    title &&
    to - from <= LONGEST_HEADLINE &&
    tokens.word[to - 1] !== '.' &&
    someIn([colon + 1, to], (i) => /^VB|^MD/.test(tokens.xpos[i]!));
  const block =
    colon + 1 >= to && next !== null && quoteOf[next[0]] !== -1 && quoteOf[next[0]] === quoteOf[next[1] - 1];
  const quoted = colon + 1 < to && quoteOf[colon + 1] !== -1;
  const transcript =
    tokens.word[colon - 1]!.length > 2 && tokens.word[colon - 1] === tokens.word[colon - 1]!.toUpperCase();
  const content = block ? next : trimRange(view, [colon + 1, to]);
  if (content === null || !(headline || block || quoted || transcript)) return null;
  return {
    source: [[from, colon]],
    cue: [colon, colon + 1],
    content: [content],
    head: colon,
    rule: title ? 'headline' : 'layout',
  };
}

/** "Mayor: Dam will hold", and not "Mothers: the last hope". */
function saysSo(view: DocView, [from, to]: Range): boolean {
  return namesRole(view, from) && someIn([from + 2, to], (i) => /^VB[DZP]|^MD/.test(view.doc.tokens.xpos[i]!));
}

/** A headline "Name 'Very Concerned' Content": the quotation is the cue. */
function quotedPredicate(view: DocView, [from, to]: Range): FoundAttribution | null {
  const {
    doc: { tokens },
    quotations,
    quoteRange,
  } = view;
  const name = nameOver(view, from);
  if (name === undefined || name.from !== from || to - from > LONGEST_HEADLINE || tokens.word[to - 1] === '.')
    return null;
  const k = firstQuotationFrom(view, name.to);
  const quote = quoteRange[k];
  if (quote === undefined || itemAt(quotations, k).depth !== 0 || quote[0] !== name.to || quote[1] + 3 > to)
    return null;
  const about =
    tokens.word
      .slice(quote[0], quote[1])
      .findLast((w) => /\p{L}/u.test(w))
      ?.toLowerCase() ?? '';
  return CUE_ADJECTIVES.has(about)
    ? { source: [[from, name.to]], cue: quote, content: [[quote[1], to]], head: from, rule: 'headline' }
    : null;
}

/** Index of the first quotation that begins at or after a token. */
function firstQuotationFrom({ quoteRange }: DocView, token: number): number {
  return firstIndex(quoteRange.length, (i) => itemAt(quoteRange, i)[0] >= token);
}

/** A dash and a name after a quotation that ends its sentence. */
function signature(view: DocView, [from, to]: Range, before: Range | null): FoundAttribution | null {
  const {
    doc: { tokens, names },
    nameAt,
    quoteOf,
    quoteRange,
  } = view;
  const isApart = (i: number): boolean => tokens.end[i - 1]! < tokens.start[i]! || tokens.word[i] !== '-';
  const dash = lastIn([Math.max(from, to - LONGEST_NAME - 2), to - 1], (i) => DASH.test(tokens.word[i]!) && isApart(i));
  const last = dash === from ? (before?.[1] ?? 0) - 1 : dash - 1;
  const quote = quoteOf[last] ?? -1;
  const named = Array.from(nameAt.subarray(dash + 1, Math.min(to, dash + 5)), (n) => names[n]).some(
    (n) => n !== undefined && n.to <= to && n.type !== 'PLACE',
  );
  if (quote === -1 || !(named || isCapitalised(view, [dash + 1, to]))) return null;
  if (someIn([dash + 1, to], (i) => tokens.upos[i] === 'VERB' && tokens.xpos[i] !== 'VBG')) return null;
  const source = trimRange(view, [dash + 1, to]);
  return source === null
    ? null
    : { source: [source], cue: [dash, dash + 1], content: [itemAt(quoteRange, quote)], head: dash, rule: 'layout' };
}

/** Two to six words, each with a capital or between two such: a name that the name model has missed. */
function isCapitalised({ doc: { tokens } }: DocView, [from, to]: Range): boolean {
  return [2, 3, 4, 5, 6].includes(to - from) && [from, to - 1].every((i) => /^\p{Lu}/u.test(tokens.word[i]!));
}

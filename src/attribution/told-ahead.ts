import { TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { PERFECT } from '../lexicon/en/grammar.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import { FIRST_PERSON } from '../lexicon/en/pronouns.ts';
import { ISSUING } from '../lexicon/en/speaker-words.ts';
import { ASKING_MANY, DOER, NEWS_PAPERS, PUTTING_OUT, EXTENT } from '../lexicon/en/told-around.ts';
import { itemAt } from '../model/item-at.ts';
import { firstIn, someIn } from '../model/scan.ts';
import { lemmaOf, lowerOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { subtree, trimRange, type DocView, type FoundAttribution, type Range } from './doc-view.ts';
import { canSay, cueRange, sourceOf } from './sources.ts';

/** Sentences that tell what was put out right before them, at most. */
const LONGEST = 3;

/**
 * "The society has published its figures. Eleven pairs nested there.": what stands behind the sentence in which somebody
 * puts out a report, gives an account, or asks many, as far as it tells figures or what had been. Of a sentence that is
 * about him it is not known.
 */
export function findToldAhead(view: DocView): FoundAttribution[] {
  const { tokens, sentences } = view.doc;
  return sentences.flatMap(({ from, to }, s): FoundAttribution[] => {
    const verb = firstIn([from, to], (i) => tokens.head[i] === -1);
    if (verb === -1 || tokens.upos[verb] !== 'VERB' || view.quoteOf[verb] !== -1) return [];
    const source = putOut(view, verb) ?? askedMany(view, verb);
    if (source === null || isOpen(view, cueRange(view, verb))) return [];
    const content = toldBehind(view, s);
    return content.length === 0
      ? []
      : [{ source: [source], cue: cueRange(view, verb), content, head: verb, rule: 'ahead' }];
  });
}

/** Who put out something that tells: who does it, or the paper that is put out. */
function putOut(view: DocView, verb: number): Range | null {
  const { tokens } = view.doc;
  // "handed in their report": in a tree the particle may stand as a preposition of the object
  const phrasal = `${lemmaOf(tokens, verb)} ${lowerOf(tokens, verb + 1)}`;
  const isPhrasal = ISSUING.has(phrasal);
  const children = childrenOf(view.tree, verb);
  const isNews = (i: number): boolean => NEWS_PAPERS.has(lemmaOf(tokens, i));
  const isObject = (k: number): boolean => tokens.deprel[k] === 'obj' || (isPhrasal && tokens.deprel[k] === 'obl');
  const isPutOut = isPhrasal || [ISSUING, PUTTING_OUT].some((verbs) => verbs.has(lemmaOf(tokens, verb)));
  const subject = itemAt(view.subject, verb);
  if (!isPutOut || subject === -1 || children.some((k) => tokens.deprel[k] === 'ccomp')) return null;
  const isOut = tokens.deprel[subject] === 'nsubj:pass' || lemmaOf(tokens, verb) === EXTENT;
  const puts = isNews(subject)
    ? isOut
    : children.some((k) => k > verb && isObject(k) && isNews(k)) && speaks(view, subject);
  return puts ? (sourceOf(view, verb)[0] ?? null) : null;
}

/** Who asked or looked at so many, and gives no word of it himself. */
function askedMany(view: DocView, verb: number): Range | null {
  const { tokens } = view.doc;
  if (!ASKING_MANY.has(lemmaOf(tokens, verb)) || tokens.xpos[verb] === 'VBN') return null;
  const subject = itemAt(view.subject, verb);
  const object = childrenOf(view.tree, verb).find((k) => k > verb && tokens.deprel[k] === 'obj');
  if (subject === -1 || object === undefined || !speaks(view, subject)) return null;
  const isMany = someIn(subtree(view, object), (i) => tokens.upos[i] === 'NUM' && view.dateAt[i] === 0);
  return isMany ? (sourceOf(view, verb)[0] ?? null) : null;
}

/** Somebody, or a body; of a noun that is in no list its ending tells it: "auditors". */
function speaks(view: DocView, i: number): boolean {
  const lemma = lemmaOf(view.doc.tokens, i);
  return (canSay(view, i) && !TELLING_NOUNS.has(lemma)) || DOER.test(lemma);
}

/** Is it yet to come, or did it not happen? */
function isOpen({ doc: { tokens } }: DocView, [from, to]: Range): boolean {
  return someIn([from, to], (i) => tokens.xpos[i] === 'MD' || NEGATIVES.has(lowerOf(tokens, i)));
}

/** The sentences of the paragraph that go on with figures, or with what had been, each for itself. */
function toldBehind(view: DocView, s: number): Range[] {
  const { sentences } = view.doc;
  const { paragraph } = itemAt(sentences, s);
  const out: Range[] = [];
  for (let t = s + 1; t <= s + LONGEST; t++) {
    const next = sentences[t];
    if (next === undefined || next.paragraph !== paragraph || !isResult(view, [next.from, next.to])) break;
    const range = trimRange(view, [next.from, next.to]);
    if (range !== null) out.push(range);
  }
  return out;
}

function isResult({ doc: { tokens }, dateAt, quoteOf }: DocView, range: Range): boolean {
  // captions and headings end otherwise
  const isOwn = (i: number): boolean => quoteOf[i] !== -1 || FIRST_PERSON.has(lowerOf(tokens, i));
  if (tokens.word[range[1] - 1] !== '.' || someIn(range, isOwn)) return false;
  const had = (i: number): boolean =>
    tokens.upos[i] === 'AUX' && tokens.xpos[i] === 'VBD' && lemmaOf(tokens, i) === PERFECT;
  return someIn(range, (i) => (tokens.upos[i] === 'NUM' && dateAt[i] === 0) || had(i));
}

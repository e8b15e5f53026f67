import { isAccused } from '../lexicon/accused.ts';
import { isBeingTold } from '../lexicon/being-told.ts';
import { ANY_ARTICLE } from '../lexicon/en/articles.ts';
import { SUBORDINATORS } from '../lexicon/en/clause-words.ts';
import { ABSOLUTE_OPENER } from '../lexicon/en/grammar.ts';
import { OBJECT_PRONOUNS, RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { EXPECTED } from '../lexicon/en/saying.ts';
import { everyIn, firstIn, isIn, lastIn, runBehind, someIn } from '../model/scan.ts';
import { contains, overlaps } from '../model/span.ts';
import { headOf } from '../model/tree.ts';
import { nameOver, type DocView, type FoundAttribution, type Range } from './doc-view.ts';
import { sourceOf } from './sources.ts';

/**
 * The source that the model found, as a noun phrase. What is none – a clause, a stray mark, a conjunction – gives way to
 * the subject that the tree has, or to nothing: a speaker who is not clear is better than a wrong one. So does what only
 * stands inside that subject: it is the head of a phrase who speaks.
 *
 * @example "the paper reports, Anna Reed's aides" <chose>   Anna Reed's aides
 * @example "but" <stressed>   whoever is the subject of the verb before
 */
export function asNounPhrase(view: DocView, found: FoundAttribution): readonly Range[] {
  if (found.source.length === 0 || isOfAccused(view, found)) return [];
  const parts = found.source
    .map((range) => lastClause(view, withoutMatter(view, withoutBullet(view, range), found.head)))
    .filter((range) => isNounPhrase(view, range) && !isArticle(view, range) && !isObjectOf(view, range, found.head));
  const [subject] = view.doc.tokens.upos[found.head] === 'VERB' ? sourceOf(view, found.head) : [];
  const stands = subject !== undefined && isNounPhrase(view, subject) && isApart(subject, found.content);
  if (stands && parts.every((part) => isInside(view, part, subject))) return [subject];
  return parts;
}

/** Is the source whom the cue is said of: "Reed, accused of theft, …", "residents told to leave"? He has not said so. */
export function isOfAccused(
  { doc: { title, text, tokens } }: DocView,
  { head, source: [first] }: FoundAttribution,
): boolean {
  if (first === undefined || first[1] > head || tokens.upos[head - 1] === 'AUX') return false;
  return isAccused(tokens, head) || isBeingTold(tokens, head) || isExpected({ title, text, tokens }, head);
}

/** "A report to show costs as Reed" <plays down>: whoever stands behind the last conjunction, where a verb is in front. */
function lastClause({ doc: { tokens } }: DocView, [from, to]: Range): Range {
  const mark = lastIn([from + 1, to - 1], (i) => SUBORDINATORS.has(tokens.word[i]!.toLowerCase()));
  const isVerb = (i: number): boolean => tokens.xpos[i]!.startsWith('VB');
  return mark !== -1 && someIn([from, mark], isVerb) && !someIn([mark, to], isVerb) ? [mark + 1, to] : [from, to];
}

/** "Reed expected to plead guilty": in a headline others expect it of her. */
function isExpected({ title, text, tokens }: Pick<DocView['doc'], 'title' | 'text' | 'tokens'>, i: number): boolean {
  const isHeadline = title !== null && text.startsWith(title) && tokens.end[i]! <= title.length;
  return isHeadline && EXPECTED.test(tokens.word[i]!) && tokens.xpos[i + 1] === 'TO';
}

/** "Acquitted him, <saying> …": what is done to him says nothing of what he does. */
function isObjectOf({ doc: { tokens } }: DocView, [from, to]: Range, verb: number): boolean {
  return (
    to - from === 1 &&
    to <= verb &&
    tokens.xpos[verb] === 'VBG' &&
    OBJECT_PRONOUNS.has(tokens.word[from]!.toLowerCase())
  );
}

/** A lone "the" of a phrase that was cut. */
function isArticle({ doc: { tokens } }: DocView, [from, to]: Range): boolean {
  return to - from === 1 && ANY_ARTICLE.test(`${tokens.word[from]!.toLowerCase()} `);
}

/** "• He": what opens an item of a list is nobody. */
function withoutBullet({ doc: { tokens } }: DocView, [from, to]: Range): Range {
  return [runBehind(from, to - 1, (i) => BULLET.test(tokens.word[i]!)), to];
}
const BULLET = /^[•·▪■●*–—-]+$/;

/** Does it stand in the subject, without the subject's head? Not what stands with a person's name: that names him. */
function isInside(view: DocView, range: Range, subject: Range): boolean {
  const { tokens } = view.doc;
  const head = headOf(tokens, ...subject);
  const isPerson = (i: number): boolean => {
    const name = nameOver(view, i);
    return name?.type === 'PERSON' && tokens.xpos[name.to] !== 'POS';
  };
  return contains(subject, range) && !isIn(range, head) && !someIn(range, isPerson);
}

function isApart(range: Range, others: readonly Range[]): boolean {
  return !others.some((other) => overlaps(other, range));
}

/** "was criticised by Norland over the dam": what hangs on the verb behind the source is what it is about. */
function withoutMatter({ doc: { tokens } }: DocView, [from, to]: Range, verb: number): Range {
  const head = headOf(tokens, from, to);
  if (tokens.head[head] !== verb || tokens.deprel[head]!.startsWith('nsubj')) return [from, to];
  const matter = firstIn([head + 1, to], (i) => {
    const of = tokens.head[i]!;
    return tokens.deprel[i] === 'case' && of > i && tokens.head[of] === verb;
  });
  return [from, matter === -1 ? to : matter];
}

/**
 * The better of two sources of one cue. The model's, but not a relative pronoun of another clause; and the rule's is
 * better where it is the noun of "with the embassy saying", or where the model has none.
 */
export function truerSource(view: DocView, model: FoundAttribution, rule: FoundAttribution): readonly Range[] {
  const [mine, its] = [model.source[0], rule.source[0]];
  if (mine === undefined || its === undefined) return mine === undefined ? rule.source : model.source;
  const { tokens } = view.doc;
  const relative = mine[1] - mine[0] === 1 && RELATIVE_SUBJECTS.has(tokens.word[mine[0]]!.toLowerCase());
  const longer = its[1] - its[0] > 1 || tokens.upos[its[0]] === 'PROPN';
  const absolute =
    its[1] === rule.cue[0] && tokens.word[its[0] - 1]?.toLowerCase() === ABSOLUTE_OPENER && mine[1] < its[0];
  return (relative && longer && its[0] < mine[0]) || absolute ? rule.source : model.source;
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X)$/;

/** Has it a noun, name or pronoun, and no finite verb but in a relative clause? */
function isNounPhrase({ doc: { tokens }, quoteOf }: DocView, range: Range): boolean {
  const relative = firstIn(range, (i) => tokens.xpos[i]!.startsWith('W'));
  const own: Range = [range[0], relative === -1 ? range[1] : relative];
  return (
    someIn(range, (i) => NOMINAL.test(tokens.upos[i]!) || /^\p{Lu}/u.test(tokens.word[i]!)) &&
    everyIn(own, (i) => i === range[0] || quoteOf[i] !== -1 || !/^VB[DZP]|^MD/.test(tokens.xpos[i]!))
  );
}

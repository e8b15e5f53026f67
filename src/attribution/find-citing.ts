import { TELLING_NOUNS } from '../lexicon/en/cue-frames.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { CITING, TAG_VERBS } from '../lexicon/en/saying.ts';
import { DOCUMENT_NOUNS, PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { each, isIn, runBefore } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { upFrom, childrenOf } from '../model/tree.ts';
import { nameOver, subtree, trimRange, without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';
import { cueRange, sourceOf } from './sources.ts';

/** Steps from the participle up to the cue that it hangs on. */
const STEPS = 3;

/**
 * Whom somebody relies on: "the Courier reported that the mill would close, citing two people". Who is cited has said
 * what the citing one says; reasons that are cited ("citing his health") are nobody's words. These take the place of
 * whatever else has been found with that cue.
 *
 * @example "The mill will close, the Courier reported, citing two people"  two people: the mill will close
 * @example "The Courier, which cited two people, said the mill would close" the same
 * @example "Vell resigned, citing his health"  none
 */
export function withCiting(view: DocView, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens } = view.doc;
  const out = [...found];
  const cited: FoundAttribution[] = [];
  for (const v of each([0, tokens.count])) {
    if (!CITING.has(lemmaOf(tokens, v)) || view.quoteOf[v] !== -1) continue;
    if (tokens.xpos[v] !== 'VBG' && !citesInRelative(view, v)) continue;
    const source = citedOne(view, v);
    if (source !== null) splitReport(view, v, source, out);
    const i = source === null ? -1 : citingOne(view, v, source, out);
    const citing = out[i];
    if (source === null || citing === undefined) continue;
    const content = citing.content.flatMap((piece) => without(view, piece, [[v, source[1]]]));
    if (content.length === 0) continue;
    out[i] = { ...citing, content };
    cited.push({ source: [source], cue: [v, v + 1], content, head: v, rule: 'citing' });
  }
  const taken = new Set(cited.map(({ head }) => head));
  return [...out.filter(({ head, cue }) => !taken.has(head) && !taken.has(cue[0])), ...cited];
}

/** "The Courier, which also <cited> two people": what a relative clause says of the source of something said. */
function citesInRelative({ doc: { tokens } }: DocView, v: number): boolean {
  const before = runBefore(Math.max(0, v - 3), v, (i) => tokens.upos[i] === 'ADV') - 1;
  return /^VB[DZP]$/.test(tokens.xpos[v]!) && (tokens.xpos[before]?.startsWith('W') ?? false);
}

/**
 * "The Courier reported, citing two people, that …": what follows is what it reports, and not only what it cites.
 */
function splitReport(view: DocView, v: number, [, end]: Range, found: FoundAttribution[]): void {
  const { tokens, sentences } = view.doc;
  const verb = tokens.head[v]!;
  if (verb === -1 || verb > v || !TAG_VERBS.has(lemmaOf(tokens, verb)) || found.some(({ head }) => head === verb))
    return;
  const i = found.findIndex(({ cue }) => isIn(cue, v));
  const isTold = tokens.word[end] === ',' && tokens.word[end + 1]?.toLowerCase() === COMPLEMENTIZER;
  const last = itemAt(sentences, tokens.sentence[v]!).to;
  const to = isTold ? last : (found[i]?.content.at(-1)?.[1] ?? end);
  const content = to <= end ? [] : without(view, [end, to], []);
  if (content.length === 0) return;
  const source = found[i]?.source ?? sourceOf(view, verb);
  const report: FoundAttribution = { source, cue: cueRange(view, verb), head: verb, content, rule: 'clause' };
  if (i === -1) found.push(report);
  else found[i] = { ...itemAt(found, i), ...report, rule: itemAt(found, i).rule };
}

/**
 * Index of the attribution whose cue the participle hangs on; or in whose content it stands last behind a comma, where
 * it is a person who is cited. -1 without.
 */
function citingOne(view: DocView, v: number, [, end]: Range, found: readonly FoundAttribution[]): number {
  const { tokens } = view.doc;
  const isAround = (range: Range): boolean => isIn(range, v);
  if (tokens.xpos[v] !== 'VBG') return found.findIndex(({ source }) => source.some(isAround));
  const reports = ({ source, head }: FoundAttribution): boolean =>
    source.length > 0 && TAG_VERBS.has(lemmaOf(tokens, head));
  for (const at of upFrom(tokens, tokens.head[v]!, STEPS)) {
    const i = found.findIndex(({ head }) => head === at);
    if (i !== -1 && !itemAt(found, i).content.some(isAround)) return reports(itemAt(found, i)) ? i : -1;
  }
  if (tokens.word[v - 1] !== ',') return -1;
  return found.findIndex((f) => reports(f) && f.content.some((range) => isAround(range) && range[1] <= end));
}

/** The object of the participle, where it is somebody or something that says things. */
function citedOne(view: DocView, v: number): Range | null {
  const { tokens } = view.doc;
  const object = childrenOf(view.tree, v).find((k) => k > v && tokens.deprel[k] === 'obj');
  if (object === undefined) return null;
  const lemma = lemmaOf(tokens, object);
  const type = nameOver(view, object)?.type;
  const says =
    type === 'PERSON' ||
    type === 'ORG' ||
    PERSON_NOUNS.has(lemma) ||
    nounClass(lemma) === 'body' ||
    nounClass(lemma) === 'person' ||
    DOCUMENT_NOUNS.has(lemma) ||
    TELLING_NOUNS.has(lemma);
  return says ? trimRange(view, subtree(view, object)) : null;
}

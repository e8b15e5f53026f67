import { AGENT_PREPOSITION, JOINING } from '../lexicon/en/grammar.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import {
  COUNTED_AS_ITS_OWN,
  COUNTING_VERBS,
  FIGURES,
  FINDING_OUT_VERBS,
  PUTTING,
  PUT_AT,
} from '../lexicon/en/saying.ts';
import { EXAMINERS } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { firstIn, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { complementsOf, endOfComplements, prepositionOf } from './complements.ts';
import { subtree, without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';
import { nounOf } from './source-head.ts';
import { agentSource, cueRange, isSpeaker, sourceOf } from './sources.ts';

/** Whose figure or finding a verb tells that is no verb of saying elsewhere; null where it tells none. */
export function figured(view: DocView, v: number): FoundAttribution | null {
  return putting(view, v) ?? counting(view, v) ?? foundBy(view, v);
}

/** "The ministry put the number of dead at 31": who gives a figure says so; "put the cup at the edge" gives none. */
function putting(view: DocView, v: number): FoundAttribution | null {
  const { tokens } = view.doc;
  if (!PUTTING.has(lemmaOf(tokens, v))) return null;
  const c = complementsOf(view, v);
  const source = sourceOf(view, v);
  const [who] = source;
  if (c.passive || c.object === -1 || who === undefined) return null;
  const [from, end] = subtree(view, c.object);
  const at = firstIn([v + 1, Math.min(tokens.count, end + FIGURE_NEAR)], (i) => tokens.word[i] === PUT_AT);
  const figure =
    at === -1 ? -1 : firstIn([at + 1, Math.min(tokens.count, at + FIGURE_NEAR)], (i) => tokens.upos[i] === 'NUM');
  if (figure === -1 || tokens.sentence[figure] !== tokens.sentence[v]) return null;
  // "put the catch at 4.1 tonnes"
  const isMeasured = isSpeaker(view, nounOf(view, who)) && tokens.upos[figure + 1] === 'NOUN';
  if (!FIGURES.has(lemmaOf(tokens, c.object)) && !isMeasured) return null;
  const to = Math.max(end, subtree(view, figure)[1], endOfComplements(view, c, c.object));
  return { source, cue: cueRange(view, v), content: [[from, to]], head: v, rule: 'figure' };
}

/** A body, or who looks into things for one: a person puts a cup on a table and counts roads. */
function isOffice({ doc: { tokens, names }, nameAt }: DocView, i: number): boolean {
  const lemma = lemmaOf(tokens, i);
  return names[nameAt[i] ?? -1]?.type === 'ORG' || nounClass(lemma) === 'body' || EXAMINERS.has(lemma);
}

/** Tokens from a noun to the figure that is given for it. */
const FIGURE_NEAR = 8;

/** "The coast guard counts 270 people aboard": who counts says how many; of its own ("24 members") it has them. */
function counting(view: DocView, v: number): FoundAttribution | null {
  const { tokens } = view.doc;
  const c = complementsOf(view, v);
  const [who] = COUNTING_VERBS.has(lemmaOf(tokens, v)) && !c.passive && c.object !== -1 ? sourceOf(view, v) : [];
  if (who === undefined || !isOffice(view, nounOf(view, who)) || COUNTED_AS_ITS_OWN.has(lemmaOf(tokens, c.object)))
    return null;
  const [from] = subtree(view, c.object);
  if (!someIn([from, c.object], (i) => tokens.upos[i] === 'NUM')) return null;
  const content: Range = [from, endOfComplements(view, c, c.object)];
  return { source: [who], cue: cueRange(view, v), content: [content], head: v, rule: 'figure' };
}

/** "The beatings were documented by the mission", "the outbreak was traced to berries by the health office". */
function foundBy(view: DocView, v: number): FoundAttribution | null {
  const { tokens } = view.doc;
  if (!FINDING_OUT_VERBS.has(lemmaOf(tokens, v))) return null;
  const c = complementsOf(view, v);
  const by = c.agent === -1 ? null : prepositionOf(view, c.agent);
  if (!c.passive || by === null || itemAt(view.subject, v) === -1 || !isSpeaker(view, c.agent)) return null;
  const whole = subtree(view, v);
  // "by the health office through interviews and by a chemist": both of them
  const end = subtree(view, c.agent)[1];
  const and = firstIn(
    [end, whole[1]],
    (i) => tokens.word[i] === AGENT_PREPOSITION && JOINING.has(itemAt(tokens.word, i - 1)),
  );
  const phrase: Range = [by, and === -1 ? end : whole[1]];
  const content = without(view, whole, [phrase]);
  const source = and === -1 ? agentSource(view, c.agent, v) : without(view, [by + 1, phrase[1]], []);
  return content.length === 0 ? null : { source, cue: [by, by + 1], content, head: by, rule: 'passive' };
}

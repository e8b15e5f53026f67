import { SPOKEN_OF } from '../lexicon/en/clause-words.ts';
import { COMPARISON_OPENER } from '../lexicon/en/grammar.ts';
import { SPEECH } from '../lexicon/en/operators.ts';
import { lastIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { upFrom } from '../model/tree.ts';
import { CLIMB, hasChild, isAbove, type Mends, type Trees } from './trees.ts';

/** What goes on behind something set off, or behind whom a preposition brings in, and hangs on the wrong one of two. */
export const MENDS_BEHIND: Mends = {
  'behind dashes': passInterjection,
  'who does the gerund': giveGerund,
  'while another did': partMeanwhile,
};

/**
 * "Reed denied it – that hurt – and *blamed* Hale": what goes on behind a pair of dashes or brackets
 * goes on with the verb in front of them.
 */
function passInterjection({ tokens, head, deprel }: Trees, i: number, inside: number): void {
  if (deprel[i] !== 'conj' || inside >= i || hasChild(head, deprel, i, 'nsubj')) return;
  const and = lastIn([Math.max(inside, i - CLIMB), i], (c) => head[c] === i && deprel[c] === 'cc');
  const end = tokens.word[and - 1] ?? '';
  if (and === -1 || !CLOSING.test(end)) return;
  const start = lastIn([Math.max(0, inside - CLIMB), inside], (k) => opens(tokens.word[k]!, end));
  if (start === -1 || tokens.sentence[start] !== tokens.sentence[i]) return;
  const verb = upFrom({ head }, inside, CLIMB).find((k) => k < start);
  if (verb !== undefined && tokens.upos[verb] === 'VERB' && tokens.xpos[verb] === tokens.xpos[i]) head[i] = verb;
}

/** "Spoke of Norland *attacking* Ostia", "talked about Reed leaving": whom the preposition brings in does it. */
function giveGerund({ tokens, head, deprel }: Trees, i: number, verb: number): void {
  if (tokens.xpos[i] !== 'VBG' || verb >= i || (deprel[i] !== 'xcomp' && deprel[i] !== 'advcl')) return;
  const noun = upFrom({ head }, i - 1, CLIMB).find((k) => !/^(?:flat|compound)$/.test(deprel[k]!));
  if (noun === undefined || noun <= verb || tokens.upos[noun] !== 'PROPN' || !/^(?:obl|nmod)$/.test(deprel[noun]!))
    return;
  const matter = lastIn([verb, noun], (c) => head[c] === noun && deprel[c] === 'case');
  if (matter === -1 || !SPOKEN_OF.has(tokens.word[matter]!) || isAbove(head, i, noun)) return;
  head[i] = noun;
  deprel[i] = 'acl';
}

/** "Fired Reed as Norland was *investigating* Hale": the name in front of "as" is whom the verb before it befell. */
function partMeanwhile({ tokens, head, deprel }: Trees, other: number, i: number): void {
  const verb = i >= 0 && i < other ? head[i]! : -1;
  if (verb === -1 || deprel[other] !== 'nmod' || !deprel[i]!.startsWith('nsubj') || verb <= other) return;
  const above = head[verb]!;
  if (deprel[verb] !== 'ccomp' || above === -1 || above >= i || SPEECH.has(lemmaOf(tokens, above))) return;
  const as = lastIn([i, other], (c) => head[c] === other && deprel[c] === 'case');
  if (as === -1 || tokens.word[as] !== COMPARISON_OPENER || (head[other + 1] !== verb && other + 1 !== verb)) return;
  if (hasChild(head, deprel, verb, 'mark')) return;
  [head[i], deprel[i]] = [above, 'obj'];
  [head[other], deprel[other]] = [verb, 'nsubj'];
  [head[as], deprel[as], deprel[verb]] = [verb, 'mark', 'advcl'];
}
const CLOSING = /^(?:[–—)]|--?)$/;
const opens = (word: string, end: string): boolean => (end === ')' ? word === '(' : word === end);

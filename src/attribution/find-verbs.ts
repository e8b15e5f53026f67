import { cueVerbs, tellingNouns, tellingVerbs, type Frame } from './cue-lexicon.ts';
import { subtree, trimRange, without, type Found, type Range, type Reading, type Rule } from './reading.ts';
import { childrenOf } from './tree.ts';

/** Longest look to either side of a verb, in tokens: keeps a text without sentences linear. */
export const REACH = 80;
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const EXPLETIVE = new Set(['it', 'there']);

/** What hangs on a verb, sorted by what the frames ask for. */
interface Complements {
  readonly clause: number;
  readonly infinitive: number;
  readonly object: number;
  readonly phrases: readonly { readonly head: number; readonly preposition: string; readonly at: number }[];
  readonly passive: boolean;
  readonly agent: number;
  readonly children: readonly number[];
}

/** Attributions whose cue is a verb. */
export function findVerbs(reading: Reading): Found[] {
  const { tokens } = reading.doc;
  const out: Found[] = [];
  for (let v = 0; v < tokens.count; v++) {
    if (tokens.upos[v] !== 'VERB') continue;
    const frame = frameOf(reading, v);
    if (frame === undefined) continue;
    const found = applyFrame(reading, v, frame);
    if (found !== null) out.push(found);
  }
  return out;
}

function frameOf({ doc: { tokens }, subject }: Reading, v: number): Frame | undefined {
  const lemma = tokens.lemma[v]!.toLowerCase();
  const s = subject[v]!;
  if (s >= 0 && tellingNouns.has(tokens.lemma[s]!.toLowerCase())) return tellingVerbs.get(lemma) ?? cueVerbs.get(lemma);
  return cueVerbs.get(lemma);
}

function applyFrame(reading: Reading, v: number, frame: Frame): Found | null {
  const { doc: { tokens }, subject } = reading;
  const c = complementsOf(reading, v);
  const cue = cueRange(reading, v);
  const source = c.passive ? agentSource(reading, c.agent) : sourceOf(reading, v);
  const make = (rule: Rule, content: readonly Range[], cueTo = cue[1]): Found | null => {
    const whole: Range = [cue[0], Math.max(cue[1], cueTo)];
    const pieces = content.flatMap((piece) => without(reading, piece, [whole, ...source]));
    return pieces.length === 0 ? null : { source, cue: whole, content: pieces, head: v, rule };
  };
  if (c.passive) return passive(reading, v, frame, c, make);
  if (c.clause >= 0 && frame.clause) return make('clause', [subtree(reading, c.clause)]);
  if (c.infinitive >= 0 && frame.infinitive) return make('infinitive', [frame.addressee && c.object >= 0 ? [subtree(reading, c.object)[0], subtree(reading, c.infinitive)[1]] : subtree(reading, c.infinitive)]);
  if (c.object >= 0 && frame.whole) return make('whole', [[subtree(reading, c.object)[0], endOfComplements(reading, c, c.object)]]);
  const phrase = c.phrases.find((p) => frame.prepositions.has(p.preposition));
  if (phrase !== undefined && (c.object === -1 || frame.addressee)) {
    const adjacent = phrase.at === cue[1];
    const [from, to] = subtree(reading, phrase.head);
    return make('preposition', [[Math.max(from, phrase.at + 1), to]], adjacent ? phrase.at + 1 : cue[1]);
  }
  if (c.object >= 0 && frame.object && tokens.upos[c.object] !== 'PRON') return make('object', [subtree(reading, c.object)]);
  const h = tokens.head[v]!;
  if (frame.clause && frame.quotes && h >= 0 && h !== v && subject[v]! >= 0 && isAside(reading, v, c)) {
    return make('beside', without(reading, subtree(reading, h), [subtree(reading, v)]));
  }
  return null;
}

/** "X, he said, Y" and "as he said, X": the verb hangs on what was said. */
function isAside({ doc: { tokens } }: Reading, v: number, c: Complements): boolean {
  if (tokens.deprel[v] === 'parataxis' && c.object === -1) return true;
  return /^advcl/.test(tokens.deprel[v]!) && c.children.some((k) => tokens.deprel[k] === 'mark' && tokens.lemma[k]!.toLowerCase() === 'as');
}

type Make = (rule: Rule, content: readonly Range[], cueTo?: number) => Found | null;

/** "X was accused of Y", "it was disclosed that Y", "X is expected to Y". */
function passive(reading: Reading, v: number, frame: Frame, c: Complements, make: Make): Found | null {
  const { doc: { tokens }, subject } = reading;
  const s = subject[v]!;
  const about: Range[] = s >= 0 && !EXPLETIVE.has(tokens.word[s]!.toLowerCase()) && /pass/.test(tokens.deprel[s]!) ? [subtree(reading, s)] : [];
  if (c.clause >= 0 && frame.clause) return make('passive', [subtree(reading, c.clause)]);
  if (c.infinitive >= 0 && (frame.clause || frame.infinitive) && !frame.addressee) return make('passive', [...about, subtree(reading, c.infinitive)]);
  const rest = c.phrases.find((p) => p.head !== c.agent && (frame.whole ? /^(?:of|for|as|with)$/.test(p.preposition) : frame.prepositions.has(p.preposition)));
  if (rest !== undefined && (frame.whole || frame.addressee)) return make('passive', [...(frame.whole ? about : []), frame.whole ? subtree(reading, rest.head) : [rest.at + 1, subtree(reading, rest.head)[1]]], frame.whole ? undefined : rest.at + 1);
  if (frame.whole && c.agent >= 0 && about.length > 0) return make('passive', about);
  return frame.object && about.length > 0 && c.agent >= 0 ? make('passive', about) : null;
}

function agentSource(reading: Reading, agent: number): Range[] {
  if (agent < 0) return [];
  const [from, to] = subtree(reading, agent);
  const { tokens } = reading.doc;
  let a = from;
  while (a < to && /^(?:case|advmod|punct)$/.test(tokens.deprel[a]!) && a < agent) a++;
  return a < to ? [sourceRange(reading, [a, to])] : [];
}

function complementsOf(reading: Reading, v: number): Complements {
  const { doc: { tokens }, tree } = reading;
  const children = childrenOf(tree, v);
  let clause = -1;
  let infinitive = -1;
  let object = -1;
  let isPassive = false;
  let agent = -1;
  const phrases: { head: number; preposition: string; at: number }[] = [];
  for (const k of children) {
    const rel = tokens.deprel[k]!;
    if (rel === 'ccomp' && clause === -1) clause = k;
    else if (rel === 'parataxis' && clause === -1 && k > v && (tokens.word[k - 1] === ':' || tokens.word[tree.left[k]! - 1] === ':')) clause = k;
    else if (rel === 'xcomp' && k > v && infinitive === -1) infinitive = k;
    else if ((rel === 'obj' || rel === 'iobj') && object === -1) object = k;
    else if (rel === 'aux:pass' || rel === 'nsubj:pass' || rel === 'csubj:pass') isPassive = true;
    else if (/^(?:obl|advcl|nmod)/.test(rel) && k > v) {
      const at = prepositionOf(reading, k);
      if (at === null) continue;
      const preposition = tokens.lemma[at]!.toLowerCase();
      if (rel === 'obl:agent' || preposition === 'by') agent = k;
      phrases.push({ head: k, preposition, at });
    }
  }
  // "accused of fraud", "when asked if …": a participle alone
  if (!isPassive && tokens.xpos[v] === 'VBN' && /^(?:acl|advcl)$/.test(tokens.deprel[v]!) && !children.some((k) => tokens.deprel[k] === 'aux')) isPassive = true;
  return { clause, infinitive, object, phrases, passive: isPassive, agent: isPassive ? agent : -1, children };
}

/** The preposition or mark that opens a phrase. */
export function prepositionOf({ doc: { tokens }, tree }: Reading, k: number): number | null {
  for (let c = tree.first[k]!; c >= 0 && c < k; c = tree.next[c]!) if (tokens.deprel[c] === 'case' || (tokens.deprel[c] === 'mark' && tokens.upos[c] !== 'PART')) return c;
  return null;
}

/** End of what follows an object and belongs with it: its phrases and infinitives, up to a comma. */
function endOfComplements(reading: Reading, c: Complements, object: number): number {
  const { doc: { tokens } } = reading;
  let end = subtree(reading, object)[1];
  for (const k of c.children) {
    const [from, to] = subtree(reading, k);
    if (from !== end || !/^(?:obl|advcl|xcomp|nmod|ccomp)/.test(tokens.deprel[k]!) || /tmod|unmarked/.test(tokens.deprel[k]!)) continue;
    end = to;
  }
  return end;
}

/** The verb with its auxiliaries, negation, adverbs and particle, in one piece. */
export function cueRange({ doc: { tokens } }: Reading, v: number): Range {
  let from = v;
  while (from > 0 && tokens.head[from - 1] === v && /^(?:aux|cop|advmod|neg)/.test(tokens.deprel[from - 1]!) && tokens.sentence[from - 1] === tokens.sentence[v]) from--;
  let to = v + 1;
  while (to < tokens.count && tokens.head[to] === v && /^(?:compound:prt|advmod)$/.test(tokens.deprel[to]!) && !/^(?:when|where|how|why)$/i.test(tokens.word[to]!)) to++;
  return [from, to];
}

/**
 * Who does what the verb says: its subject; for a conjunct, participle or infinitive without one the subject of what
 * it hangs on; for a participle on a noun ("a letter saying") the noun; of a relative clause the pronoun.
 */
export function sourceOf(reading: Reading, v: number): Range[] {
  const { doc: { tokens }, subject } = reading;
  let at = v;
  for (let steps = 0; steps < 6; steps++) {
    const s = subject[at]!;
    if (s >= 0) {
      if (EXPLETIVE.has(tokens.word[s]!.toLowerCase()) && tokens.deprel[s] === 'expl') return [];
      return [RELATIVE.has(tokens.word[s]!.toLowerCase()) ? [s, s + 1] : sourceRange(reading, subtree(reading, s), v)];
    }
    const rel = tokens.deprel[at]!;
    const h = tokens.head[at]!;
    if (h < 0) return [];
    if (rel === 'acl' && h < at) return [sourceRange(reading, nominal(reading, h, at))];
    if (!/^(?:conj|xcomp|advcl|ccomp|parataxis)/.test(rel)) return [];
    at = h;
  }
  return [];
}

/** A noun with what stands before the participle that hangs on it. */
function nominal(reading: Reading, noun: number, participle: number): Range {
  const [from] = subtree(reading, noun);
  return [from, Math.max(noun + 1, Math.min(subtree(reading, noun)[1], subtree(reading, participle)[0]))];
}

/** Trim a source; with an apposition between commas both commas belong to it. Never past the verb. */
function sourceRange(reading: Reading, range: Range, before = Infinity): Range {
  const { tokens } = reading.doc;
  const end = range[0] < before ? Math.min(range[1], before) : range[1];
  const [from, to] = trimRange(reading, [range[0], end]) ?? range;
  let comma = false;
  for (let i = from; i < to; i++) if (tokens.word[i] === ',' && i + 1 < to && tokens.upos[i + 1] !== 'CCONJ') comma = true;
  const coordinated = comma && tokens.word.slice(from, to).some((w) => w === 'and' || w === 'or');
  return comma && !coordinated && tokens.word[to] === ',' ? [from, to + 1] : [from, to];
}

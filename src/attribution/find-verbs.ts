import { cueVerbs, hearsayPassives, tellingNouns, tellingVerbs, type Frame } from './cue-lexicon.ts';
import { officeWords } from './speaker-words.ts';
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
  // "refused to condemn", "told him to suggest": what is to be said is not said
  if (c.children.some((k) => k < v && tokens.xpos[k] === 'TO')) return null;
  const cue = cueRange(reading, v);
  const source = c.passive ? agentSource(reading, c.agent) : sourceOf(reading, v);
  const make = (rule: Rule, content: readonly Range[], cueTo = cue[1]): Found | null => {
    const whole: Range = [cue[0], Math.max(cue[1], cueTo)];
    const pieces = content.flatMap((piece) => without(reading, toEdges(reading, piece, Math.min(whole[0], source[0]?.[0] ?? whole[0])), [whole, ...source]));
    return pieces.length === 0 ? null : { source, cue: whole, content: pieces, head: v, rule };
  };
  if (c.passive) return passive(reading, v, frame, c, make);
  if (c.clause >= 0 && (frame.clause || (frame.quotes && reading.quoteOf[c.clause] !== -1))) return source.length === 0 && tokens.xpos[v] === 'VB' ? null : make('clause', [subtree(reading, c.clause)]);

  if (c.infinitive >= 0 && frame.infinitive && isInfinitive(reading, c.infinitive)) return make('infinitive', [frame.addressee && c.object >= 0 ? [subtree(reading, c.object)[0], subtree(reading, c.infinitive)[1]] : subtree(reading, c.infinitive)]);
  if (c.object >= 0 && frame.whole) return make('whole', [[subtree(reading, c.object)[0], endOfComplements(reading, c, c.object)]]);
  const that = frame.clause ? clauseAfter(reading, cue[1]) : null;
  if (that !== null) return make('clause', [that]);
  const phrase = c.phrases.find((p) => frame.prepositions.has(p.preposition) && reading.dateAt[p.head] === 0);
  if (phrase !== undefined && (c.object === -1 || frame.addressee)) {
    const adjacent = phrase.at === cue[1];
    const [from, to] = subtree(reading, phrase.head);
    return make('preposition', [[Math.max(from, phrase.at + 1), continued(reading, v, to)]], adjacent ? phrase.at + 1 : cue[1]);
  }
  if (c.object >= 0 && frame.object && tokens.upos[c.object] !== 'PRON') return make('object', [[subtree(reading, c.object)[0], continued(reading, v, subtree(reading, c.object)[1])]]);
  const h = tokens.head[v]!;
  if (frame.clause && frame.quotes && h >= 0 && h !== v && subject[v]! >= 0 && isAside(reading, v, c)) {
    return make('beside', without(reading, subtree(reading, h), [subtree(reading, v)]));
  }
  return tagged(reading, v, frame, source, cue);
}

/** Words left out between a content in front of its cue and the cue, or before it at the head of the sentence. */
const MOST_LEFT_OUT = 12;

/**
 * A content in front of its cue reaches from the head of the sentence to the comma before the cue: what a parser has
 * hung elsewhere ("…, on Friday, she said") belongs to it.
 */
function toEdges({ doc: { tokens, sentences }, quoteOf }: Reading, [from, to]: Range, start: number): Range {
  const first = sentences[tokens.sentence[from]!]!.from;
  if (to > start || tokens.sentence[start] !== tokens.sentence[from] || tokens.word[start - 1] !== ',' || quoteOf[from] !== -1 || quoteOf[to - 1] !== -1) return [from, to];
  const isPlain = (a: number, b: number): boolean => {
    if (b - a > MOST_LEFT_OUT) return false;
    for (let i = a; i < b; i++) if (/^VB[DZP]|^MD/.test(tokens.xpos[i]!) || quoteOf[i] !== -1) return false;
    return true;
  };
  return [isPlain(first, from) ? first : from, isPlain(to, start - 1) ? Math.max(to, start - 1) : to];
}

/** "to go" or "going". */
function isInfinitive({ doc: { tokens }, tree }: Reading, i: number): boolean {
  if (tokens.xpos[i] === 'VBG') return true;
  for (let k = tree.first[i]!; k >= 0 && k < i; k = tree.next[k]!) if (tokens.xpos[k] === 'TO') return true;
  return false;
}

/** "said on Friday that …", wherever the parser has hung the clause: no verb may stand between. */
function clauseAfter(reading: Reading, from: number): Range | null {
  const { doc: { tokens } } = reading;
  for (let i = from; i < Math.min(tokens.count, from + 10) && tokens.sentence[i] === tokens.sentence[from]; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens.upos[i]!) || /^[:;"“]$/.test(tokens.word[i]!)) return null;
    if (tokens.deprel[i] !== 'mark' || tokens.word[i]!.toLowerCase() !== 'that') continue;
    const clause = tokens.head[i]!;
    const on = clause < 0 ? -1 : tokens.head[clause]!;
    // the clause of another noun: "promised an understanding that …"
    if (clause < 0 || (on >= from && on < i && reading.dateAt[on] === 0 && tokens.upos[on] === 'NOUN')) return null;
    const to = subtree(reading, clause)[1];
    return to > i + 1 ? [i, to] : null;
  }
  return null;
}

/**
 * "X, he said on Friday, smiling." and "X, he said, Y.": the words before the comma, whatever the parser made of them, and
 * those after the next one, unless a participle opens them.
 */
function tagged(reading: Reading, v: number, frame: Frame, source: readonly Range[], cue: Range): Found | null {
  const { doc: { tokens, sentences } } = reading;
  const first = source[0] ?? cue;
  if (!frame.clause || !frame.quotes || reading.quoteOf[v] !== -1) return null;
  const sentence = sentences[tokens.sentence[v]!]!;
  const start = Math.min(first[0], cue[0]);
  const near = first[1] === cue[0] || first[0] === cue[1] || first === cue;
  if (!near || start - 2 <= sentence.from || tokens.word[start - 1] !== ',') return null;
  let verbs = 0;
  for (let i = sentence.from; i < start; i++) if (/^VB[DZP]|^MD/.test(tokens.xpos[i]!)) verbs++;
  if (verbs === 0) return null;
  const end = Math.max(first[1], cue[1]);
  const after: Range[] = tokens.word[end] === ',' && tokens.xpos[end + 1] !== 'VBG' && end + 3 < sentence.to ? [[end + 1, sentence.to]] : [];
  const content = [[sentence.from, start - 1] as const, ...after].flatMap((r) => without(reading, r, []));
  return content.length === 0 ? null : { source, cue, content, head: v, rule: 'beside' };
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
  if (s >= 0 && frame.clause && tokens.word[s]!.toLowerCase() === 'it') {
    const that = clauseAfter(reading, v + 1);
    if (that !== null) return make('passive', [that]);
    const cue = cueRange(reading, v);
    const found = tagged(reading, v, { ...frame, quotes: true }, [[s, cue[0]]], cue);
    return found === null ? null : { ...found, source: [], rule: 'passive' };
  }
  if (c.infinitive >= 0 && hearsayPassives.has(tokens.lemma[v]!.toLowerCase()) && tokens.xpos[c.infinitive] !== 'VBG') return make('passive', [...about, subtree(reading, c.infinitive)]);
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
  const isPassive = passiveForm(reading, v, children);
  let agent = -1;
  const phrases: { head: number; preposition: string; at: number }[] = [];
  for (const k of children) {
    const rel = tokens.deprel[k]!;
    if (rel === 'ccomp' && clause === -1) clause = k;
    else if (rel === 'parataxis' && clause === -1 && k > v && (tokens.word[k - 1] === ':' || tokens.word[tree.left[k]! - 1] === ':')) clause = k;
    else if (rel === 'xcomp' && k > v && infinitive === -1) infinitive = k;
    else if ((rel === 'obj' || rel === 'iobj') && object === -1) object = k;
    else if (/^(?:obl|advcl|nmod)/.test(rel) && k > v) {
      const at = prepositionOf(reading, k);
      if (at === null) continue;
      const preposition = tokens.lemma[at]!.toLowerCase();
      if (rel === 'obl:agent' || preposition === 'by') agent = k;
      phrases.push({ head: k, preposition, at });
    }
  }
  return { clause, infinitive, object, phrases, passive: isPassive, agent: isPassive ? agent : -1, children };
}

/**
 * Is it passive? By its auxiliaries rather than by the parser's relations: "has denied" never is, "was accused" is; a
 * participle alone is ("when asked if …"), unless it is all the verb that its sentence has.
 */
function passiveForm({ doc: { tokens }, subject }: Reading, v: number, children: readonly number[]): boolean {
  if (tokens.xpos[v] !== 'VBN' && tokens.xpos[v] !== 'VBD') return false;
  let have = false;
  for (const k of children) {
    if (!tokens.deprel[k]!.startsWith('aux') || k > v) continue;
    const lemma = tokens.lemma[k]!.toLowerCase();
    if (lemma === 'be' || lemma === 'get') return true;
    have ||= lemma === 'have';
  }
  if (have || tokens.xpos[v] === 'VBD') return false;
  if (subject[v]! >= 0) return tokens.deprel[subject[v]!] === 'nsubj:pass';
  return /^(?:acl|advcl)$/.test(tokens.deprel[v]!) && !isFinite(tokens, v);
}

/** "An official hinted at …" read as a noun with a participle: the noun is the root and has no verb but this. */
function isFinite(tokens: Reading['doc']['tokens'], v: number): boolean {
  const h = tokens.head[v]!;
  return h >= 0 && h === v - 1 && tokens.head[h] === -1 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens.upos[h]!);
}

/** The preposition or mark that opens a phrase. */
export function prepositionOf({ doc: { tokens }, tree }: Reading, k: number): number | null {
  for (let c = tree.first[k]!; c >= 0 && c < k; c = tree.next[c]!) if (tokens.deprel[c] === 'case' || (tokens.deprel[c] === 'mark' && tokens.upos[c] !== 'PART')) return c;
  return null;
}

/** Prepositions that lead on what is said rather than when and where it was said. */
const LEADING_ON = new Set(['of', 'to', 'for', 'from', 'into', 'against', 'about', 'over', 'between', 'toward', 'towards', 'with', 'as', 'among', 'than', 'regarding', 'including', 'like', 'concerning']);

/** Where a content that ends at `end` really ends: phrases right after it that a parser has hung on the verb belong to it. */
export function continued(reading: Reading, v: number, end: number): number {
  const { tokens } = reading.doc;
  let to = end;
  for (const k of childrenOf(reading.tree, v)) {
    const [from, after] = subtree(reading, k);
    const at = from === to || (from === to + 1 && tokens.word[to] === ',') ? prepositionOf(reading, k) : null;
    if (at === null || at !== (from === to ? to : to + 1)) continue;
    const preposition = tokens.lemma[at]!.toLowerCase();
    if (from === to ? LEADING_ON.has(preposition) : preposition === 'including' || preposition === 'like') to = after;
  }
  return to;
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
      if ((EXPLETIVE.has(tokens.word[s]!.toLowerCase()) && tokens.deprel[s] === 'expl') || tokens.deprel[s]!.startsWith('csubj')) return [];
      return [RELATIVE.has(tokens.word[s]!.toLowerCase()) ? [s, s + 1] : sourceRange(reading, wholeName(reading, subtree(reading, s), v), v)];
    }
    const rel = tokens.deprel[at]!;
    const h = tokens.head[at]!;
    if (h < 0) break;
    if (rel === 'acl' && h < at) return [sourceRange(reading, nominal(reading, h, at))];
    if (!/^(?:conj|xcomp|advcl)/.test(rel)) break;
    at = h;
  }
  return nounBefore(reading, v);
}

/** Where the parser gives a finite verb no subject: the noun phrase right before it. */
function nounBefore(reading: Reading, v: number): Range[] {
  const { doc: { tokens, sentences }, quoteOf } = reading;
  const [end] = cueRange(reading, v);
  if (!/^VB[DZP]$/.test(tokens.xpos[v]!) && end === v && !isFinite(tokens, v)) return [];
  const first = sentences[tokens.sentence[v]!]!.from;
  let from = end;
  while (from > first && end - from < 8 && quoteOf[from - 1] === quoteOf[v] && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(tokens.upos[from - 1]!) && tokens.xpos[from - 1] !== 'TO') from--;
  return from < end && /^(?:NOUN|PROPN|PRON)$/.test(tokens.upos[end - 1]!) && !EXPLETIVE.has(tokens.word[end - 1]!.toLowerCase()) ? [[from, end]] : [];
}

/** A subject with the rest of a name that the parser has cut: "Deputy Secretary of State" + "Dora Vell". */
function wholeName({ doc: { tokens, names, sentences } }: Reading, [from, to]: Range, v: number): Range {
  const at = firstName(names, to);
  let end = to;
  if (to < v && to - 1 >= from && /^(?:PROPN|NOUN)$/.test(tokens.upos[to - 1]!)) for (let k = at; k < names.length && names[k]!.from <= end; k++) if (names[k]!.from === end && names[k]!.type === 'PERSON' && names[k]!.to <= v) end = names[k]!.to;
  let start = from;
  for (let k = firstName(names, from); k < names.length && names[k]!.from < from; k++) if (names[k]!.to > from) start = names[k]!.from;
  const first = sentences[tokens.sentence[v]!]!.from;
  let title = start;
  while (title > first && start - title < 9 && (/^(?:PROPN|ADJ|NOUN)$/.test(tokens.upos[title - 1]!) || (tokens.word[title - 1] === 'of' && title < start))) title--;
  const office = tokens.word.slice(title, start).some((w) => officeWords.has(w.toLowerCase()));
  return [office && names.some((n) => n.type === 'PERSON' && n.from === start) ? title : start, end];
}

/** Index of the first name that ends after a token, by bisection. */
function firstName(names: Reading['doc']['names'], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.to > token) high = middle;
    else low = middle + 1;
  }
  return low;
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
  let start = range[0];
  if (tokens.word[start]!.toLowerCase() === 'according') while (start + 1 < end && tokens.word[start] !== ',') start++;
  while (start + 1 < end && /^(?:ADP|SCONJ|CCONJ|PUNCT)$/.test(tokens.upos[start]!)) start++;
  const [from, to] = trimRange(reading, [start, end]) ?? range;
  let comma = false;
  for (let i = from; i < to; i++) if (tokens.word[i] === ',' && i + 1 < to && tokens.upos[i + 1] !== 'CCONJ') comma = true;
  const coordinated = comma && tokens.word.slice(from, to).some((w) => w === 'and' || w === 'or');
  return comma && !coordinated && tokens.word[to] === ',' ? [from, to + 1] : [from, to];
}

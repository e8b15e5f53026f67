import { cueAdjectives, cueNouns, lightVerbs } from './cue-lexicon.ts';
import { cueRange, prepositionOf, sourceOf } from './find-verbs.ts';
import { subtree, without, type Found, type Range, type Reading } from './reading.ts';
import { childrenOf } from './tree.ts';

/** Attributions whose cue is a noun ("raised concern about", "claims that") or an adjective ("is keen on"). */
export function findNominals(reading: Reading): Found[] {
  const { tokens } = reading.doc;
  const out: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const upos = tokens.upos[i];
    const found = upos === 'NOUN' ? noun(reading, i) : upos === 'ADJ' || upos === 'VERB' ? adjective(reading, i) : null;
    if (found !== null) out.push(found);
  }
  return out;
}

/** Content that a noun or adjective takes: a clause, an infinitive, or a phrase with one of its prepositions; and where its cue ends. */
function complement(reading: Reading, i: number, prepositions: ReadonlySet<string>, also: readonly number[]): { content: Range; cueTo: number } | null {
  const { doc: { tokens } } = reading;
  for (const k of [...childrenOf(reading.tree, i), ...also]) {
    if (k <= i) continue;
    const rel = tokens.deprel[k]!;
    const range = subtree(reading, k);
    if (range[0] <= i) continue;
    const opener = tokens.word[range[0]]!.toLowerCase();
    if (/^(?:ccomp|xcomp|acl|advcl)/.test(rel) && (opener === 'that' || opener === 'to' || rel === 'ccomp' || rel === 'xcomp')) {
      if (rel === 'acl:relcl') continue;
      return { content: range, cueTo: range[0] };
    }
    if (/^(?:nmod|obl|acl|advcl)/.test(rel)) {
      const at = prepositionOf(reading, k);
      if (at !== null && prepositions.has(tokens.lemma[at]!.toLowerCase()) && at - i <= 2) return { content: [at + 1, range[1]], cueTo: at + 1 };
    }
  }
  return null;
}

function noun(reading: Reading, n: number): Found | null {
  const { doc: { tokens } } = reading;
  const frame = cueNouns.get(tokens.lemma[n]!.toLowerCase());
  if (frame === undefined) return null;
  const v = tokens.head[n]!;
  const light = v >= 0 && v < n && tokens.deprel[n] === 'obj' && lightVerbs.has(tokens.lemma[v]!.toLowerCase()) && n - v < 8;
  const siblings = light ? childrenOf(reading.tree, v).filter((k) => k > n) : [];
  const taken = complement(reading, n, frame.prepositions, siblings);
  if (light) {
    const source = sourceOf(reading, v);
    const [from] = cueRange(reading, v);
    if (taken === null) return null;
    const cue: Range = [from, Math.min(taken.cueTo, n + 2)];
    const content = without(reading, taken.content, [cue, ...source]);
    return content.length === 0 ? null : { source, cue, content, head: v, rule: 'noun' };
  }
  const owner = childrenOf(reading.tree, n).find((k) => tokens.deprel[k] === 'nmod:poss');
  if (taken === null || tokens.word[subtree(reading, n)[0]] === undefined) return null;
  const opener = tokens.word[taken.content[0]]!.toLowerCase();
  if (opener !== 'that' && owner === undefined) return null;
  const source: Range[] = owner === undefined ? [] : [subtree(reading, owner)];
  const cue: Range = [owner === undefined ? n : subtree(reading, owner)[1], Math.min(taken.cueTo, n + 2)];
  const content = without(reading, taken.content, [cue, ...source]);
  return content.length === 0 || cue[0] >= cue[1] ? null : { source, cue, content, head: n, rule: 'noun' };
}

function adjective(reading: Reading, a: number): Found | null {
  const { doc: { tokens }, subject } = reading;
  const frame = cueAdjectives.get(tokens.word[a]!.toLowerCase());
  if (frame === undefined || subject[a]! < 0) return null;
  if (!childrenOf(reading.tree, a).some((k) => /^(?:cop|aux)/.test(tokens.deprel[k]!))) return null;
  const taken = complement(reading, a, frame.prepositions, []);
  const source = sourceOf(reading, a);
  if (taken === null || source.length === 0 || /^(?:it|there|this|that|which)$/i.test(tokens.word[subject[a]!]!)) return null;
  const [from] = cueRange(reading, a);
  const cue: Range = [from, taken.cueTo];
  const content = without(reading, taken.content, [cue, ...source]);
  return content.length === 0 ? null : { source, cue, content, head: a, rule: 'adjective' };
}

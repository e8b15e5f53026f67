import {
  CUE_ADJECTIVES,
  CUE_NOUNS,
  SIGN_NOUNS,
  HEARSAY_ADVERBS,
  CUE_NOUN_VERBS,
  MATTER_VERBS,
  MATTERS,
  SEEING_VERBS,
  STIRRING_VERBS,
} from '../lexicon/en/cue-frames.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { FAINT_SUBJECTS, NOTHING_STIRRED, PERSON_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { CONCERNED_ABOUT, MATTER_OPENERS, SOURCE_OPENER, STIRRED_IN, STIRRED_PLACE } from '../lexicon/en/saying.ts';
import { INFINITIVE_MARK } from '../lexicon/en/tense-words.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { continued, prepositionOf } from './complements.ts';
import { beforeParallel } from './contents.ts';
import { nameOver, subtree, without, type FoundAttribution, type Range, type DocView } from './doc-view.ts';
import { namesRole } from './find-headline.ts';
import { cueRange, sourceOf } from './sources.ts';

/** Tokens between a cue noun or adjective and its preposition. */
const FARTHEST = 6;

/** Attributions whose cue is a noun ("raised concern about", "claims that") or an adjective ("is keen on"). */
export function findNominals(view: DocView): FoundAttribution[] {
  const { tokens } = view.doc;
  const out: FoundAttribution[] = [];
  for (const i of each([0, tokens.count])) {
    const upos = tokens.upos[i];
    if (upos === 'NOUN') {
      const found = stirred(view, i);
      if (found !== null) out.push(found);
      else out.push(...nouns(view, i));
      continue;
    }
    const found = upos === 'ADJ' || upos === 'VERB' ? adjective(view, i) : upos === 'ADV' ? adverb(view, i) : null;
    if (found !== null) out.push(found);
  }
  return out;
}

/**
 * Content that a noun or adjective takes: a clause, an infinitive, or a phrase with one of its prepositions; and where
 * its cue ends.
 */
function complement(
  view: DocView,
  i: number,
  prepositions: ReadonlySet<string>,
  also: readonly number[],
): { content: Range; cueTo: number } | null {
  const {
    doc: { tokens },
  } = view;
  const order = [...prepositions];
  let best: { content: Range; cueTo: number } | null = null;
  let rank = Infinity;
  for (const k of [...childrenOf(view.tree, i), ...also]) {
    const rel = tokens.deprel[k]!;
    const range = subtree(view, k);
    if (range[0] <= i) continue;
    const opener = tokens.word[range[0]]!.toLowerCase();
    if (
      /^(?:ccomp|xcomp|acl|advcl)/.test(rel) &&
      (opener === COMPLEMENTIZER || opener === INFINITIVE_MARK || rel === 'ccomp' || rel === 'xcomp')
    ) {
      if (rel === 'acl:relcl') continue;
      return { content: range, cueTo: range[0] };
    }
    const at = /^(?:nmod|obl|acl|advcl)/.test(rel) ? prepositionOf(view, k) : null;
    if (at === null || at - i > FARTHEST) continue;
    const place = order.indexOf(lemmaOf(tokens, at));
    if (place !== -1 && place < rank) {
      rank = place;
      best = { content: [at + 1, continued(view, tokens.head[k]!, range[1])], cueTo: at + 1 };
    }
  }
  return best;
}

/** "raised X's concerns about Y" is two: who raised X's concerns, and X's concerns about Y. */
function nouns(view: DocView, n: number): FoundAttribution[] {
  const {
    doc: { tokens },
  } = view;
  const found = noun(view, n);
  const v = tokens.head[n]!;
  const possessor = childrenOf(view.tree, n).find((k) => tokens.deprel[k] === 'nmod:poss' && tokens.upos[k] !== 'PRON');
  if (
    possessor === undefined ||
    tokens.deprel[n] !== 'obj' ||
    !CUE_NOUN_VERBS.has(lemmaOf(tokens, v)) ||
    !CUE_NOUNS.has(lemmaOf(tokens, n))
  )
    return found === null ? [] : [found];
  const source = sourceOf(view, v);
  const end = continued(view, v, subtree(view, n)[1]);
  const content = without(view, [subtree(view, n)[0], end], source);
  const outer: FoundAttribution[] =
    source.length === 0 || content.length === 0
      ? []
      : [{ source, cue: cueRange(view, v), content, head: v, rule: 'noun' }];
  return found === null ? outer : [...outer, found];
}

function noun(view: DocView, n: number): FoundAttribution | null {
  const {
    doc: { tokens },
  } = view;
  const v = tokens.head[n]!;
  const object = tokens.deprel[n] === 'obj' && v < n;
  if (object && MATTER_VERBS.has(tokens.lemma[v]!) && MATTERS.has(lemmaOf(tokens, n))) {
    const source = sourceOf(view, v);
    return source.length === 0
      ? null
      : {
          source,
          cue: cueRange(view, v),
          content: [[subtree(view, n)[0], endOfMatter(view, n)]],
          head: v,
          rule: 'noun',
        };
  }
  const frame = CUE_NOUNS.get(lemmaOf(tokens, n));
  if (frame === undefined) return null;
  if (SIGN_NOUNS.has(lemmaOf(tokens, n)) && !(object && SEEING_VERBS.has(lemmaOf(tokens, v)))) return null;
  const light =
    object &&
    CUE_NOUN_VERBS.has(lemmaOf(tokens, v)) &&
    !childrenOf(view.tree, n).some((k) => tokens.deprel[k] === 'nmod:poss' && tokens.upos[k] !== 'PRON');
  const siblings = light
    ? childrenOf(view.tree, v).filter((k) => tokens.deprel[k] !== 'ccomp' || subtree(view, k)[0] === n + 1)
    : [];
  const taken = complement(view, n, frame.prepositions, siblings);
  if (taken === null) return null;
  const cueTo = Math.max(n + 1, taken.cueTo - n <= 2 ? taken.cueTo : n + 1);
  if (light) {
    // "gives us concern that …": who is given it has it
    const given = childrenOf(view.tree, v).find((k) => tokens.deprel[k] === 'iobj');
    const source = given === undefined ? sourceOf(view, v) : [subtree(view, given)];
    const cue: Range = [given === undefined ? cueRange(view, v)[0] : subtree(view, given)[1], cueTo];
    const content = without(view, beforeParallel(view, taken.content, source), [cue, ...source]);
    return content.length === 0 ? null : { source, cue, content, head: given === undefined ? v : n, rule: 'noun' };
  }
  const owner = ownerOf(view, n);
  if (tokens.word[taken.content[0]]!.toLowerCase() !== COMPLEMENTIZER && owner === null) return null;
  const source: Range[] = owner === null ? [] : [owner];
  const cue: Range = [owner === null ? n : owner[1], cueTo];
  const content = without(view, taken.content, [cue, ...source]);
  const [first] = content;
  if (first === undefined || (first[1] - first[0] === 1 && tokens.upos[first[0]] === 'PRON')) return null;
  return { source, cue, content, head: n, rule: 'noun' };
}

/** "the issue of grain", without "with the minister". */
function endOfMatter(view: DocView, n: number): number {
  for (const k of childrenOf(view.tree, n)) {
    const at = prepositionOf(view, k);
    if (at === n + 1 && MATTER_OPENERS.has(view.doc.tokens.word[at]!.toLowerCase())) return subtree(view, k)[1];
  }
  return n + 1;
}

/** Whose statement it is: a possessor, or the name of a state or body before the noun ("US statements about …"). */
function ownerOf(view: DocView, n: number): Range | null {
  const {
    doc: { tokens },
  } = view;
  const kids = childrenOf(view.tree, n, n);
  const possessor = kids.find((k) => tokens.deprel[k] === 'nmod:poss');
  if (possessor !== undefined) return subtree(view, possessor);
  const name = kids.find(
    (k) =>
      /^(?:amod|compound|nmod:desc)$/.test(tokens.deprel[k]!) &&
      (tokens.upos[k] === 'PROPN' ||
        (tokens.upos[k] === 'ADJ' &&
          /^\p{Lu}/u.test(tokens.word[k]!) &&
          k > itemAt(view.doc.sentences, tokens.sentence[k]!).from)),
  );
  return name === undefined ? null : subtree(view, name);
}

/** "The plan drew criticism from X", "sparks outrage among X", "raises X alarm". */
function stirred(view: DocView, n: number): FoundAttribution | null {
  const {
    doc: { tokens },
    subject,
  } = view;
  const v = tokens.head[n]!;
  if (v === -1 || !CUE_NOUNS.has(lemmaOf(tokens, n)) || !STIRRING_VERBS.has(lemmaOf(tokens, v))) return null;
  const s = itemAt(subject, v);
  const isPerson = (i: number): boolean =>
    PERSON_SUBJECTS.has(tokens.word[i]!.toLowerCase()) ||
    namesRole(view, i) ||
    !['EVENT', undefined].includes(nameOver(view, i)?.type);
  if (s === -1 || isPerson(s) || NOTHING_STIRRED.has(tokens.word[s]!.toLowerCase())) return null;
  if (!/^(?:obj|obl)$/.test(tokens.deprel[n]!)) return null;
  const [phrase] = [...childrenOf(view.tree, n), ...childrenOf(view.tree, v)].flatMap((k) => {
    const at = k > n ? prepositionOf(view, k) : null;
    return at !== null && STIRRED_IN.has(lemmaOf(tokens, at)) ? [{ at, noun: k }] : [];
  });
  const inPlace = phrase !== undefined && lemmaOf(tokens, phrase.at) === STIRRED_PLACE;
  if (inPlace && tokens.upos[phrase.noun] !== 'PROPN') return null;
  const source: Range | null = phrase === undefined ? ownerOf(view, n) : [phrase.at + 1, subtree(view, phrase.noun)[1]];
  if (source === null) return null;
  const cue: Range = [cueRange(view, v)[0], (phrase?.at ?? n) + 1];
  const content = without(view, subtree(view, s), [cue, source]);
  return content.length === 0
    ? null
    : { source: [source], cue: phrase === undefined ? [n, n + 1] : cue, content, head: v, rule: 'noun' };
}

/** "X has reportedly sold Y". */
function adverb(view: DocView, a: number): FoundAttribution | null {
  const {
    doc: { tokens },
  } = view;
  const v = tokens.head[a]!;
  if (
    !HEARSAY_ADVERBS.has(tokens.word[a]!.toLowerCase()) ||
    v === -1 ||
    !/^(?:VERB|ADJ|NOUN|AUX)$/.test(tokens.upos[v]!)
  )
    return null;
  const [from, to] = subtree(view, v);
  const relayed = tokens.word.slice(a, to).findIndex((w) => w.toLowerCase() === SOURCE_OPENER);
  const content = without(
    view,
    [/^(?:CCONJ|ADP|SCONJ)$/.test(tokens.upos[from]!) ? from + 1 : from, relayed === -1 ? to : a + relayed],
    [[a, a + 1]],
  );
  return content.length === 0 ? null : { source: [], cue: [a, a + 1], content, head: a, rule: 'adverb' };
}

/** "uneasy from the start about X": the phrase may stand behind another. */
function phraseNear(
  view: DocView,
  a: number,
  prepositions: ReadonlySet<string>,
): { content: Range; cueTo: number } | null {
  const {
    doc: { tokens },
  } = view;
  for (let k = a + 1; k <= a + FARTHEST && tokens.sentence[k] === tokens.sentence[a]; k++) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens.upos[k]!)) return null;
    const h = tokens.head[k]!;
    if (tokens.deprel[k] === 'case' && CONCERNED_ABOUT.has(tokens.word[k]!) && prepositions.has(tokens.word[k]!))
      return { content: [k + 1, subtree(view, h)[1]], cueTo: k + 1 };
  }
  return null;
}

function adjective(view: DocView, a: number): FoundAttribution | null {
  const {
    doc: { tokens },
    subject,
  } = view;
  const frame = CUE_ADJECTIVES.get(tokens.word[a]!.toLowerCase());
  if (frame === undefined || subject[a] === -1) return null;
  if (!childrenOf(view.tree, a).some((k) => /^(?:cop|aux)/.test(tokens.deprel[k]!))) return null;
  const taken = complement(view, a, frame.prepositions, []) ?? phraseNear(view, a, frame.prepositions);
  const source = sourceOf(view, a);
  if (taken === null || source.length === 0 || FAINT_SUBJECTS.has(tokens.word[itemAt(subject, a)]!.toLowerCase()))
    return null;
  const [from] = cueRange(view, a);
  const cue: Range = [from, taken.cueTo];
  const content = without(view, taken.content, [cue, ...source]);
  return content.length === 0 ? null : { source, cue, content, head: a, rule: 'adjective' };
}

import type { Attributed, Entity, Span } from '../model/index.ts';
import { lemmaOf, relation, tokenAt } from '../model/tokens.ts';
import { argumentsOf, isRelative } from './arguments.ts';
import { entityAt } from './parties.ts';
import type { Scene } from './read-event.ts';

/** A sentence longer than this many words is cut there. */
const LONGEST = 60;
/** Names that are spoken with "the". */
const WITH_ARTICLE =
  /^(?:United |European |Netherlands$|Philippines$|Bahamas$|Maldives$)|(?:Union|Nations|Organi[sz]ation|Republic|Kingdom|Emirates|Group|Council|Commission|Administration|Agency|Ministry|Department)$/i;
/**
 * Third-person pronouns that one name can stand for without a change of the verb. "They" asks for a plural, "I" and
 * "we" are the speaker's own words: these stay.
 */
const REPLACEABLE: ReadonlySet<string> = new Set(['he', 'she', 'it', 'him', 'her', 'his', 'its', 'their']);
/** Words that hang a clause on another; what follows stands by itself. */
const HANGING = /^(?:that|after|before|while|although|though|when|as|because|since|where|so that|and|but|or)\s+(?=\S)/i;
/** A finite verb without a subject at the head of a sentence. */
const BARE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'MD', 'VBP']);

/**
 * The claim as one plain sentence: the words of its evidence, with the name in place of a pronoun where there is no
 * doubt and the name does not stand there already, and with the subject in front where the clause shares or implies it.
 *
 * @param actor  who acts, for a clause whose subject the parse does not show
 */
export function writeSentence(
  scene: Scene,
  doc: Attributed,
  predicate: number,
  evidence: readonly Span[],
  actor: Entity | null,
): string {
  const { tokens, text } = doc;
  const parts: string[] = [];
  const said = new Set<string>();
  let first = -1;
  let words = 0;
  for (const [start, end] of evidence) {
    let last = -1;
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end && words < LONGEST; i++, words++) {
      const entity = entityAt(scene, i);
      const word =
        (entity !== null && said.has(entity.id) ? null : nameFor(scene, doc, i, predicate)) ?? tokens.word[i]!;
      if (entity !== null) said.add(entity.id);
      const gap =
        last < 0
          ? parts.length === 0
            ? ''
            : ' '
          : text.slice(tokens.end[last]!, tokens.start[i]!).replace(/\s+/g, ' ');
      parts.push(
        gap === '' && word !== tokens.word[i] && /^\w/.test(word) && parts.length > 0 && /[\w.)]$/.test(parts.at(-1)!)
          ? ' '
          : gap,
        word,
      );
      if (first < 0 && tokens.upos[i] !== 'PUNCT') first = i;
      last = i;
    }
  }
  const args = tokens.upos[predicate] === 'VERB' ? argumentsOf(tokens, scene.tree, predicate) : null;
  let sentence = parts.join('');
  if (
    args !== null &&
    args.subject >= 0 &&
    !args.passive &&
    !within(doc, evidence, args.subject) &&
    !startsWithSubject(scene, doc, evidence, predicate)
  ) {
    const subject = entityAt(scene, args.subject);
    sentence = `${subject === null || isUnnamed(subject) ? phraseOf(doc, scene, args.subject) : called(subject)} ${finite(scene, predicate, sentence)}`;
  } else if (args !== null && tokens.xpos[predicate] === 'VBG') sentence = finite(scene, predicate, sentence);
  else if (first >= 0 && BARE.has(tokens.xpos[first]!) && actor !== null && !isUnnamed(actor))
    sentence = `${called(actor)} ${sentence}`;
  else if (
    first >= 0 &&
    isRelative(tokens, first) &&
    relation(tokens, first) === 'obj' &&
    tokens.head[predicate]! >= 0
  ) {
    sentence = `${sentence.slice(sentence.indexOf(' ') + 1)} ${phraseOf(doc, scene, tokens.head[predicate]!)}`;
  }
  return tidy(sentence);
}

/** An unnamed speaker or thing has a label for readers of the ledger, which is no part of a sentence. */
function isUnnamed({ name }: Entity): boolean {
  return / \((?:unnamed|unspecified)\)$/u.test(name);
}

/** A capital in front, a full stop behind, no loose commas, and no quotation mark without its partner. */
function tidy(written: string): string {
  let sentence = written
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/[\s,;:–—-]+(?=["”’]?$)/u, '')
    .replace(HANGING, '');
  if ((sentence.match(/["“”]/gu)?.length ?? 0) % 2 === 1)
    sentence = sentence.replace(/^["“”]|["“”]$/u, '').replace(/^(?=[^"“”]*["“”][^"“”]*$)([^"“”]*)["“”]/u, '$1');
  sentence = sentence.replace(/[\s,;:–—-]+$/u, '').trim();
  if (sentence === '') return '';
  return sentence[0]!.toUpperCase() + sentence.slice(1) + (/[.!?]["”’]?$/u.test(sentence) ? '' : '.');
}

function within({ tokens }: Attributed, evidence: readonly Span[], i: number): boolean {
  return evidence.some(([start, end]) => start <= tokens.start[i]! && tokens.end[i]! <= end);
}

/** Does the clause have a subject of its own in its evidence, be it a relative pronoun? */
function startsWithSubject(
  { analysis: { tokens }, tree }: Scene,
  doc: Attributed,
  evidence: readonly Span[],
  predicate: number,
): boolean {
  for (let c = tree.first[predicate]!; c >= 0; c = tree.next[c]!)
    if (relation(tokens, c) === 'nsubj') return within(doc, evidence, c);
  return false;
}

function called({ name }: Entity): string {
  return WITH_ARTICLE.test(name) && !/^the |['’]s /i.test(name) ? `the ${name}` : name;
}

/**
 * What stands for a pronoun: the name of its entity, or the noun that a relative clause told for itself describes;
 * null: the word stays.
 */
function nameFor(scene: Scene, doc: Attributed, i: number, predicate: number): string | null {
  const { tokens } = scene.analysis;
  const possessive = tokens.xpos[i] === 'PRP$';
  if ((tokens.upos[i] !== 'PRON' && !possessive) || relation(tokens, i) === 'expl') return null;
  if (isRelative(tokens, i)) {
    const verb = tokens.head[i]!;
    if (
      relation(tokens, i) !== 'nsubj' ||
      verb !== predicate ||
      tokens.deprel[verb] !== 'acl:relcl' ||
      tokens.head[verb]! < 0
    )
      return null;
    return phraseOf(doc, scene, tokens.head[verb]!);
  }
  const entity = entityAt(scene, i);
  if (entity === null || isUnnamed(entity) || !REPLACEABLE.has(tokens.word[i]!.toLowerCase())) return null;
  return possessive ? `${called(entity)}${entity.name.endsWith('s') ? '’' : '’s'}` : called(entity);
}

function thirdPerson(lemma: string): string {
  return /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : lemma === 'have'
        ? 'has'
        : `${lemma}s`;
}

/** Words of a noun phrase without its clauses. */
function phraseOf({ tokens, text }: Attributed, { tree }: Scene, i: number): string {
  let left = i;
  let right = i;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (
      rel === 'acl' ||
      rel === 'appos' ||
      rel === 'punct' ||
      rel === 'conj' ||
      rel === 'cop' ||
      rel === 'parataxis' ||
      rel === 'case' ||
      rel === 'nsubj' ||
      rel === 'advcl'
    )
      continue;
    left = Math.min(left, tree.left[c]!);
    right = Math.max(right, tree.right[c]!);
  }
  return text
    .slice(tokens.start[left], tokens.end[right])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(/^(?:by|of|in|on|with|to|for|from) /i, '');
}

/**
 * Gerunds and bare infinitives at the head of a sentence become its finite verb: "supplying arms" – "supplies arms".
 */
function finite(scene: Scene, predicate: number, sentence: string): string {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  const xpos = tokens.xpos[predicate];
  const bare = sentence
    .replace(/^(?:of|from|for|in|against|by|about|with)\s+(?=(?:\w+ly )?\w+ing\b)/i, '')
    .replace(/^to\s+/i, '');
  if (xpos !== 'VBG' && xpos !== 'VB') return sentence;
  for (let c = tree.first[predicate]!; c >= 0; c = tree.next[c]!) if (relation(tokens, c) === 'aux') return sentence;
  return bare.replace(tokens.word[predicate]!, thirdPerson(lemmaOf(tokens, predicate)));
}

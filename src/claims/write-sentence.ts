import type { Attributed, Span } from '../model/index.ts';
import { argumentsOf } from './arguments.ts';
import { entityAt, tokenAt } from './parties.ts';
import type { Scene } from './read-event.ts';
import { lemmaOf, relation } from './tree.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(['PRP$', 'WP$']);
/** A sentence longer than this many words is cut there. */
const LONGEST = 60;

/**
 * The claim as one plain sentence: the words of its evidence with pronouns replaced by the names that they stand for,
 * and with the subject in front where the clause shares or implies it.
 */
export function writeSentence(scene: Scene, doc: Attributed, predicate: number, evidence: readonly Span[]): string {
  const { tokens, text } = doc;
  const { tree } = scene;
  const parts: string[] = [];
  let words = 0;
  let from = tokens.count;
  for (const [start, end] of evidence) {
    let last = -1;
    for (let i = tokenAt(tokens.end, tokens.count, start); i < tokens.count && tokens.start[i]! < end && words < LONGEST; i++, words++) {
      from = Math.min(from, i);
      const gap = last < 0 ? (parts.length === 0 ? '' : ' ') : text.slice(tokens.end[last]!, tokens.start[i]!).replace(/\s+/g, ' ');
      parts.push(gap, wordOf(scene, i));
      last = i;
    }
  }
  const args = tokens.upos[predicate] === 'VERB' ? argumentsOf(tokens, tree, predicate) : null;
  let sentence = parts.join('');
  if (args !== null && args.subject >= 0 && !args.passive && !within(doc, evidence, args.subject)) {
    const name = entityAt(scene, args.subject)?.name ?? phraseOf(doc, scene, args.subject);
    sentence = `${name} ${finite(scene, predicate, sentence)}`;
  } else if (args !== null && tokens.xpos[predicate] === 'VBG') sentence = finite(scene, predicate, sentence);
  sentence = sentence.replace(/^[\s"“”‘’',;:–—-]+/u, '').replace(/[\s,;:–—-]+$/u, '');
  if (sentence === '') return '';
  return sentence[0]!.toUpperCase() + sentence.slice(1) + (/[.!?]["”’]?$/u.test(sentence) ? '' : '.');
}

function within({ tokens }: Attributed, evidence: readonly Span[], i: number): boolean {
  return evidence.some(([start, end]) => start <= tokens.start[i]! && tokens.end[i]! <= end);
}

function wordOf(scene: Scene, i: number): string {
  const { tokens } = scene.analysis;
  if (tokens.upos[i] !== 'PRON' && !POSSESSIVE.has(tokens.xpos[i]!)) return tokens.word[i]!;
  const entity = entityAt(scene, i);
  if (entity === null || relation(tokens, i) === 'expl' || tokens.xpos[i]!.startsWith('W')) return tokens.word[i]!;
  return POSSESSIVE.has(tokens.xpos[i]!) ? `${entity.name}${entity.name.endsWith('s') ? '’' : '’s'}` : entity.name;
}

/** Words of a noun phrase without its clauses. */
function phraseOf({ tokens, text }: Attributed, { tree }: Scene, i: number): string {
  let left = i;
  let right = i;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'acl' || rel === 'appos' || rel === 'punct' || rel === 'conj' || rel === 'cop' || rel === 'parataxis') continue;
    left = Math.min(left, tree.left[c]!);
    right = Math.max(right, tree.right[c]!);
  }
  return text.slice(tokens.start[left], tokens.end[right]).replace(/\s+/g, ' ');
}

/** Gerunds and bare infinitives at the head of a sentence become its finite verb: "supplying arms" – "supplies arms". */
function finite(scene: Scene, predicate: number, sentence: string): string {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  const xpos = tokens.xpos[predicate];
  if (xpos !== 'VBG' && xpos !== 'VB') return sentence;
  for (let c = tree.first[predicate]!; c >= 0; c = tree.next[c]!) if (relation(tokens, c) === 'aux') return sentence;
  const word = tokens.word[predicate]!;
  const lemma = lemmaOf(tokens, predicate);
  const present = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  return sentence.replace(/^to\s+/, '').replace(/\b(?:of|from|for|in|against) (?=\w+ing\b)/, '').replace(word, present);
}

import { ASKING } from '../lexicon/en/attitudes.ts';
import { EVIDENCE_NOUNS } from '../lexicon/en/event-nouns.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { SPEECH, TALKING } from '../lexicon/en/operators.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { dependent } from '../model/tree.ts';
import type { ClauseView, Reading, ReadingRule } from './reading.ts';
import { onlyPlaces } from './states.ts';

/** Verbs that by themselves tell only that somebody spoke, asked or kept silent. */
export const ONLY_SPEAKING: ReadonlySet<string> = new Set([...SPEECH, ...TALKING, ...ASKING]);
/** Rules that read a whole sentence, whichever of its words tells the event. */
const OF_SENTENCES: ReadonlySet<ReadingRule> = new Set(['evidence', 'example', 'denial', 'warning', 'sentence before']);
/** Relations of what completes a predicate, be it as its subject or object: "carried out an attack". */
const COMPLETING: ReadonlySet<string> = new Set([
  'ccomp',
  'xcomp',
  'csubj',
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'parataxis',
]);

/**
 * Does one of the readings tell the clause of a predicate: itself, or what it completes? What only a clause beside it
 * tells, or one that says which thing is meant ("the man who was shot owns a mill"), leaves it untold.
 */
export function isClauseTold(view: ClauseView, readings: readonly Reading[], predicate: number): boolean {
  const { tokens } = view.analysis;
  if (readings.length === 0) return false;
  // "she could not confirm or discuss the deal", beside what she did say
  if (ONLY_SPEAKING.has(lemmaOf(tokens, predicate))) return true;
  const subject = dependent(tokens, view.tree, predicate, 'nsubj');
  // "there was no evidence put forward to show …" makes what is shown not so
  if (onlyPlaces(view, predicate, subject) || EVIDENCE_NOUNS.has(lemmaOf(tokens, subject))) return true;
  return readings.some(({ at, covers, rule }) => {
    if (covers.includes(predicate) || OF_SENTENCES.has(rule)) return true;
    // a part of what is told
    if (view.tree.left[at]! <= predicate && predicate <= view.tree.right[at]!) return true;
    // "names on a list that nobody can find": of the noun in front of "that"
    const first = view.tree.left[at]!;
    if (tokens.word[first] === COMPLEMENTIZER && tokens.upos[first - 1] === 'NOUN') return false;
    let i = at;
    while ((COMPLETING.has(relation(tokens, i)) || tokens.deprel[i] === 'acl') && tokens.head[i] !== -1) {
      i = tokens.head[i]!;
      if (i === predicate) return true;
    }
    return false;
  });
}

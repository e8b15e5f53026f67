import { usualEvent } from '../lexicon/usual-event.ts';
import type { Attribution } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { ClauseView, Reading } from './reading.ts';
import type { Settled } from './settle.ts';

/** Dependents that say how far an event is told as done. */
const TELLING: ReadonlySet<string> = new Set(['mark', 'advmod', 'xcomp', 'ccomp']);
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['NOUN', 'N'],
  ['PROPN', 'P'],
  ['PRON', 'R'],
]);
/** So many steps from the head of its sentence an event is one among others. */
const DEEPEST = 4;

/**
 * What speaks for and against the event itself, whoever did it: how usual it is that news tells such an event by that
 * word and with such things about it, which rule read it, what it hangs on, how it is put, and whose word it is.
 */
export function marksOfEvent(
  view: ClauseView,
  reading: Reading,
  settled: Settled,
  holder: Attribution | null,
): string[] {
  const { tokens } = view.analysis;
  const { at, rule } = reading;
  const usual = usualEvent(settled.type, wordingOf(view, at, settled));
  const told = childrenOf(view.tree, at)
    .map((c) => (tokens.xpos[c] === 'MD' ? 'modal' : relation(tokens, c)))
    .filter((one) => TELLING.has(one) || one === 'modal');
  const { subject, open } = view.clauses.argumentsAt(at);
  return [
    `usual word ${usual.word}`,
    `usual shape ${usual.shape}`,
    `rule ${rule}`,
    `deep ${depthOf(view, at)}`,
    `hangs as ${relation(tokens, at)}`,
    `told by ${wordOf(settled, holder)}`,
    `${settled.polarity} ${settled.modality}`,
    ...[...new Set(told)].map((one) => `with ${one}`),
    ...(view.quoted[at] === 1 ? ['quoted'] : []),
    ...(subject !== -1 && tokens.head[subject] !== at ? ['subject of another'] : []),
    ...(open === -1 ? [] : ['open clause']),
    ...(settled.by.type === 'reading' ? [] : [`typed by ${settled.by.type}`]),
  ];
}

/** By which word an event is told, and in which shape. */
export interface EventWording {
  /** its lemma, with its particle: "push_back" */
  readonly word: string;
  /** what stands as its object (`N` a noun, `P` a name, `R` a pronoun, `O` else, `-` nothing), and the sides named */
  readonly shape: string;
}

export function wordingOf(
  view: ClauseView,
  at: number,
  { actor, recipient }: Pick<Settled, 'actor' | 'recipient'>,
): EventWording {
  const { tokens } = view.analysis;
  const { object, lemma } = view.clauses.argumentsAt(at);
  const kind = object === -1 ? '-' : (OBJECTS.get(tokens.upos[object]!) ?? 'O');
  const sides = `${actor.length > 0 ? 'A' : ''}${recipient.length > 0 ? 'R' : ''}`;
  return { word: lemma || lemmaOf(tokens, at), shape: kind + sides };
}

function depthOf({ analysis: { tokens } }: ClauseView, at: number): number {
  let steps = 0;
  for (let i = tokens.head[at]!; i !== -1 && steps < DEEPEST; i = tokens.head[i]!) steps++;
  return steps;
}

/** Who says it: the paper, whoever does it, somebody else, or nobody who is known. */
function wordOf({ actor }: Settled, holder: Attribution | null): string {
  if (holder === null) return 'the paper';
  if (holder.speaker === null) return 'nobody known';
  return actor.includes(holder.speaker) ? 'the actor' : 'another';
}

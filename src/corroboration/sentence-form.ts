import type { Claim } from '../model/index.ts';

/** Words in which a claim is neither too bare nor too long to stand for others. */
const FEW = 5;
const MANY = 25;
/** How well a sentence of an older ledger reads, of which it is not known how it is put. */
const UNKNOWN = 0.5;

type Shown = Pick<Claim, 'text' | 'structure'>;

/** Is a claim shown in a piece of a sentence that says nothing by itself? */
export function isFragment({ structure }: Shown): boolean {
  return structure?.sentence?.whole === false;
}

/**
 * How well a claim's sentence can stand alone, from 0 to 1: whole, with a subject of its own, names, and of a length to
 * read.
 */
export function formOf({ structure }: Shown): number {
  const sentence = structure?.sentence;
  if (sentence === undefined) return UNKNOWN;
  if (!sentence.whole) return 0;
  let form = 1;
  if (sentence.opened === false) form -= 0.3;
  if (sentence.leaning) form -= 0.4;
  if (sentence.words < FEW || sentence.words > MANY) form -= 0.3;
  if (!sentence.named) form -= 0.15;
  if (sentence.ended === false) form -= 0.2;
  return Math.max(0.05, form);
}

/** Does a claim's sentence say in its own words that something is not so? */
export function saysNo({ structure }: Shown): boolean {
  return structure?.sentence?.negated === true;
}

/** Words of a line that is read at one glance. */
const GLANCE = 30;
/** … and the least that a main clause is left with. */
const CORE = 6;
/** A claim's sentence, or its main clause where it runs on for longer than is read at a glance. */
export function shortened({ text, structure }: Shown): string {
  const words = Array.from(text.matchAll(/\S+/gu));
  if (words.length <= GLANCE) return text;
  const [from, to] = [words[CORE]?.index ?? 0, words[GLANCE]?.index ?? text.length];
  const cut = structure?.sentence?.joints.findLast((at) => from <= at && at < to);
  return cut === undefined
    ? `${text.slice(0, to).trimEnd()} …`
    : `${text.slice(0, cut).replace(/[\s,;:–—.-]+$/u, '')}.`;
}

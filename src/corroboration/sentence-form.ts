import { NEGATION } from '../lexicon/en/denial.ts';
import { CLAUSE_JOINT, CUT_OFF, FINITE_FORMS, SUBJECT_PRONOUNS, SUBJUNCTIVE } from '../lexicon/en/sentence-form.ts';

/** A verb of the present in "-s" cannot be told from a noun; it is taken for one after its first word. */
const MAY_BE_FINITE = /[a-z]{3,}(?:[^s]s|ed)$/u;

/** Words in which a claim is neither too bare nor too long to stand for others. */
const FEW = 5;
const MANY = 25;

/**
 * A piece of a sentence that says nothing by itself: no finite verb, or the beginning of a clause that hangs on
 * another.
 */
export function isFragment(text: string): boolean {
  const words = wordsIn(text);
  if (words.length < 2 || /\p{L}\p{L}/u.exec(text) === null) return true;
  const first = (words[0] ?? '').toLowerCase();
  if (CUT_OFF.has(first) && !text.trimEnd().endsWith('?') && !/,\s/u.test(text)) return true;
  if (SUBJUNCTIVE.test(text)) return true;
  return !words.some(
    (word, i) => FINITE_FORMS.has(word.toLowerCase()) || /n['’]t$/u.test(word) || (i > 0 && MAY_BE_FINITE.test(word)),
  );
}

/**
 * How well a sentence can stand alone, from 0 to 1: whole, with a subject of its own, names, and of a length to read.
 */
export function formOf(text: string): number {
  if (isFragment(text)) return 0;
  const words = wordsIn(text);
  const first = (words[0] ?? '').toLowerCase();
  let form = 1;
  if (!/^["“‘']?[\p{Lu}\p{N}]/u.test(text)) form -= 0.3;
  if (SUBJECT_PRONOUNS.has(first)) form -= 0.4;
  if (CUT_OFF.has(first)) form -= 0.3;
  if (words.length < FEW || words.length > MANY) form -= 0.3;
  if (!words.slice(1).some((word) => /^\p{Lu}/u.test(word)) && !/^\p{Lu}\p{L}*\s\p{Lu}/u.test(text)) form -= 0.15;
  if (!/[.!?]["”’]?$/u.test(text) || /[,"”]["”]?\.$/u.test(text)) form -= 0.2;
  return Math.max(0.05, form);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.map((word) => word.replace(/\.$/u, '')) ?? [];
}

/** Does the sentence say in its own words that something is not so? */
export function saysNo(text: string): boolean {
  return NEGATION.test(text);
}

/** Words of a line that is read at one glance. */
const GLANCE = 30;
/** … and the least that a main clause is left with. */
const CORE = 6;
/** The sentence, or its main clause where it runs on for longer than is read at a glance. */
export function shortened(text: string): string {
  const words = Array.from(text.matchAll(/\S+/gu));
  if (words.length <= GLANCE) return text;
  const [from, to] = [words[CORE]?.index ?? 0, words[GLANCE]?.index ?? text.length];
  const cut =
    Array.from(text.matchAll(CLAUSE_JOINT), ({ index }) => index).findLast(
      (at) => at >= from && at < to && !isFragment(text.slice(0, at)),
    ) ?? null;
  return cut === null ? `${text.slice(0, to).trimEnd()} …` : `${text.slice(0, cut).replace(/[\s,;:–—-]+$/u, '')}.`;
}

import { CUE_VERBS } from '../lexicon/en/cue-frames.ts';
import { GO_ON_ADVERBS, TAG_VERBS } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { each, isIn, someIn } from '../model/scan.ts';
import { lemmaOf, lowerOf } from '../model/tokens.ts';
import { isMainSubject, type DocView, type Range } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';
import { mayMean } from './may-mean.ts';

/**
 * "The port said that …. It said …", "it also wants …": the body or paper that the sentence right before has for its
 * source, where no other that can be meant is the subject of a main clause since.
 */
export function saysNext(
  { doc: { tokens } }: DocView,
  table: EntityTable,
  cue: number,
  pronoun: number,
  last: string,
): boolean {
  const apart = itemAt(tokens.sentence, pronoun) - itemAt(tokens.sentence, cue);
  const verb = itemAt(tokens.head, pronoun);
  const isSame = TAG_VERBS.has(lemmaOf(tokens, verb)) || GO_ON_ADVERBS.has(tokens.word[verb - 1] ?? '');
  if (apart > 1 || !isSame) return false;
  return !someIn([cue + 1, pronoun], (i) => {
    const other = isMainSubject(tokens, i) ? (table.mentionsAt(i)[0]?.entity ?? null) : null;
    return other !== null && other !== last && table.entity(other)?.type !== 'PERSON';
  });
}

/** Where the sentence of a pronoun begins, or that of the quotation in front of it. */
export function firstSentence({ doc: { tokens } }: DocView, pronoun: number, told: readonly Range[]): number {
  return Math.min(itemAt(tokens.sentence, pronoun), ...told.map(([from]) => itemAt(tokens.sentence, from)));
}

/**
 * "The office has opened an inquiry. It suspects that …": the body that the main clause right before is about, where no
 * other is so.
 */
export function bodyBefore(view: DocView, table: EntityTable, pronoun: number, told: readonly Range[]): string | null {
  const { tokens, sentences } = view.doc;
  const verb = itemAt(tokens.head, pronoun);
  const before = sentences[firstSentence(view, pronoun, told) - 1];
  if (before === undefined || CUE_VERBS.get(lemmaOf(tokens, verb))?.clause !== true) return null;
  const here = sentences[itemAt(tokens.sentence, pronoun)]?.from ?? pronoun;
  const isOther = (i: number): boolean =>
    itemAt(tokens.deprel, i).startsWith('nsubj') && !told.some((range) => isIn(range, i));
  // "The army waits until it knows": whoever the sentence itself is about
  if (someIn([here, pronoun], isOther)) return null;
  const about = [...each([before.from, before.to])].flatMap((i) =>
    isMainSubject(tokens, i) ? (table.mentionsAt(i)[0]?.entity ?? '') : [],
  );
  const [only = '', ...more] = new Set(about);
  return more.length === 0 && table.entity(only)?.type === 'ORG' && mayMean(view, table, lowerOf(tokens, pronoun), only)
    ? only
    : null;
}

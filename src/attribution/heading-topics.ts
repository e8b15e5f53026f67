import { FIRST_PERSON } from '../lexicon/en/pronouns.ts';
import { itemAt } from '../model/item-at.ts';
import { someIn } from '../model/scan.ts';
import type { DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import { NOBODY, type Speaker } from './speaker.ts';

/**
 * "Tarn: Two hurt as crane falls": whom a headline has before its colon may be no more than what it is about. He has
 * said it where it is quoted or tells of "me" or "us", or where he speaks below too; else nobody can tell.
 */
export function withoutTopics(
  view: DocView,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const { tokens, sentences } = view.doc;
  const isOfHeadline = ({ head }: Draft): boolean => itemAt(sentences, tokens.sentence[head]!).paragraph === 0;
  const below = new Set(speakers.flatMap(({ entity }, i) => (isOfHeadline(itemAt(drafts, i)) ? [] : (entity ?? []))));
  const isAlone = sentences.every(({ paragraph }) => paragraph === 0);
  const isHis = (i: number): boolean => view.quoteOf[i] !== -1 || FIRST_PERSON.has(tokens.word[i]!.toLowerCase());
  return speakers.map((speaker, i) => {
    const draft = itemAt(drafts, i);
    const isInFront = (draft.source[0]?.[1] ?? draft.head + 1) <= draft.head;
    const isColon = tokens.word[draft.head] === ':' && isInFront && isOfHeadline(draft) && !isAlone;
    const isSure = speaker.entity === null || below.has(speaker.entity) || !['name', 'surname'].includes(speaker.rule);
    return isColon && !isSure && !draft.content.some((range) => someIn(range, isHis)) ? NOBODY : speaker;
  });
}

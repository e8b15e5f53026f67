import { NAMED_TOGETHER } from '../lexicon/en/source-words.ts';
import { contains, type AnnotatedArticle, type Attribution } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';

/** Who speaks, as entities: all that a source names together ("Peru and Ghana have said"), else its speaker, if any. */
export function speakersOf(
  { text, mentions }: Pick<AnnotatedArticle, 'text' | 'mentions'>,
  { source, speaker }: Pick<Attribution, 'source' | 'speaker'>,
): readonly string[] {
  if (speaker === null) return [];
  const named = mentions
    .filter(({ span, kind, entity }) => kind === 'name' && entity !== null && source.some((one) => contains(one, span)))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const areTogether = named.every(
    ({ span: [from] }, i) => i === 0 || NAMED_TOGETHER.test(text.slice(itemAt(named, i - 1).span[1], from)),
  );
  const all = new Set(named.flatMap(({ entity }) => entity ?? []));
  return areTogether && all.size > 1 && all.has(speaker) ? [...all] : [speaker];
}

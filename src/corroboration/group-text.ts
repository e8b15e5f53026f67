import { overlaps, type Entity } from '../model/index.ts';
import { sentenceAt } from './voice.ts';
import type { Frame } from './frame.ts';
import { isFragment, saysNo } from './sentence-form.ts';

/** Words of a sentence that may stand for the claim in it. */
const LONGEST = 30;
/** First words that lose their capital within a sentence. */
const COMMON_FIRST =
  /^(?:The|An?|Its?|They|He|She|This|That|These|Those|His|Her|Their|There|Some|All|No|Many|Several|Both|Most|Such)\b/u;

/**
 * The claim of a group in words. A claim that is denied is often coded as it was charged ("Estmark ships engines"):
 * then the article's own sentence says it better, or else who denies it is put before it.
 */
export function groupText(head: Frame, entities: ReadonlyMap<string, Entity>): string {
  const { text, polarity } = head.claim;
  // the article's own sentence needs no words of ours
  if (polarity === 'affirmed' || saysNo(text) || head.claim.context !== undefined) return text;
  const sentence = sentenceOf(head);
  if (sentence !== null && saysNo(sentence)) return sentence;
  const speaker = entities.get(head.holder?.speaker ?? '')?.name;
  const inner = COMMON_FIRST.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return speaker === undefined
    ? `It is denied that ${inner}`
    : `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} denies that ${inner}`;
}

/** The sentence that a claim stands in, with a full stop; null where it is long, or a fragment. */
export function sentenceOf({ article, claim }: Frame): string | null {
  const [start] = claim.evidence[0] ?? [0];
  const span = article.sentences[sentenceAt(article.sentences, start)];
  if (span === undefined || !claim.evidence.every((piece) => overlaps(span, piece))) return null;
  const text = article.text
    .slice(...span)
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.split(' ').length > LONGEST || isFragment(text) || /["“”]/u.test(text)) return null;
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

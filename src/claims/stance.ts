import { DENIAL_NOUN } from '../lexicon/en/no-acts.ts';
import { OPERATORS } from '../lexicon/en/operators.ts';
import type { Attributed, Attribution } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { someIn } from '../model/scan.ts';
import { lemmaOf, tokensIn } from '../model/tokens.ts';
import type { Holders } from './holders.ts';
import { withBodies } from './parties.ts';
import type { ClauseView } from './reading.ts';

/** Does the holder speak of what he, or the state he speaks for, does himself? */
export function isSpeakersOwn(view: ClauseView, holder: Attribution | null, actor: readonly string[]): boolean {
  if (holder === null || holder.speaker === null) return false;
  const speakers = withBodies(view, [holder.speaker]);
  return withBodies(view, actor).some((id) => speakers.includes(id));
}

/** Words that deny what they introduce. */
const isDenying = (lemma: string): boolean => OPERATORS.get(lemma) === 'deny' || lemma === DENIAL_NOUN;

/** Is the attribution one of a denial ("denies supplying …")? */
export function isDenyingCue(
  { tokens, attributions }: Attributed,
  { cueOf }: Pick<Holders, 'cueOf'>,
  index: number,
): boolean {
  return itemAt(attributions, index).cue.some((span) =>
    someIn(tokensIn(tokens, span), (i) => cueOf[i] === index && isDenying(lemmaOf(tokens, i))),
  );
}

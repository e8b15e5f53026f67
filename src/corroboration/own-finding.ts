import { TOLD_TO } from '../lexicon/en/carriers.ts';
import { COUNTING, FINDING_OUT, REPORTERS } from '../lexicon/en/speaker-words.ts';
import { SELF } from '../lexicon/en/speakers.ts';
import { overlaps, type AnnotatedArticle, type Attribution, type Span } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { attributionTo, type Outlets } from './outlets.ts';
import { sentenceAt } from './speech-event.ts';

/**
 * Does an outlet tell here what its own people saw, counted, or hold in hand? It names itself and how it knows ("AFP
 * reporters counted", "files seen by the Gazette", "samples taken by this newspaper"), or the reporter speaks of
 * himself outside quotation marks.
 */
export function isOwnFinding(profile: ClaimProfile, outlets: Outlets): boolean {
  return !profile.negative && profile.claim.holder === 'narrator' && tellsOfFinding(profile, outlets);
}

/** Does the sentence of a claim say that the outlet found something out itself, be it that it found nothing? */
export function tellsOfFinding({ claim, article }: ClaimProfile, outlets: Outlets): boolean {
  const { structure } = claim;
  if (structure === null) return false;
  const sentence = article.sentences[sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0)];
  if (sentence === undefined) return false;
  const words = [structure.predicate, ...structure.terms, ...structure.context];
  if (!words.some((word) => FINDING_OUT.has(word))) return false;
  const marks = structure.wording?.sentence ?? [];
  const subject = structure.arguments.find(({ relation }) => relation === 'subject');
  if (subject !== undefined && (SELF.has(subject.lemma) || (REPORTERS.has(subject.lemma) && subject.entity === null)))
    return !marks.includes('quotation');
  const isItself = marks.includes('outlet') || outlets.isOwn(article.text.slice(...sentence), article);
  return isItself && !TOLD_TO.has(structure.predicate) && !isToldIn(sentence, article);
}

/**
 * "The hospital's director counted nine dead": the paper tells what somebody else found out, who is known: an attribution
 * to him; null where nobody is said to have.
 */
export function foundBy(profile: ClaimProfile): Attribution | null {
  const { actors, claim, negative } = profile;
  const [only, another] = actors;
  const isFound = claim.holder === 'narrator' && COUNTING.has(claim.structure?.predicate ?? '');
  if (!isFound || negative || claim.modality !== 'asserted' || only === undefined || another !== undefined) return null;
  return attributionTo(only, null, claim);
}

/** "… told the Gazette": said to it, not found by it. */
function isToldIn(sentence: Span, { attributions }: AnnotatedArticle): boolean {
  return attributions.some(
    ({ cue, structure }) =>
      cue.some((span) => overlaps(sentence, span)) && (structure?.words ?? []).some((word) => TOLD_TO.has(word)),
  );
}

import type { AnnotatedArticle } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';

/** Sentences of a report, its headline among them, in which it says whom it is about. */
const HEAD = 2;
/** Sentences that two reports have word for word, from which they are of one form. */
const SAME = 2;
/** Characters from which a sentence is no phrase that anybody writes. */
const LONG = 40;

/**
 * Tells reports of one form that are each about somebody of whom the other never speaks: two accused before one court,
 * two players who were sold on one day. They have sentences word for word, and yet what one says is not what the other
 * says.
 */
export function formsOfOthers(
  profiles: readonly ClaimProfile[],
): (a: AnnotatedArticle, b: AnnotatedArticle) => boolean {
  const heads = new Map<AnnotatedArticle, Set<string>>();
  for (const { article, claim, persons } of profiles) {
    const end = article.sentences[HEAD - 1]?.[1] ?? Infinity;
    const known = heads.get(article) ?? new Set();
    heads.set(article, known);
    if (claim.evidence.every(([from]) => from < end)) for (const person of persons) known.add(person);
  }
  const spokenOf = new Map([...heads.keys()].map((article) => [article, everyoneIn(article)]));
  const sentences = new Map([...heads.keys()].map((article) => [article, longSentencesOf(article)]));
  const lacks = (a: AnnotatedArticle, b: AnnotatedArticle): boolean => {
    const [own, there] = [heads.get(a), spokenOf.get(b)];
    return own !== undefined && there !== undefined && own.size > 0 && [...own].every((person) => !there.has(person));
  };
  const ofOneForm = (a: AnnotatedArticle, b: AnnotatedArticle): boolean => {
    const [own, there] = [sentences.get(a), sentences.get(b)];
    return own !== undefined && there !== undefined && [...own].filter((one) => there.has(one)).length >= SAME;
  };
  return (a, b) => a !== b && lacks(a, b) && lacks(b, a) && ofOneForm(a, b);
}

function everyoneIn({ mentions }: AnnotatedArticle): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ entity }) => entity ?? []));
}

function longSentencesOf({ sentences, text }: AnnotatedArticle): ReadonlySet<string> {
  return new Set(sentences.filter(([from, to]) => to - from >= LONG).map((span) => text.slice(...span).toLowerCase()));
}

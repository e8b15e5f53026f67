import { PASSING_ON } from '../lexicon/en/speaker-words.ts';
import type { AnnotatedArticle, Attribution } from '../model/index.ts';
import { outletName } from './carriers.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { sentenceAt } from './speech-event.ts';

/** The outlets and agencies whose own texts are among the reports of a story, by name. */
export interface Outlets {
  /** does a piece of a report's text name its own outlet or agency? */
  isOwn(text: string, article: AnnotatedArticle): boolean;
  /** the one, other than the report's own, that a piece of its text names, as `outletName` gives it; or null */
  citedIn(text: string, article: AnnotatedArticle): string | null;
  /** … where no second one is named beside it */
  onlyCitedIn(text: string, article: AnnotatedArticle): string | null;
}

/**
 * "The Coast Gazette", "the Gazette": an outlet is named in full or, behind an article, by the last word of its name.
 * A last word that two outlets share names none.
 */
export function outletsOf(articles: readonly Pick<AnnotatedArticle, 'publisher' | 'agency'>[]): Outlets {
  const names = [...new Set(articles.flatMap((article) => namesOf(article)))];
  const short = new Map<string, string | null>();
  for (const name of names) {
    const last = name.split(' ').at(-1) as string;
    if (last !== name && last.length > 3) short.set(last, short.has(last) ? null : name);
  }
  const namedIn = (text: string, isWanted: (name: string) => boolean): string[] => {
    const lower = ` ${plain(text.toLowerCase())} `;
    const inFull = names.filter((name) => isWanted(name) && lower.includes(` ${plain(name)} `));
    const byLastWord = [...short].flatMap(([last, name]) => {
      const [initial = '', ...rest] = last;
      const isNamed = name !== null && isWanted(name) && text.includes(`the ${initial.toUpperCase()}${rest.join('')}`);
      return isNamed && !inFull.includes(name) ? [name] : [];
    });
    return [...inFull, ...byLastWord];
  };
  const othersIn = (text: string, article: AnnotatedArticle): string[] =>
    namedIn(text, (name) => !namesOf(article).includes(name));
  return {
    isOwn: (text, article) => namedIn(text, (name) => namesOf(article).includes(name)).length > 0,
    citedIn: (text, article) => othersIn(text, article)[0] ?? null,
    onlyCitedIn(text, article) {
      const [first = null, second] = othersIn(text, article);
      return second === undefined ? first : null;
    },
  };
}

function namesOf({ publisher, agency }: Pick<AnnotatedArticle, 'publisher' | 'agency'>): string[] {
  return [publisher, agency].flatMap((name) => (name === null ? [] : [outletName(name)]));
}

function plain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * A claim of the narrator in whose sentence another outlet is named as having reported it: an attribution to that
 * outlet, by its mention there; null where there is none.
 */
export function passedOn(profile: ClaimProfile, outlets: Outlets): Attribution | null {
  const { article, claim } = profile;
  if (![...(claim.structure?.terms ?? []), ...(claim.structure?.context ?? [])].some((word) => PASSING_ON.has(word)))
    return null;
  const sentence = article.sentences[sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0)];
  if (sentence === undefined) return null;
  const mention = article.mentions.find(
    ({ span: [start, end], entity, kind }) =>
      kind === 'name' &&
      entity !== null &&
      sentence[0] <= start &&
      end <= sentence[1] &&
      outlets.citedIn(article.text.slice(Math.max(sentence[0], start - 4), end), article) !== null,
  );
  return mention === undefined ? null : attributionTo(mention.entity as string, mention.span, claim);
}

/** An attribution that no cue in the text makes: the claim is that of an outlet, null for one without an entity. */
export function attributionTo(
  outlet: string | null,
  source: Attribution['source'][number] | null,
  { id, evidence }: ClaimProfile['claim'],
): Attribution {
  return {
    id: `outlet ${id}`,
    source: source === null ? [] : [source],
    cue: [],
    content: evidence,
    kind: 'indirect',
    speaker: outlet,
    anonymous: false,
    parent: null,
    nested: false,
    via: [],
    addressee: [],
    occasion: null,
    confidence: null,
  };
}

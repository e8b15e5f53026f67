import type { AnnotatedArticle, Attribution, Claim, ClaimStructure, Span } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';

/** A report of ten sentences of nine letters each, but for what is given. */
export function bareReport(id: string, more: Partial<AnnotatedArticle> = {}): AnnotatedArticle {
  const text = 'Abc efgh. '.repeat(10).trimEnd();
  const sentences = Array.from({ length: 10 }, (_, s): Span => [10 * s, 10 * s + 9]);
  const empty = { mentions: [], dates: [], quantities: [], attributions: [], claims: [], removed: [], byline: [] };
  const unknown = { title: null, publisher: null, agency: null, publishedAt: null };
  return { id, hash: id, text, sentences, lang: 'en', ...empty, ...unknown, ...more } as unknown as AnnotatedArticle;
}

/** What the tree is said to have known of a claim, or of a cue. */
export const bareStructure = (more: Partial<ClaimStructure> = {}): ClaimStructure => ({
  predicate: 'go',
  form: 'clause',
  passive: false,
  negated: false,
  headline: false,
  arguments: [],
  terms: [],
  names: [],
  context: [],
  ...more,
});

/** An attribution to somebody, in words that the tree is said to have known. */
export function bareAttribution(
  speaker: string | null,
  {
    words = ['say'],
    negatives = [],
    terms = [],
    passive = false,
    from = '',
    ...more
  }: Partial<Attribution> &
    Partial<Omit<NonNullable<Attribution['structure']>, 'source'>> & { readonly from?: string } = {},
): Attribution {
  return {
    id: `a ${speaker}`,
    source: [[0, 3]],
    cue: [],
    content: [],
    kind: 'indirect',
    speaker,
    anonymous: false,
    parent: null,
    nested: false,
    via: [],
    addressee: [],
    occasion: null,
    confidence: null,
    structure: { words, negatives, passive, terms, author: null, source: from.split(' ').filter(Boolean) },
    ...more,
  };
}

/** What is given of a claim: of its profile, of the claim itself, its sentence, and its words, which are its terms. */
export interface Bare extends Partial<Omit<ClaimProfile, 'claim' | 'article' | 'words' | 'things'>> {
  readonly in?: AnnotatedArticle;
  readonly at?: number;
  readonly words?: string;
  readonly claim?: Partial<Claim>;
}

/** A claim as other claims see it, made of what is given and nothing else. No sentence is read for it. */
export function bareProfile({ in: article = bareReport('a'), at = 0, words = '', claim, ...more }: Bare): ClaimProfile {
  const list = words.split(' ').filter(Boolean);
  const terms = new Map(list.map((word): [string, number] => [word, 1]));
  const none = new Set<string>();
  return {
    key: `${article.id} ${words}`,
    article,
    claim: {
      id: words,
      type: 'AID',
      text: words,
      evidence: [article.sentences[at] ?? [0, 1]],
      holder: 'narrator',
      actor: [],
      recipient: [],
      goods: [],
      quantities: [],
      time: null,
      place: null,
      polarity: 'affirmed',
      modality: 'asserted',
      structure: bareStructure({ terms: list }),
      ...claim,
    } as Claim,
    holder: null,
    actors: none,
    recipients: none,
    persons: none,
    predicates: [],
    pairs: [],
    goods: none,
    goodsWords: none,
    terms,
    likeness: terms,
    named: none,
    things: new Set(list),
    about: new Set(list),
    speakers: none,
    judgement: null,
    wholesale: null,
    negative: claim?.polarity !== undefined && claim.polarity !== 'affirmed',
    words: list,
    meaning: null,
    ...more,
  };
}

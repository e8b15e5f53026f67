import type { Entry } from '../ledger/index.ts';
import type { Attribution, Claim, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { contains, overlaps } from '../model/span.ts';
import { searchWords, type ArticleRow, type PassageQuery } from '../store/index.ts';
import type { ParsedQuery } from './parse-query.ts';
import { originRange, type StoryClaims } from './story-claims.ts';

/** Who says the words that were found: as the article names them, and the entity of the story. */
export interface Voice {
  readonly name: string;
  readonly entity: string;
  readonly anonymous: boolean;
  readonly kind: Attribution['kind'];
  /** the words that name the source, and the verb or phrase */
  readonly source: string;
  readonly cue: string;
  readonly via: readonly string[];
}

/** A claim in the words that were found, with what it rests on. */
export interface FoundClaim {
  readonly address: string | null;
  readonly id: string;
  readonly type: Claim['type'];
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly goods: readonly string[];
  /** lowest and highest number of origins, null where it is not weighed yet */
  readonly origins: readonly [low: number, high: number] | null;
  readonly articles: number;
  readonly denied: boolean;
}

/** Words that were found, with their speaker: null is the article's own voice. Positions in UTF-16 of that version. */
export interface FoundWords {
  readonly words: string;
  readonly speaker: string | null;
  readonly voice: Voice | null;
  /** of the words that were asked for, within `words` */
  readonly marks: readonly Span[];
  readonly article: string;
  readonly version: number;
  readonly span: Span;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly story: string | null;
  readonly claims: readonly FoundClaim[];
}

/** The claims that a stretch of text has a part of. */
export const claimsAt = (claims: readonly Claim[], span: Span): readonly Claim[] =>
  claims.filter(({ evidence }) => evidence.some((one) => overlaps(one, span)));

/** What was found at a sentence, with who says it and what it rests on. */
export function foundAt(
  row: ArticleRow,
  { article, entities }: Entry,
  span: Span,
  story: StoryClaims | null,
  { query }: ParsedQuery,
): FoundWords {
  const words = article.text.slice(...span);
  const marks = marksIn(words, query.phrases);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string => story?.entities.get(story.shared(article.id, id))?.name ?? names.get(id) ?? id;
  const spoken = voiceAt(
    article.attributions,
    span,
    marks.map(([from, to]): Span => [span[0] + from, span[0] + to]),
  );
  const said = (spans: readonly Span[]): string => spans.map((one) => article.text.slice(...one)).join(' … ');
  const voice: Voice | null =
    spoken === null
      ? null
      : {
          name: spoken.speaker === null ? said(spoken.source) : nameOf(spoken.speaker),
          entity: spoken.speaker === null ? '' : (story?.shared(article.id, spoken.speaker) ?? spoken.speaker),
          anonymous: spoken.anonymous,
          kind: spoken.kind,
          source: said(spoken.source),
          cue: said(spoken.cue),
          via: spoken.via.map(nameOf),
        };
  return {
    words,
    speaker: voice?.name ?? null,
    voice,
    marks,
    article: row.address,
    version: row.version,
    span,
    id: row.id,
    title: article.title,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    url: article.url,
    story: story?.address ?? null,
    claims: claimsAt(article.claims, span).map((claim) =>
      foundClaim(claim, story?.of.get(`${article.id} ${claim.id}`), nameOf),
    ),
  };
}

/** A claim with how it stands in its story, where it is in one. */
function foundClaim(
  { id, type, polarity, modality, actor, recipient, goods }: Claim,
  standing: ReturnType<StoryClaims['of']['get']>,
  nameOf: (id: string) => string,
): FoundClaim {
  return {
    address: standing?.address ?? null,
    id,
    type,
    polarity,
    modality,
    actor: actor.map(nameOf),
    recipient: recipient.map(nameOf),
    goods,
    origins: standing === undefined ? null : originRange(standing.counts),
    articles: standing?.counts.articles ?? 1,
    denied: standing?.denied ?? false,
  };
}

/** The innermost attribution that the words stand in; else the first that the sentence takes part in. */
function voiceAt(attributions: readonly Attribution[], sentence: Span, marks: readonly Span[]): Attribution | null {
  const here = attributions.filter(({ content }) => content.some((one) => overlaps(one, sentence)));
  const holding = here.filter(({ content }) => marks.some((mark) => content.some((one) => contains(one, mark))));
  const size = ({ content }: Attribution): number => content.reduce((sum, [start, stop]) => sum + stop - start, 0);
  return holding.toSorted((a, b) => size(a) - size(b))[0] ?? here[0] ?? null;
}

/** Where the words that were asked for stand in a sentence. */
export function marksIn(sentence: string, phrases: PassageQuery['phrases']): Span[] {
  const words = [...sentence.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ index, 0: word }) => {
    const [plain] = searchWords(word);
    return plain === undefined ? [] : [{ plain, span: [index, index + word.length] as const }];
  });
  const marks: Span[] = [];
  for (const phrase of phrases)
    for (let i = 0; i + phrase.words.length <= words.length; i++) {
      const fits = phrase.words.every((wanted, k) => {
        const plain = itemAt(words, i + k).plain;
        return phrase.prefix && k + 1 === phrase.words.length ? plain.startsWith(wanted) : plain === wanted;
      });
      if (fits) marks.push([itemAt(words, i).span[0], itemAt(words, i + phrase.words.length - 1).span[1]]);
    }
  return marks.toSorted(([a], [b]) => a - b);
}

import { plainName } from '../ledger/entity-name.ts';
import type { AffairEntry } from '../ledger/index.ts';
import { firstIndex } from '../model/bisect.ts';
import { idOf } from '../model/ids.ts';
import type { AnnotatedArticle, Entity, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { overlaps, trim } from '../model/span.ts';
import type { Passage } from '../store/index.ts';

/** Sentences longer than this are cut, and so are texts that nobody cut into sentences. */
const LONGEST = 1200;

/** The facet of articles that somebody judged. */
export const JUDGED = 'judged';

/** The sentences of an article with what may be asked of them beside their words. */
export function passagesOf(
  { inCase }: { readonly inCase: string | null },
  { article, entities }: AffairEntry,
  isJudged = false,
): Passage[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const common = [...articleFacets(article, inCase), ...(isJudged ? [JUDGED] : [])];
  const sentences = sentencesOf(article);
  const said = bySentence(sentences, article.attributions, ({ content, cue, source }) => [
    ...content,
    ...cue,
    ...source,
  ]);
  const claimed = bySentence(sentences, article.claims, ({ evidence }) => evidence);
  return sentences.map((span, i) => ({
    span,
    words: article.text.slice(...span),
    facets: [...new Set([...common, ...sentenceFacets(said[i] ?? [], claimed[i] ?? [], byId)])],
  }));
}

/** For each sentence (in order, none over another) the findings of which some part stands in it, in their order. */
function bySentence<Finding>(
  sentences: readonly Span[],
  findings: readonly Finding[],
  spansOf: (finding: Finding) => readonly Span[],
): Finding[][] {
  const found: Finding[][] = sentences.map(() => []);
  for (const finding of findings)
    for (const span of spansOf(finding)) {
      const first = firstIndex(sentences.length, (i) => span[0] < itemAt(sentences, i)[1]);
      for (let i = first; i < sentences.length && itemAt(sentences, i)[0] < span[1]; i++)
        if (itemAt(found, i).at(-1) !== finding && overlaps(span, itemAt(sentences, i))) itemAt(found, i).push(finding);
    }
  return found;
}

/** The sentences that were found, and for the rest of the text its lines. */
function sentencesOf({ text, sentences }: AnnotatedArticle): Span[] {
  const spans =
    sentences.length > 0
      ? sentences
      : [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }): Span => [index, index + line.length]);
  return spans.flatMap((span) => pieces(text, span));
}

/** At most so long, cut at a blank. */
function pieces(text: string, [start, stop]: Span): Span[] {
  const found: Span[] = [];
  for (let from = start; from < stop;) {
    let to = Math.min(stop, from + LONGEST);
    if (to < stop) {
      const blank = text.lastIndexOf(' ', to);
      if (blank > from) to = blank;
    }
    const span = from < to ? trim(text, [from, to]) : null;
    if (span !== null) found.push(span);
    from = to;
  }
  return found;
}

/** A token for a name or a word that may hold signs. */
export const token = (kind: string, value: string): string => idOf(kind, [value.toLowerCase().trim()]);

function articleFacets({ publisher, publishedAt, lang }: AnnotatedArticle, inCase: string | null): string[] {
  const [year, month, day] = (publishedAt ?? '').slice(0, 10).split('-');
  return [
    ...(publisher === null ? [] : [token('pb', publisher)]),
    ...(lang === null ? [] : [`lg${lang.slice(0, 2).toLowerCase()}`]),
    inCase === null ? 'stream' : token('cs', inCase),
    ...(year ? [`y${year}`] : ['undated']),
    ...(month ? [`m${year}${month}`] : []),
    ...(day ? [`d${year}${month}${day}`] : []),
  ];
}

/** All names of an entity, and of the body that it belongs to. */
function namesOf(entity: Entity | undefined, byId: ReadonlyMap<string, Entity>): string[] {
  if (entity === undefined) return [];
  const own = [entity.name, ...entity.aliases, ...(entity.knowledge === null ? [] : [entity.knowledge])];
  const surname = entity.type === 'PERSON' && entity.named ? entity.name.split(/\s+/u).slice(-1) : [];
  const body = entity.affiliation === null ? undefined : byId.get(entity.affiliation);
  return [...own, ...surname, ...(body === undefined || body === entity ? [] : [body.name])];
}

function sentenceFacets(
  said: AnnotatedArticle['attributions'],
  claimed: AnnotatedArticle['claims'],
  byId: ReadonlyMap<string, Entity>,
): string[] {
  const named = (kind: string, ids: readonly string[]): string[] =>
    ids
      .flatMap((id) => namesOf(byId.get(id), byId))
      .flatMap((name) => [token(kind, name), token(kind, plainName(name))]);
  return [
    ...said.flatMap(({ speaker, anonymous, via, kind }) => [
      ...named('sp', speaker === null ? [] : [speaker]),
      ...named('vi', via),
      anonymous ? 'anonymous' : 'named',
      kind,
    ]),
    ...(said.length === 0 ? ['narrated'] : []),
    ...claimed.flatMap(({ type, actor, recipient, goods, polarity, modality }) => [
      `ty${type.toLowerCase()}`,
      polarity,
      modality,
      ...named('ac', actor),
      ...named('re', recipient),
      ...goods.map((good) => token('go', good)),
    ]),
  ];
}
